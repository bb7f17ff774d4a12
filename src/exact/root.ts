import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";
import { toText } from "./to-text.js";

/** The largest whole number whose `degree`-th power is not above `a`, by Newton's method from above. */
function wholeRoot(a: bigint, degree: bigint): bigint {
  if (a === 0n) return 0n;
  const bits = BigInt(a.toString(16).length * 4);
  for (let guess = 1n << (bits / degree + 1n); ; ) {
    const next = ((degree - 1n) * guess + a / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

/**
 * The `degree`-th root of a number that is not negative, rounded half up to `places`. The rounding is exact, also when
 * the root is rational or lies next to a half.
 *
 * @param degree a positive whole number
 * @throws RangeError on a negative number or another degree.
 * @example
 * toText(root(rational(2), 2, 4)) // → "1.4142"
 */
export function root(a: Rational, degree: number, places: number): Rational {
  if (a.n < 0) throw new RangeError(`no root of ${toText(a)}`);
  if (degree < 1) throw new RangeError(`no root of degree ${degree}`);
  const scale = BigInt(tenTo(places));
  const power = BigInt(degree);
  // Halves of the last place, cut down: what lies between two places is then decided by the last half.
  const halves = wholeRoot((BigInt(a.n) * (2n * scale) ** power) / BigInt(a.d), power);
  return rational((halves + 1n) / 2n, scale);
}
