import type { Rational } from "../exact/index.js";
import { SaimaError } from "../reason/index.js";
import { curveProblem } from "./words.js";

/** A number that long comes of a definition that multiplies without end, and would stall us. */
const MOST_DIGITS = 20_000;
const bound = 10n ** BigInt(MOST_DIGITS);

/**
 * The number itself, or a problem where it has grown beyond all use.
 *
 * @example
 * bounded(rational(1n, 3n)) // → { n: 1n, d: 3n }
 */
export function bounded(value: Rational): Rational {
  if (value.d < bound && value.n < bound && value.n > -bound) return value;
  throw new SaimaError([{ ...curveProblem("number-grown", { most: MOST_DIGITS }), path: "" }]);
}
