import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";
import { minus, plus, quotient, remainder, times, type Whole } from "./whole.js";

/**
 * How a number that falls between two steps is rounded (取舍). `half-up` is 四舍五入: a half goes away from zero.
 * `up` goes away from zero, `down` towards it.
 */
export const roundingModes = ["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"] as const;
export type RoundingMode = (typeof roundingModes)[number];

/** What was cut off when a quotient was cut towards zero. */
interface Cut {
  /** Below, at or above half a step. */
  readonly half: -1 | 0 | 1;
  /** Whether the step it was cut to is an odd one. */
  readonly odd: boolean;
  readonly negative: boolean;
}

/** Whether what was cut off is made up for by one step away from zero. */
const raises: Readonly<Record<RoundingMode, (cut: Cut) => boolean>> = {
  "half-up": ({ half }) => half >= 0,
  "half-even": ({ half, odd }) => half > 0 || (half === 0 && odd),
  "half-down": ({ half }) => half > 0,
  up: () => true,
  down: () => false,
  ceiling: ({ negative }) => !negative,
  floor: ({ negative }) => negative,
};

/** `n / d` as a whole number, for a positive `d`. */
export function roundedQuotient(n: Whole, d: Whole, mode: RoundingMode): Whole {
  const cut = quotient(n, d);
  const rest = remainder(n, d);
  if (rest === 0) return cut;
  const negative = n < 0;
  const twice = times(negative ? minus(rest) : rest, 2);
  const half = twice < d ? -1 : twice === d ? 0 : 1;
  if (!raises[mode]({ half, odd: remainder(cut, 2) !== 0, negative })) return cut;
  return plus(cut, negative ? -1 : 1);
}

/**
 * The multiple of `step` nearest to `a` in the sense of `mode`.
 *
 * @example
 * toText(roundToStep(rational(17), rational(5), "floor")) // → "15"
 * @throws RangeError when `step` is not positive.
 */
export function roundToStep(a: Rational, step: Rational, mode: RoundingMode): Rational {
  if (step.n <= 0) throw new RangeError("a step must be positive");
  return rational(times(roundedQuotient(times(a.n, step.d), times(a.d, step.n), mode), step.n), step.d);
}

/**
 * `a` rounded to a number of decimal places.
 *
 * @example
 * toText(roundToPlaces(rational(-1005, 1000), 2, "half-up")) // → "-1.01"
 */
export function roundToPlaces(a: Rational, places: number, mode: RoundingMode): Rational {
  const scale = tenTo(places);
  if (remainder(scale, a.d) === 0) return a;
  return rational(roundedQuotient(times(a.n, scale), a.d, mode), scale);
}
