import { type Rational, absolute, multiply, rational } from "./rational.js";
import { toFixedText, toText } from "./text.js";

/**
 * How a number that falls between two steps is rounded (取舍). `half-up` is 四舍五入: a half goes away from zero.
 * `up` goes away from zero, `down` towards it.
 */
export const roundingModes = ["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"] as const;
export type RoundingMode = (typeof roundingModes)[number];

/** Whether the magnitude is raised to the next step, given twice the remainder against the divisor. */
const raises: Record<RoundingMode, (half: -1 | 0 | 1, odd: boolean, negative: boolean) => boolean> = {
  "half-up": (half) => half >= 0,
  "half-even": (half, odd) => half > 0 || (half === 0 && odd),
  "half-down": (half) => half > 0,
  up: () => true,
  down: () => false,
  ceiling: (_half, _odd, negative) => !negative,
  floor: (_half, _odd, negative) => negative,
};

function roundInteger(a: Rational, mode: RoundingMode): bigint {
  if (a.d === 1n) return a.n;
  const negative = a.n < 0n;
  const { n, d } = absolute(a);
  const quotient = n / d;
  const twice = (n % d) * 2n;
  const half = twice < d ? -1 : twice === d ? 0 : 1;
  const magnitude = raises[mode](half, quotient % 2n === 1n, negative) ? quotient + 1n : quotient;
  return negative ? -magnitude : magnitude;
}

/**
 * The multiple of `step` nearest to `a` in the sense of `mode`.
 *
 * @example
 * toText(roundToStep(rational(17n), rational(5n), "floor")) // → "15"
 */
export function roundToStep(a: Rational, step: Rational, mode: RoundingMode): Rational {
  return multiply(rational(roundInteger(rational(a.n * step.d, a.d * step.n), mode)), step);
}

/**
 * `a` rounded to a number of decimal places.
 *
 * @example
 * toText(roundToPlaces(rational(-1005n, 1000n), 2, "half-up")) // → "-1.01"
 */
export function roundToPlaces(a: Rational, places: number, mode: RoundingMode): Rational {
  const scale = 10n ** BigInt(places);
  if (scale % a.d === 0n) return a;
  return rational(roundInteger(rational(a.n * scale, a.d), mode), scale);
}

/** A number as an outcome shows it: exactly, and rounded half up to `places` for a reader. */
export interface Shown {
  readonly exact: string;
  readonly shown: string;
}

/** @example show(rational(10n, 3n), 2) // → { exact: "10/3", shown: "3.33" } */
export function show(a: Rational, places: number): Shown {
  return { exact: toText(a), shown: toFixedText(roundToPlaces(a, places, "half-up"), places) };
}
