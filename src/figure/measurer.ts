import { constantOf } from "../curve/index.js";
import { add, divide, multiply, type Rational, rational, sign, sum } from "../exact/index.js";
import { type Quantity, readQuantity } from "../money/index.js";
import { isNamedTarget, isRateToTarget, measureOf } from "./check-measure.js";
import { atLeastZero, both, commonUnit, map, minus, negative, ratio, zip } from "./column-arithmetic.js";
import { type Better, betterOf } from "./direction.js";
import {
  isNodePlace,
  isPeerReference,
  type Measure,
  type PeerReference,
  type Reference,
  type Ties,
} from "./measure.js";
import { once } from "./once.js";
import { extreme, type Peers, peersOf, perGroup } from "./peers.js";
import { place } from "./place.js";
import { spread } from "./spread.js";
import { ANY_UNIT, type Column, type FigureTable, type Lack } from "./table.js";

/** Where measures find what they need. */
export interface Surroundings {
  readonly table: FigureTable;
  readonly better: (figure: string) => Better;
  /** The points that a node of the scorecard earned. */
  readonly points: (node: string) => Column;
  /** What a node is placed by, highest first, and how equals are placed: its points, and `standard`, unless it is said. */
  readonly placed?: { readonly by: (node: string) => Column; readonly ties: Ties };
  /** What is due of a target by now, where the table cannot tell it: of a group as a whole. */
  readonly due?: (figure: string, target: string) => Column;
}

/** Measures of one table, each computed once. */
export interface Measurer {
  readonly measure: (measure: Measure, peers: Peers) => Column;
  readonly reference: (base: Measure, reference: Reference, peers: Peers) => Column;
  /** The same measures of another table of the same entrants. */
  readonly over: (table: FigureTable) => Measurer;
}

/**
 * Computes measures over all entrants at once.
 *
 * Peers are the ranked entrants of a group whose measure is reported and applicable; what has no number says why.
 *
 * @example
 * const table = readFigures([{ entrant: "A", figures: { funds: { value: 3, target: 4 } } }]);
 * const { measure } = measurer({ table, better: () => "higher", points: () => ({ unit: "", values: [] }) });
 * measure({ ratio: "funds", to: "target" }, { groups: [0], ranked: [true] }) // → { unit: "", values: [{ n: 3, d: 4 }] }
 */
export function measurer({
  table,
  better,
  points,
  placed = { by: points, ties: "standard" },
  due = dueIn(table),
}: Surroundings): Measurer {
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
    if ("place" in of && isNodePlace(of))
      return place({ ...of, ties: of.ties ?? placed.ties }, placed.by(of.place), "higher", peers);
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
      const unit = constant.unit === "" && sign(constant.value) === 0 ? ANY_UNIT : constant.unit;
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
    const unit = (plain.length > 0 ? plain : columns).map((column) => column.unit).reduce(commonUnit);
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
      if (to === "mean") return divide(sum(values), rational(values.length));
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

  return { measure, reference, over: (other) => measurer({ table: other, better, points, placed }) };
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
