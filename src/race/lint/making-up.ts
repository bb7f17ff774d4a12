import { add, compare, divide, multiply, one, type Rational, rational, subtract } from "../../exact/index.js";
import type { Measure } from "../../figure/index.js";
import type { GivenPlan, ItemPlan, NodePlan } from "../plan/plan.js";
import { scaled } from "../run/evaluate-given.js";
import { comparedBy } from "./compared-in.js";
import { countedIn } from "./counted-in.js";
import { type Classes, excludeEachOther, type Linting, markFor, measureIn } from "./linting.js";
import type { Shape } from "./shape.js";
import { shapesFor } from "./shapes-for.js";

/** What else may make up for a lead: a measure, and what it is worth. */
export interface MakingUp extends Pick<Shape, "range" | "named" | "widths" | "one" | "points"> {
  readonly of: Measure;
}

const MOST = 12;

/** What counts beside a node and counts none of these figures: what looks at no peers and always counts comes first. */
export function makingUpOf(
  linting: Linting,
  node: NodePlan,
  figures: readonly string[],
  classes: Classes,
): readonly MakingUp[] {
  const { plan, sources, trails } = linting;
  const self = { item: node, trail: trails.get(node) ?? [] };
  const beside = sources.filter(
    (each) =>
      each.item !== node &&
      !excludeEachOther(self, each) &&
      !countedIn(plan, measureIn(each.item)).some((figure) => figures.includes(figure)),
  );
  const odd = ({ item, trail }: (typeof beside)[number]) =>
    Number(comparedBy(plan, item).length > 0) + 2 * Number(trail.some(({ within }) => within.kind !== "block"));
  return [...beside]
    .sort((a, b) => odd(a) - odd(b))
    .flatMap(({ item }) => (item.kind === "given" ? ofGiven(item, classes) : ofItem(linting, item, classes)))
    .slice(0, MOST);
}

function ofItem(linting: Linting, item: ItemPlan, classes: Classes): readonly MakingUp[] {
  return shapesFor(linting, item, classes).map((shape) => ({ ...shape, of: item.of }));
}

function ofGiven(node: GivenPlan, classes: Classes): readonly MakingUp[] {
  const { given, low, high, limits } = node;
  const mark = markFor(node, classes);
  if (mark === "notApplicable") return [];
  const points = (x: Rational) => limits.hold(scaled(node, x, mark), mark).points;
  return [{ of: given, range: { low, high }, named: [low, high], widths: [], one, points }];
}

const hairs = [1, 3, 5].flatMap((each) => [rational(each, 100), rational(-each, 100)]);
const tenths = Array.from({ length: 21 }, (_none, at) => rational(at, 10));
const wholes = [0, 1, 2, 3, 4, 8].map((each) => rational(each));
const finer = [100, 1000, 10_000].flatMap((grain) => [1, 2, 5].map((each) => rational(each, grain)));

/** Two numbers by which the second gains more than `least` on the first, and less than `most`. */
export function makeUp(
  { points, range, named, widths, one: size }: MakingUp,
  least: Rational,
  most: Rational,
): readonly [Rational, Rational] | undefined {
  const within = (x: Rational) => compare(x, range.low) >= 0 && compare(x, range.high) <= 0;
  const between = named.flatMap((x, at) => (at > 0 ? [divide(add(x, named[at - 1] as Rational), rational(2))] : []));
  const sized = (all: readonly Rational[]) => all.map((each) => multiply(each, size));
  const near = named.flatMap((x) => sized(hairs).map((by) => add(x, by)));
  const steps = widths.flatMap((width) => wholes.map((each) => multiply(each, width)));
  const worth = (x: Rational) => ({ x, points: points(x) });
  const known = [...named, ...between, ...near, ...sized(tenths), ...sized(wholes), ...steps].filter(within).map(worth);
  const fits = (mine: { points: Rational }, theirs: { points: Rational }) => {
    const behind = subtract(theirs.points, mine.points);
    return compare(behind, least) > 0 && compare(behind, most) < 0;
  };
  for (const mine of known) for (const theirs of known) if (fits(mine, theirs)) return [mine.x, theirs.x];
  for (const mine of known)
    for (const by of sized(finer))
      for (const x of [add(mine.x, by), subtract(mine.x, by)])
        if (within(x) && fits(mine, worth(x))) return [mine.x, x];
  return undefined;
}
