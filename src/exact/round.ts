import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";

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
export function roundedQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const quotient = n / d;
  const rest = n % d;
  if (rest === 0n) return quotient;
  const negative = n < 0n;
  const twice = (negative ? -rest : rest) * 2n;
  const half = twice < d ? -1 : twice === d ? 0 : 1;
  if (!raises[mode]({ half, odd: quotient % 2n !== 0n, negative })) return quotient;
  return negative ? quotient - 1n : quotient + 1n;
}

/**
 * The multiple of `step` nearest to `a` in the sense of `mode`.
 *
 * @example
 * toText(roundToStep(rational(17n), rational(5n), "floor")) // → "15"
 * @throws RangeError when `step` is not positive.
 */
export function roundToStep(a: Rational, step: Rational, mode: RoundingMode): Rational {
  if (step.n <= 0n) throw new RangeError("a step must be positive");
  return rational(roundedQuotient(a.n * step.d, a.d * step.n, mode) * step.n, step.d);
}

/**
 * `a` rounded to a number of decimal places.
 *
 * @example
 * toText(roundToPlaces(rational(-1005n, 1000n), 2, "half-up")) // → "-1.01"
 */
export function roundToPlaces(a: Rational, places: number, mode: RoundingMode): Rational {
  const scale = tenTo(places);
  if (scale % a.d === 0n) return a;
  return rational(roundedQuotient(a.n * scale, a.d, mode), scale);
}
