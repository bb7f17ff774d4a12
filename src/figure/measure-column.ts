import { constantOf } from "../curve/index.js";
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  zero,
} from "../exact/index.js";
import { type Quantity, readQuantity } from "../money/index.js";
import { SaimaError } from "../reason/index.js";
import { isNamedTarget, isRateToTarget, measureOf } from "./check-measure.js";
import { type Better, betterOf, opposite } from "./direction.js";
import { isPeerReference, type Measure, type PeerReference, type Reference, type Ties } from "./measure.js";
import { once } from "./once.js";
import { placesOf } from "./places.js";
import type { Column, FigureTable, Lack } from "./table.js";
import { figureProblem, unitText } from "./words.js";

/** Who is compared with whom: the number of each entrant's group, and who is ranked. */
export interface Peers {
  readonly groups: readonly number[];
  readonly ranked: readonly boolean[];
}

/** Where measures find what they need. */
export interface Surroundings {
  readonly table: FigureTable;
  readonly better: (figure: string) => Better;
  /** The points that a node of the scorecard earned. */
  readonly points: (node: string) => Column;
  /** What is due of a target by now, where the table cannot tell it: of a group as a whole. */
  readonly due?: (figure: string, target: string) => Column;
}

type PlaceMeasure = Extract<Measure, { readonly place: Measure }>;
type Values = readonly (Rational | Lack)[];

/** Measures of one table, each computed once. */
export interface Measurer {
  readonly measure: (measure: Measure, peers: Peers) => Column;
  readonly reference: (base: Measure, reference: Reference, peers: Peers) => Column;
}

/**
 * Computes measures over all entrants at once.
 *
 * Peers are the ranked entrants of a group whose measure is reported and applicable; what has no number says why.
 *
 * @example
 * const table = readFigures([{ entrant: "A", figures: { funds: { value: 3, target: 4 } } }]);
 * const { measure } = measurer({ table, better: () => "higher", points: () => ({ unit: "", values: [] }) });
 * measure({ ratio: "funds", to: "target" }, { groups: [0], ranked: [true] }) // → { unit: "", values: [{ n: 3n, d: 4n }] }
 */
