import { type Curve, FAR, pointsOf, type Reading } from "../../curve/index.js";
import { compare, equal, type Rational, show, sum, toText, zero } from "../../exact/index.js";
import type { NodePlan } from "../plan/plan.js";
import { labelOf } from "../wording.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import { type Lane, type Linting, markFor } from "./linting.js";
import { type Shape, shapesOf } from "./shape.js";
import { simplest } from "./simplest.js";

/** Steps away from the anchor that a limit, of the item or of a block around it, makes worth nothing. */
export function swallowedSteps(linting: Linting, lane: Lane, example: FindExample): readonly Finding[] {
  if (!hasSteps(lane.item.points)) return [];
  for (const shape of shapesOf(linting, lane))
    for (const way of [1, -1] as const) {
      const steps = stepsFrom(shape, way);
      const cap = steps && swallowing(linting, shape, steps);
      if (!steps || !cap) continue;
      const { item } = lane;
      const room = cap.node === item ? "0" : show(zero, linting.plan.shown.item).shown;
      const values = { cap: labelOf(cap.node), at: toText(cap.at), node: labelOf(item), room };
      const shown = example({
        classes: shape.classes,
        values: [[item.of, [steps.anchor, steps.more]]],
        shows: (run) => {
          const [a, b] = [0, 1].map((i) => earnedAt(run, item, i));
          const [all, more] = [0, 1].map((i) => earnedAt(run, cap.node, i)?.points);
          return !!a?.x && !!b?.x && compare(a.x, b.x) === -way && !!all && !!more && equal(all, more);
        },
      });
      const path = cap.node === item ? [...item.path, "limits"] : [...cap.node.path, "limits", "cap"];
      return [finding("bonus-swallowed", path, "warning", values, shown)];
    }
  return [];
}

function hasSteps(curve: Curve<unknown>): boolean {
  if (typeof curve === "string") return false;
  if ("steps" in curve) return true;
  return (
    "bands" in curve && curve.bands.some((band) => hasSteps(("else" in band ? band.else : band.is) as typeof curve))
  );
}

/** An anchor, a number at which steps have added to it, and every such number. */
interface StepsAway {
  readonly anchor: Rational;
  readonly more: Rational;
  readonly beyond: readonly Rational[];
}

/** Steps that add to their anchor, above it or below, whatever band they stand in. */
function stepsFrom(shape: Shape, way: 1 | -1): StepsAway | undefined {
  const taken = (x: Rational) => {
    const reading = innermost(shape.read(x));
    return reading.form === "steps" ? reading : undefined;
  };
  const base = shape.probes.map((x) => taken(x)?.base).find((each) => each !== undefined);
  // The anchor itself may stand in a band beside that of its steps.
  const anchor =
    simplest(shape, (x) => taken(x)?.steps?.length === 0) ??
    (base && simplest(shape, (x) => !taken(x) && equal(shape.read(x).points, base)));
  const adds = (x: Rational) => {
    const reading = taken(x);
    return !!anchor && !!reading?.base && compare(x, anchor) === way && compare(reading.points, reading.base) > 0;
  };
  const more = anchor && simplest(shape, adds);
  return anchor && more && { anchor, more, beyond: [more, ...shape.probes.filter(adds)] };
}

function innermost(reading: Reading): Reading {
  return reading.inner ? innermost(reading.inner) : reading;
}

/** The item whose limits leave nothing of its steps, or the block around it whose cap does, whatever else it holds. */
function swallowing(
  linting: Linting,
  { lane, points, classes }: Shape,
  { anchor, beyond }: StepsAway,
): { readonly node: NodePlan; readonly at: Rational } | undefined {
  const { item, trail } = lane;
  let least = points(anchor);
  if (beyond.every((x) => compare(points(x), least) <= 0)) return { node: item, at: least };
  for (const { within, at } of [...trail].reverse()) {
    if (within.kind === "choose") continue;
    if (within.kind !== "block" || at === "lacking" || within.combine !== "sum") return undefined;
    const mark = markFor(within, classes);
    const others = within.nodes.flatMap((node, n) => (n === at ? [] : [extentOf(linting, node, classes)?.low]));
    if (mark === "notApplicable" || others.includes(undefined)) return undefined;
    const cap = within.limits.hold(FAR, mark).points;
    least = sum([least, within.start ? pointsOf(within.start, mark) : zero, ...(others as Rational[])]);
    if (compare(least, cap) >= 0) return { node: within, at: cap };
    least = within.limits.hold(least, mark).points;
  }
  return undefined;
}
