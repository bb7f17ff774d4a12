/**
 * An exact number (精确数): numerator over denominator in lowest terms, the denominator positive.
 *
 * It is a value for computing with. What crosses the border of the library is its text: see `toText`.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const WIDEST = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The greatest common divisor, for a positive `b`. Euclid, on bigint while it must: as soon as both fit, on numbers, which
 * hold whole numbers of that size exactly and make nothing that has to be cleared away.
 */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [b, a % b];
  while (divisor > WIDEST && rest !== 0n) [divisor, rest] = [rest < 0n ? -rest : rest, divisor % rest];
  if (divisor > WIDEST) return divisor;
  let [small, left] = [Number(divisor), Number(rest)];
  while (left !== 0) [small, left] = [left, small % left];
  return BigInt(small < 0 ? -small : small);
}

/**
 * The exact number `n / d`, in lowest terms.
 *
 * @example
 * toText(rational(10n, 12n)) // → "5/6"
 * @throws RangeError when `d` is zero: a caller decides what a zero reference means before it divides.
 */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError("a denominator of zero");
  if (d < 0n) return rational(-n, -d);
  if (n === 0n) return zero;
  const g = commonDivisor(n, d);
  return g === 1n ? { n, d } : { n: n / g, d: d / g };
}

/** The number 0. */
export const zero: Rational = Object.freeze({ n: 0n, d: 1n });
/** The number 1. */
export const one: Rational = Object.freeze({ n: 1n, d: 1n });

/**
 * `a + n/d` for an `n/d` in lowest terms, by two small common divisors instead of a large one (Knuth, The Art of
 * Computer Programming, volume 2, section 4.5.1).
 */
function plus(a: Rational, n: bigint, d: bigint): Rational {
  if (a.d === d) return rational(a.n + n, d);
  const shared = commonDivisor(a.d, d);
  if (shared === 1n) return { n: a.n * d + n * a.d, d: a.d * d };
  const own = a.d / shared;
  const top = a.n * (d / shared) + n * own;
  const left = commonDivisor(top, shared);
  return left === 1n ? { n: top, d: own * d } : { n: top / left, d: own * (d / left) };
}

/**
 * `a + b`.
 *
 * @example
 * toText(add(rational(1n, 3n), rational(1n, 6n))) // → "0.5"
 */
export function add(a: Rational, b: Rational): Rational {
  return plus(a, b.n, b.d);
}

/**
 * `a - b`.
 *
 * @example
 * toText(subtract(rational(1n, 2n), one)) // → "-0.5"
 */
export function subtract(a: Rational, b: Rational): Rational {
  return plus(a, -b.n, b.d);
}

/**
 * `a x b`.
 *
 * @example
 * toText(multiply(rational(1n, 3n), rational(3n))) // → "1"
 */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/**
 * `a / b`.
 *
 * @throws RangeError when `b` is zero.
 * @example
 * toText(divide(rational(905n), rational(13n))) // → "905/13"
 */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/**
 * `-a`.
 *
 * @example
 * toText(negate(one)) // → "-1"
 */
export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/**
 * `a` without its sign.
 *
 * @example
 * toText(absolute(rational(-5n, 2n))) // → "2.5"
 */
export function absolute(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a;
}

/**
 * -1, 0 or 1 as `a` is below, equal to or above zero.
 *
 * @example
 * sign(rational(-5n, 2n)) // → -1
 */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n === 0n ? 0 : 1;
}

/**
 * -1, 0 or 1 as `a` is below, equal to or above `b`.
 *
 * @example
 * compare(rational(2n, 3n), rational(3n, 5n)) // → 1
 */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left === right ? 0 : 1;
}

/**
 * Whether two exact numbers are the same number.
 *
 * @example
 * equal(rational(1n, 2n), rational(2n, 4n)) // → true
 */
export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

/**
 * The smaller of two.
 *
 * @example
 * toText(least(rational(2n, 3n), rational(3n, 5n))) // → "0.6"
 */
export function least(a: Rational, b: Rational): Rational {
  return compare(b, a) < 0 ? b : a;
}

/**
 * The larger of two.
 *
 * @example
 * toText(greatest(rational(2n, 3n), rational(3n, 5n))) // → "2/3"
 */
export function greatest(a: Rational, b: Rational): Rational {
  return compare(b, a) > 0 ? b : a;
}
