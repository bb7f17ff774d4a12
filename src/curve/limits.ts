import * as z from "zod";
import { add, compare, type Rational, sign, subtract } from "../exact/index.js";
import { raise } from "../reason/index.js";
import { compilePoints, type Points, type PointsInput, pointsOf, pointsSchema } from "./points.js";
import { curveProblem } from "./words.js";

/** What points may not fall below, rise above, or stray from the anchor by (下限、上限、正负限额). */
export interface Limits {
  readonly floor?: PointsInput | undefined;
  readonly cap?: PointsInput | undefined;
  readonly within?: PointsInput | undefined;
}

/** The schema of limits: a floor must not lie above its cap, and `within` must not be negative. */
export const limitsSchema: z.ZodType<Limits, Limits> = z
  .strictObject({ floor: pointsSchema.optional(), cap: pointsSchema.optional(), within: pointsSchema.optional() })
  .superRefine((limits, context) => {
    const { floor, cap, within } = limits as Limits;
    if (floor !== undefined && cap !== undefined) {
      const [low, high] = [compilePoints(floor), compilePoints(cap)];
      if (low.share === high.share && compare(low.number, high.number) > 0)
        raise(context, limits, curveProblem("limits-cross"), ["floor"]);
    }
    if (within !== undefined && sign(compilePoints(within).number) < 0)
      raise(context, limits, curveProblem("limits-cross"), ["within"]);
  });

/** Points after a limit, and which limits changed them by how much. */
export interface Limited {
  readonly points: Rational;
  readonly cuts: readonly { readonly by: keyof Limits; readonly at: Rational; readonly points: Rational }[];
}

export interface CompiledLimits {
  readonly readsMark: boolean;
  readonly hold: (points: Rational, mark: Rational | undefined, anchor?: Rational) => Limited;
}

const none: Limited["cuts"] = [];

/**
 * Compiles limits; `within` is held first, then the floor, then the cap.
 *
 * @example
 * toText(compileLimits({ cap: "120%" }).hold(rational(70), rational(50)).points) // → "60"
 */
export function compileLimits(limits: Limits = {}): CompiledLimits {
  const compiled = (input: PointsInput | undefined): Points | undefined =>
    input === undefined ? undefined : compilePoints(input);
  const [floor, cap, within] = [compiled(limits.floor), compiled(limits.cap), compiled(limits.within)];
  return {
    readsMark: Boolean(floor?.share || cap?.share || within?.share),
    hold(points, mark, anchor) {
      let held: Limited = { points, cuts: none };
      if (within && anchor) {
        const stray = pointsOf(within, mark);
        held = bound(held, "within", subtract(anchor, stray), -1);
        held = bound(held, "within", add(anchor, stray), 1);
      }
      if (floor) held = bound(held, "floor", pointsOf(floor, mark), -1);
      if (cap) held = bound(held, "cap", pointsOf(cap, mark), 1);
      return held;
    },
  };
}

/** Brought back to a bound by what lies beyond it. */
function bound(held: Limited, by: keyof Limits, at: Rational, beyond: -1 | 1): Limited {
  if (compare(held.points, at) !== beyond) return held;
  return { points: at, cuts: [...held.cuts, { by, at, points: subtract(at, held.points) }] };
}
