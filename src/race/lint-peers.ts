import { add, compare, divide, multiply, type Rational, rational, roundToPlaces, subtract } from "../exact/index.js";
import { type FigureRow, isPeerReference, type Measure, type Reference } from "../figure/index.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample, type Sought } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import type { Lane, Linting } from "./linting.js";
import { totalsOf } from "./run.js";
import { namesOf } from "./say-earned.js";
import { type Shape, shapesOf } from "./shape.js";
import { unitsOf } from "./units-of.js";
import { labelOf } from "./words.js";

/** Peer references (同组比较) by which the figure of one turns the order of two others round. */
export function lintPeers(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.lanes.flatMap((lane) => {
    const { of, curve } = lane.item;
    const inner = comparedIn(of) ?? (curve.references.some(isPeerReference) ? of : undefined);
    return inner === undefined ? [] : reorders(linting, lane, inner, example);
  });
}

/** What is compared with peers, within a measure. */
function comparedIn(measure: Measure): Measure | undefined {
  if (typeof measure === "string" || "points" in measure || "sum" in measure) return undefined;
  if ("spread" in measure) return measure.spread;
  if ("place" in measure) return measure.ties === undefined ? undefined : measure.place;
  if ("growth" in measure) return comparedIn(measure.growth);
  const [base, to]: readonly [Measure, Reference] =
    "ratio" in measure
      ? [measure.ratio, measure.to]
      : "gap" in measure
        ? [measure.gap, measure.to]
        : "excess" in measure
          ? [measure.excess, measure.over]
          : [measure.shortfall, measure.to];
  return isPeerReference(to) ? base : comparedIn(base);
}

/** How far the first is ahead of the second in an item, by what the third has. */
interface Leads {
  readonly first: Rational;
  readonly second: Rational;
  /** Those who are ahead of all three. */
  readonly crowd: readonly Rational[];
  readonly least: Lead;
  readonly most: Lead;
}

interface Lead {
  readonly third: Rational;
  readonly ahead: Rational;
}

/** Looks for the smallest of three entrants: the first two stay as they are, the third changes. */
function reorders(linting: Linting, lane: Lane, inner: Measure, example: FindExample): readonly Finding[] {
  const own = countedIn(linting.plan, inner);
  const others = othersOf(linting, own);
  if (others.length === 0) return [];
  for (const size of crowdsOf(linting, lane))
    for (const pair of pairs) {
      const leads = leadsOf(linting, lane, inner, size, pair, example);
      const found = leads && firstOf(others, (shape) => madeUp(shape, inner, leads, example));
      if (!found) continue;
      const figure = namesOf(linting).figure(own[0] ?? "");
      const values = { node: labelOf(lane.item), figure, first: "A", second: "B", third: "C" };
      const [before, after] = found;
      return [{ ...finding("peers-reorder", [...lane.item.path, "of"], "note", values, before), after }];
    }
  return [];
}

function firstOf<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found) return found;
  }
  return undefined;
}

function madeUp(shape: Shape, inner: Measure, leads: Leads, example: FindExample) {
  const pair = between(shape, leads);
  return pair && exampleOf(inner, leads, [shape.lane.item.of, pair], example);
}

/** What else an example may be made of: items that look at no peers come first. */
function othersOf(linting: Linting, own: readonly string[]): readonly Shape[] {
  const apart = linting.lanes.filter((other) => isApart(linting, other, own));
  const looks = ({ item }: Lane) => Number(comparedIn(item.of) !== undefined);
  return [...apart].sort((a, b) => looks(a) - looks(b)).flatMap((other) => shapesOf(linting, other));
}

/** Whether an item always counts, and counts none of these figures. */
function isApart({ plan }: Linting, { item, trail }: Lane, figures: readonly string[]): boolean {
  return (
    trail.every(({ within }) => within.kind === "block") &&
    !countedIn(plan, item.of).some((each) => figures.includes(each))
  );
}

const MOST_AHEAD = 20;
const pairs = [
  [2, 1],
  [3, 1],
  [1, 0],
  [4, 3],
] as const;
const thirds = [0, 1, 2, 3, 4, 8];

