import type { Rational } from "../exact/index.js";
import { SaimaError } from "../reason/index.js";
import { curveProblem } from "./words.js";

/** A number that long comes of a definition that multiplies without end, and would stall us. */
const MOST_DIGITS = 20_000;
const most = 10n ** BigInt(MOST_DIGITS);
// Not negated in the question: that would make a number of so many digits each time it is asked.
const least = -most;

/**
 * The number itself; refused where it has grown too long to be of use.
 *
 * @example
 * bounded(rational(1, 3)) // → { n: 1, d: 3 }
 */
export function bounded(value: Rational): Rational {
  if (value.d < most && value.n < most && value.n > least) return value;
  throw new SaimaError([{ ...curveProblem("number-grown", { most: MOST_DIGITS }), path: "" }]);
}
