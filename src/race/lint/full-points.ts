import { absolute, compare, multiply, type Rational, rational, sign, subtract } from "../../exact/index.js";
import type { NodePlan } from "../plan/plan.js";
import { extentOf } from "./extent-of.js";
import type { Classes, Linting } from "./linting.js";
import { isEndless } from "./range-of.js";

/** The full points of a node: the mark, or the most that there is to earn or to lose; undefined where there is no most. */
export function fullPoints(
  linting: Linting,
  node: NodePlan,
  mark: Rational | undefined,
  classes: Classes,
): Rational | undefined {
  if (mark) return sign(mark) > 0 ? mark : undefined;
  const extent = extentOf(linting, node, classes);
  if (!extent || isEndless(extent.high) || isEndless(extent.low)) return undefined;
  const most = subtract(extent.high, extent.low);
  return sign(most) > 0 ? most : undefined;
}

const HALF = rational(1, 2);

/** Whether points jump by at least half of the full points, which is a cliff. */
export function isSteep(below: Rational, above: Rational, full: Rational): boolean {
  return compare(absolute(subtract(above, below)), multiply(full, HALF)) >= 0;
}