/** How the lead changes with the third, with so many others ahead. */
function leadsOf(
  linting: Linting,
  lane: Lane,
  inner: Measure,
  size: number,
  [a, b]: readonly [number, number],
  example: FindExample,
): Leads | undefined {
  const units = unitsOf(linting);
  const money = countedIn(linting.plan, inner).some((figure) => units(figure) !== "");
  const unit = typeof inner === "string" ? rational(money ? 1_000_000 : 1) : rational(1, 10);
  const so = (count: number) => multiply(rational(count), unit);
  const [first, second] = [so(a), so(b)];
  const crowd = Array.from({ length: size }, (_none, at) => so(9 + at));
  const leads = thirds.flatMap((c) => leadAt(lane, inner, [first, second, so(c), ...crowd], example));
  const sorted = leads.sort((x, y) => compare(x.ahead, y.ahead));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most || compare(least.ahead, most.ahead) === 0) return undefined;
  return { first, second, crowd, least, most };
}

/** How many may be ahead: nobody; or, where places have bands, so many that a place is at the edge of one. */
function crowdsOf(linting: Linting, lane: Lane): readonly number[] {
  const { of } = lane.item;
  if (typeof of === "string" || !("place" in of)) return [0];
  const edges = shapesOf(linting, lane).flatMap(({ named }) =>
    named.map((edge) => Number(roundToPlaces(edge, 0, "down").n) - 1),
  );
  const sizes = new Set(edges.filter((size) => size > 0 && size < MOST_AHEAD));
  return sizes.size > 0 ? [...sizes] : [0];
}

function leadAt({ item }: Lane, inner: Measure, values: readonly Rational[], example: FindExample): readonly Lead[] {
  const told: Lead[] = [];
  example({
    values: [[inner, values]],
    shows: (run) => {
      const [mine, theirs] = totalsOf(run);
      const earned = earnedAt(run, item, 0) && earnedAt(run, item, 1);
      if (earned) told.push({ third: values[2] as Rational, ahead: subtract(mine as Rational, theirs as Rational) });
      return told.length > 0;
    },
  });
  return told.slice(0, 1);
}

const hairs = [1, 3, 5].flatMap((each) => [rational(each, 100), rational(-each, 100)]);
const tenths = Array.from({ length: 21 }, (_none, at) => rational(at, 10));

/** Two numbers by which another item makes up for the lead where it is least, and not where it is most. */
function between({ points, range, named }: Shape, { least, most }: Leads): readonly [Rational, Rational] | undefined {
  const within = (x: Rational) => compare(x, range.low) >= 0 && compare(x, range.high) <= 0;
  const finer = named.flatMap((x, at) => (at > 0 ? [divide(add(x, named[at - 1] as Rational), rational(2))] : []));
  const near = named.flatMap((x) => hairs.map((by) => add(x, by)));
  const known = [...named, ...finer, ...near, ...tenths, ...thirds.map((each) => rational(each))]
    .filter(within)
    .map((x) => ({ x, points: points(x) }));
  for (const mine of known)
    for (const theirs of known) {
      const behind = subtract(theirs.points, mine.points);
      if (compare(behind, least.ahead) > 0 && compare(behind, most.ahead) < 0) return [mine.x, theirs.x];
    }
  return undefined;
}

/** The same rows twice, but for what the third has: first behind, then ahead. */
function exampleOf(
  inner: Measure,
  { first, second, crowd, least, most }: Leads,
  other: Sought["values"][number],
  example: FindExample,
): readonly [readonly FigureRow[], readonly FigureRow[]] | undefined {
  const [before, after] = [least, most].map(({ third }, at) =>
    example({
      values: [[inner, [first, second, third, ...crowd]], other],
      shows: (run) => {
        const [mine, theirs] = totalsOf(run);
        return compare(mine as Rational, theirs as Rational) === (at === 0 ? -1 : 1);
      },
    }),
  );
  if (!before || !after || before.length !== after.length) return undefined;
  const alike = before.every((row, at) => at === 2 || JSON.stringify(row) === JSON.stringify(after[at]));
  return alike ? [before, after] : undefined;
}