export function measurer({ table, better, points, due = dueIn(table) }: Surroundings): Measurer {
  const memo = new Map<Peers, Map<string, Column>>();
  const size = table.entrants.length;

  function remembered(key: string, peers: Peers, compute: () => Column): Column {
    const known = once(memo, peers, () => new Map<string, Column>());
    return once(known, key, compute);
  }

  function measure(of: Measure, peers: Peers): Column {
    return remembered(typeof of === "string" ? of : JSON.stringify(of), peers, () => compute(of, peers));
  }

  function compute(of: Measure, peers: Peers): Column {
    if (typeof of === "string") return table.column(of, "value");
    if ("points" in of) return points(of.points);
    if ("ratio" in of) return ratio(measure(of.ratio, peers), reference(of.ratio, of.to, peers));
    if ("gap" in of) return minus(measure(of.gap, peers), reference(of.gap, of.to, peers));
    if ("excess" in of) return atLeastZero(minus(measure(of.excess, peers), reference(of.excess, of.over, peers)));
    if ("shortfall" in of)
      return atLeastZero(negative(minus(measure(of.shortfall, peers), reference(of.shortfall, of.to, peers))));
    if ("growth" in of) {
      const before = reference(of.growth, "previous", peers);
      return ratio(minus(measure(of.growth, peers), before), before);
    }
    if ("spread" in of) return spread(measure(of.spread, peers), betterOf(of.spread, better) as Better, peers);
    if ("place" in of) return place(of, measure(of.place, peers), betterOf(of.place, better) as Better, peers);
    return total(of.sum, (term) => measure(term, peers));
  }

  function reference(base: Measure, to: Reference, peers: Peers): Column {
    const key = `${JSON.stringify(to)} of ${JSON.stringify(base)}`;
    return remembered(key, peers, () => computeReference(base, to, peers));
  }

  function computeReference(base: Measure, to: Reference, peers: Peers): Column {
    if (to === "schedule") return isRateToTarget(base) ? dueShare(base) : dueOf(base, "target");
    if (to === "target" || to === "previous") return facet(base, to);
    if (isNamedTarget(to)) return facet(base, `targets.${to.target}`);
    if (isPeerReference(to)) return statistic(base, to, peers);
    const constant = constantOf(to);
    if (constant) {
      // A plain zero is a zero of any unit.
      const unit = sign(constant.value) === 0 ? measure(base, peers).unit : constant.unit;
      return { unit, values: new Array<Rational>(size).fill(constant.value) };
    }
    return measure(to as Measure, peers);
  }

  /** A facet of a figure, or of a sum of figures term by term. */
  function facet(base: Measure, name: string): Column {
    if (typeof base === "string") return table.column(base, name);
    return total((base as { sum: readonly Measure[] }).sum, (term) => facet(term, name));
  }

  function dueOf(base: Measure, target: string): Column {
    if (typeof base === "string") return due(base, target);
    return total((base as { sum: readonly Measure[] }).sum, (term) => dueOf(term, target));
  }

  /** The share of the target that is due by now. */
  function dueShare(rate: { readonly ratio: Measure; readonly to: Reference }): Column {
    const target = isNamedTarget(rate.to) ? `targets.${rate.to.target}` : "target";
    return ratio(dueOf(rate.ratio, target), facet(rate.ratio, target));
  }

  function total(
    terms: readonly (Measure | { times: string | number; of: Measure })[],
    of: (m: Measure) => Column,
  ): Column {
    const columns = terms.map((term) => {
      const times = typeof term === "object" && "times" in term ? readQuantity(term.times) : undefined;
      const column = of(measureOf(term));
      const factor = times as Quantity | undefined;
      return factor
        ? { values: map(column.values, (value) => multiply(value, factor.value)), unit: column.unit, factor }
        : column;
    });
    // A factor between two units is a rate: the sum is in the unit of the terms that have none.
    const plain = columns.filter((column) => !("factor" in column));
    const { unit } = (plain[0] ?? columns[0]) as Column;
    for (const column of plain) agree(unit, column.unit);
    if (plain.length === 0) for (const column of columns) agree(unit, column.unit);
    const values = columns.map((column) => column.values).reduce((a, b) => zip(a, b, add));
    return { unit, values };
  }

  function statistic(base: Measure, to: PeerReference, peers: Peers): Column {
    const column = measure(base, peers);
    const groups = peersOf(column.values, peers);
    if (to === "overall") return perGroup(column, groups, peers, (group) => overall(base, group));
    const high = betterOf(base, better) !== "lower";
    return perGroup(column, groups, peers, (group) => {
      const values = group.map((i) => column.values[i] as Rational);
      if (to === "mean") return divide(sum(values), rational(BigInt(values.length)));
      return extreme(values, (to === "best") === high ? 1 : -1);
    });
  }

  /** The measure of the sums over a group: computed on a table with one entrant, the group as a whole. */
  function overall(base: Measure, group: readonly number[]): Rational | Lack {
    const added = ({ unit, values }: Column): Column => {
      const parts = group.map((i) => values[i] as Rational | Lack);
      const missing = parts.find((part) => typeof part === "string");
      return { unit, values: [missing ?? sum(parts as Rational[])] };
    };
    const whole: FigureTable = {
      ...table,
      entrants: table.entrants.slice(0, 1),
      column: (figure, name) => added(table.column(figure, name)),
    };
    const ofWhole: Surroundings = { table: whole, better, points, due: (...asked) => added(due(...asked)) };
    const { values } = measurer(ofWhole).measure(base, { groups: [0], ranked: [true] });
    return values[0] as Rational | Lack;
  }

  return { measure, reference };
}

/** What is due by now in a table: stated as an amount, or as a share of the target. */
function dueIn(table: FigureTable): (figure: string, target: string) => Column {
  return (figure, name) => {
    const stated = table.column(figure, "schedule");
    const share = table.column(figure, "schedule.share").values;
    const target = table.column(figure, name).values;
    const values = stated.values.map((value, i) => {
      const part = share[i] as Rational | Lack;
      return value === "notReported" && typeof part !== "string"
        ? both(part, target[i] as Rational | Lack, multiply)
        : value;
    });
    return { unit: stated.unit, values };
  };
}

function agree(left: string, right: string): void {
  if (left === right) return;
  const problem = figureProblem("unit-mismatch", { left: unitText(left), right: unitText(right) });
  throw new SaimaError([{ ...problem, path: "" }]);
}

