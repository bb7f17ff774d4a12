import { pointsOf } from "../../curve/index.js";
import { compare, greatest, one, type Rational, rational, show, sign, zero } from "../../exact/index.js";
import { betterOf, sayLevel } from "../../figure/index.js";
import type { TreatmentPlan } from "../plan/plan.js";
import { type Run, totalsOf } from "../run/run.js";
import { labelOf } from "../wording.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample, measured } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import type { Lane, Linting } from "./linting.js";
import { currencyOf, type Shape, shapesOf } from "./shape.js";
import { isShare, pairAbout, simplest } from "./simplest.js";

/** Incentives that reverse (激励倒挂): doing better earns less, or not reporting earns more. */
export function lintReversals(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.lanes.flatMap((lane) => {
    const shapes = shapesOf(linting, lane);
    return [reversed, silent].flatMap((find) => firstOf(shapes, (shape) => find(linting, shape, example)) ?? []);
  });
}

/** Two numbers of which the better earns less. */
function reversed(linting: Linting, shape: Shape, example: FindExample): Finding | undefined {
  const { plan } = linting;
  const { item } = shape.lane;
  const better = betterOf(item.of, plan.better);
  if (better === undefined || isPlainDeduction(linting, shape)) return undefined;
  const falls = (low: Rational, high: Rational) =>
    compare(shape.points(low), shape.points(high)) === (better === "higher" ? 1 : -1);
  const at = shape.probes.findIndex((x, i) => i > 0 && falls(shape.probes[i - 1] as Rational, x));
  if (at < 0) return undefined;
  const [low, high] = aboutFall(shape, [shape.probes[at - 1] as Rational, shape.probes[at] as Rational], falls);
  const level = (x: Rational) => sayLevel(item.of, x, currencyOf(item));
  const [good, bad] = better === "higher" ? [high, low] : [low, high];
  let [few, many] = [shape.points(good), shape.points(bad)];
  const shown = example({
    classes: shape.classes,
    values: [[item.of, [bad, good]]],
    shows: (run) => {
      const [worse, finer] = [measured(run, item, 0, bad), measured(run, item, 1, good)];
      if (!worse || !finer || compare(worse.points, finer.points) <= 0) return false;
      // What the curve looks up may be something else in the example.
      [few, many] = [finer.points, worse.points];
      return true;
    },
  });
  const points = (each: Rational) => show(each, plan.shown.item).shown;
  const values = { node: labelOf(item), good: level(good), bad: level(bad), few: points(few), many: points(many) };
  return finding("more-gets-fewer", [...item.path, "points"], "warning", values, shown);
}

/** Round numbers between which points fall, about an edge or further apart; else those where it was found. */
function aboutFall(
  shape: Shape,
  found: readonly [Rational, Rational],
  falls: (low: Rational, high: Rational) => boolean,
): readonly [Rational, Rational] {
  for (const edge of [...shape.named, zero]) {
    const pair = pairAbout(shape, edge, falls, isShare(shape.lane.item.of) ? rational(1, 100) : one);
    if (pair) return pair;
  }
  const low = simplest(shape, (x) => simplest(shape, (y) => compare(y, x) > 0 && falls(x, y)) !== undefined);
  const high = low && simplest(shape, (y) => compare(y, low) > 0 && falls(low, y));
  return low && high ? [low, high] : found;
}

/** What a deduction counts need not be said to be better lower. */
function isPlainDeduction({ plan }: Linting, { lane, probes, points }: Shape): boolean {
  const { role, of } = lane.item;
  const untold = countedIn(plan, of).every((figure) => plan.card.figures?.[figure]?.better === undefined);
  const turns = probes.slice(1).map((x, i) => compare(points(x), points(probes[i] as Rational)));
  return role === "deduction" && untold && !turns.includes(1);
}

/** What is not reported earns more than the least that can be reported. */
function silent(linting: Linting, shape: Shape, example: FindExample): Finding | undefined {
  const { item } = shape.lane;
  const treatment = item.treat.get("notReported");
  const counted = countedIn(linting.plan, item.of);
  const least =
    simplest(shape, (x) => shape.probes.every((other) => compare(shape.points(x), shape.points(other)) <= 0)) ??
    poor(shape);
  if (!treatment || !least || counted.length === 0 || !mayPay(shape, treatment, least)) return undefined;
  const shown = example({
    classes: shape.classes,
    values: [[item.of, treatment.is === "mean" ? [least, least, bestOf(shape)] : [least, least]]],
    silent: { entrant: 1, figures: counted },
    shows: (run) => pays(run, shape.lane),
  });
  const values = { node: labelOf(item) };
  // What others' points make of it, only a run can tell.
  if (!shown && treatment.is !== "points") return undefined;
  return finding("silence-pays", [...item.path, "treat", "notReported"], "warning", values, shown);
}

/** Where there is no least, something that earns less than nothing does. */
function poor(shape: Shape): Rational | undefined {
  return simplest(shape, (x) => sign(shape.points(x)) < 0);
}

function bestOf(shape: Shape): Rational {
  const most = shape.probes.map(shape.points).reduce(greatest);
  return (
    simplest(shape, (x) => compare(shape.points(x), most) === 0) ??
    simplest(shape, (x) => sign(shape.points(x)) > 0) ??
    (shape.probes[0] as Rational)
  );
}

function mayPay({ points, mark }: Shape, treatment: TreatmentPlan, least: Rational): boolean {
  if (treatment.is === "points") return compare(pointsOf(treatment.points, mark), points(least)) > 0;
  return treatment.is === "mean" || treatment.is === "redistribute";
}

function pays(run: Run, { item }: Lane): boolean {
  const totals = totalsOf(run);
  const lacking = run.earned.get(item)?.[1]?.lack === "notReported";
  return lacking && earnedAt(run, item, 0) !== undefined && compare(totals[1] as Rational, totals[0] as Rational) > 0;
}
