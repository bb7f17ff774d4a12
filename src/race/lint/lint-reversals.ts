import { pointsOf } from "../../curve/index.js";
import { compare, greatest, type Rational, show, sign, zero } from "../../exact/index.js";
import { betterOf } from "../../figure/index.js";
import type { TreatmentPlan } from "../plan/plan.js";
import { type Run, totalsOf } from "../run/run.js";
import { labelOf } from "../wording.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample, measured } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import type { Lane, Linting } from "./linting.js";
import { currencyOf, type Shape, shapesOf } from "./shape.js";
import { pairAbout, simplest, simplestPair } from "./simplest.js";
import { toldApart } from "./told-apart.js";

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
  const pair = pairOf(linting, shape, falls);
  if (!pair) return undefined;
  const [low, high] = pair;
  const [good, bad] = better === "higher" ? [high, low] : [low, high];
  let points: readonly Rational[] = [shape.points(bad), shape.points(good)];
  const shown = example({
    classes: shape.classes,
    values: [[item.of, [bad, good]]],
    shows: (run) => {
      const [worse, finer] = [measured(run, item, 0, bad), measured(run, item, 1, good)];
      if (!worse || !finer || compare(worse.points, finer.points) <= 0) return false;
      // What the curve looks up may be something else in the example.
      points = [worse.points, finer.points];
      return true;
    },
  });
  const levels = { measure: item.of, unit: currencyOf(item), good, bad };
  const values = { node: labelOf(item), ...toldApart(linting, levels, points) };
  return finding("more-gets-fewer", [...item.path, "points"], "warning", values, shown);
}

type Falls = (low: Rational, high: Rational) => boolean;

/** Round numbers between which points fall: by what can be seen, if there are such, about an edge or further apart. */
function pairOf({ plan }: Linting, shape: Shape, falls: Falls): readonly [Rational, Rational] | undefined {
  const shown = (x: Rational) => show(shape.points(x), plan.shown.item).shown;
  const isSeen: Falls = (low, high) => falls(low, high) && shown(low) !== shown(high);
  const edges = [...shape.named, zero];
  const about = (holds: Falls, most: Rational) => firstOf(edges, (edge) => pairAbout(shape, edge, holds, most));
  return (
    about(isSeen, shape.grain) ??
    about(isSeen, shape.one) ??
    simplestPair(shape, isSeen) ??
    about(falls, shape.grain) ??
    simplestPair(shape, falls)
  );
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
  const worst =
    simplest(shape, (x) => shape.probes.every((other) => compare(shape.points(x), shape.points(other)) <= 0)) ??
    poor(shape);
  if (!treatment || !worst || counted.length === 0 || !mayPay(shape, treatment, worst)) return undefined;
  const shown = example({
    classes: shape.classes,
    values: [[item.of, treatment.is === "mean" ? [worst, worst, bestOf(shape)] : [worst, worst]]],
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

function mayPay({ points, mark }: Shape, treatment: TreatmentPlan, worst: Rational): boolean {
  if (treatment.is === "points") return compare(pointsOf(treatment.points, mark), points(worst)) > 0;
  return treatment.is === "mean" || treatment.is === "redistribute";
}

function pays(run: Run, { item }: Lane): boolean {
  const totals = totalsOf(run);
  const lacking = run.earned.get(item)?.[1]?.lack === "notReported";
  return lacking && earnedAt(run, item, 0) !== undefined && compare(totals[1] as Rational, totals[0] as Rational) > 0;
}