function map(values: Values, change: (value: Rational) => Rational | Lack): Values {
  return values.map((value) => (typeof value === "string" ? value : change(value)));
}

function both(
  a: Rational | Lack,
  b: Rational | Lack,
  join: (a: Rational, b: Rational) => Rational | Lack,
): Rational | Lack {
  if (typeof a === "string") return a;
  return typeof b === "string" ? b : join(a, b);
}

function zip(a: Values, b: Values, join: (a: Rational, b: Rational) => Rational | Lack): Values {
  return a.map((value, i) => both(value, b[i] as Rational | Lack, join));
}

function minus(a: Column, b: Column): Column {
  agree(a.unit, b.unit);
  return { unit: a.unit, values: zip(a.values, b.values, subtract) };
}

function ratio(a: Column, b: Column): Column {
  if (b.unit !== "") agree(a.unit, b.unit);
  const values = zip(a.values, b.values, (x, y) => (sign(y) > 0 ? divide(x, y) : "referenceNotPositive"));
  return { unit: b.unit === "" ? a.unit : "", values };
}

function negative(column: Column): Column {
  return { unit: column.unit, values: map(column.values, negate) };
}

function atLeastZero(column: Column): Column {
  return { unit: column.unit, values: map(column.values, (value) => (sign(value) < 0 ? zero : value)) };
}

function extreme(values: readonly Rational[], side: 1 | -1): Rational {
  return values.reduce((a, b) => (compare(b, a) === side ? b : a));
}

/**
 * The peers of each group, by position.
 *
 * @example
 * peersOf([one, "notReported", one], { groups: [0, 0, 0], ranked: [true, true, true] }).get(0) // → [0, 2]
 */
export function peersOf(values: Values, peers: Peers): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [i, value] of values.entries()) {
    if (typeof value === "string" || !peers.ranked[i]) continue;
    const group = peers.groups[i] as number;
    const list = groups.get(group);
    if (list) list.push(i);
    else groups.set(group, [i]);
  }
  return groups;
}

/** One number per group, given to everyone in it; someone with nobody else to be compared with is alone. */
function perGroup(
  column: Column,
  groups: ReadonlyMap<number, readonly number[]>,
  peers: Peers,
  compute: (group: readonly number[]) => Rational | Lack,
): Column {
  const known = new Map<number, Rational | Lack>();
  const values = column.values.map((own, i) => {
    const number = peers.groups[i] as number;
    const group = groups.get(number) ?? [];
    if (group.length === 0 || (group.length === 1 && group[0] === i)) return typeof own === "string" ? own : "alone";
    return once(known, number, () => compute(group));
  });
  return { unit: column.unit, values };
}

function spread(column: Column, better: Better, peers: Peers): Column {
  const groups = peersOf(column.values, peers);
  const side = better === "higher" ? 1 : -1;
  const of = (group: readonly number[]) => group.map((i) => column.values[i] as Rational);
  const best = perGroup(column, groups, peers, (group) => extreme(of(group), side));
  const worst = perGroup(column, groups, peers, (group) => extreme(of(group), -side as 1 | -1));
  const values = column.values.map((value, i) => {
    const [high, low] = [best.values[i] as Rational | Lack, worst.values[i] as Rational | Lack];
    const range = both(high, low, (a, b) => (compare(a, b) === 0 ? "noSpread" : subtract(a, b)));
    return both(value, range, (x, width) => divide(subtract(x, low as Rational), width));
  });
  return { unit: "", values };
}

function place(of: PlaceMeasure, column: Column, better: Better, peers: Peers): Column {
  const values: (Rational | Lack)[] = [...column.values];
  const everyone = { groups: peers.groups, ranked: peers.ranked.map(() => true) };
  for (const group of peersOf(column.values, everyone).values()) {
    const own = group.map((i) => column.values[i] as Rational);
    const ranked = group.map((i) => peers.ranked[i] as boolean);
    const first = of.from === "worst" ? opposite[better] : better;
    const places = placesOf(own, ranked, first, of.ties as Ties);
    for (const [at, i] of group.entries()) values[i] = places[at] as Rational;
  }
  return { unit: "", values };
}
