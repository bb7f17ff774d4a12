import { bounded } from "../../curve/index.js";
import { type Rational, roundToPlaces, subtract } from "../../exact/index.js";
import type { NodePlan, Round } from "../plan/plan.js";
import { type Earned, nothing } from "./run.js";

/** Points as a curve gave them, held within limits and rounded. */
export function settle(
  node: NodePlan,
  raw: Rational,
  mark: Rational | undefined,
  how: Partial<Earned>,
  anchor?: Rational,
): Earned {
  const { points, cuts } = node.limits.hold(raw, mark, anchor);
  const rounded = bounded(round(points, node.round));
  return {
    points: rounded,
    mark,
    x: how.x,
    cuts,
    rounding: rounded === points ? undefined : subtract(rounded, points),
    lack: undefined,
    treatment: undefined,
    out: false,
    branches: nothing.branches,
    start: how.start,
    redistributed: how.redistributed,
  };
}

/** A number rounded as a stage says, if it says so. */
export function round(value: Rational, to: Round | undefined): Rational {
  return to ? roundToPlaces(value, to.places, to.mode) : value;
}
