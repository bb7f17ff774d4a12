import { divide, greatest, type Rational, rational, sum, zero } from "../../exact/index.js";
import type { BlockPlan } from "../plan/plan.js";

/** What the points of its nodes come to in a block. */
export function combined({ combine }: BlockPlan, points: readonly Rational[]): Rational {
  if (points.length === 0) return zero;
  if (combine === "best") return points.reduce(greatest);
  const total = sum(points);
  return combine === "mean" ? divide(total, rational(points.length)) : total;
}
