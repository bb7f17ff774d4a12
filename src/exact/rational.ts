/**
 * An exact number (精确数): numerator over denominator in lowest terms, the denominator positive.
 *
 * It is a value for computing with. What crosses the border of the library is its text: see `toText`.
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * The greatest common divisor, for a positive `b`. Euclid on bigint alone: the denominators of scores and amounts are
 * so small that changing over to numbers costs more than it saves.
 */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let divisor = b;
  let rest = a % b;
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor < 0n ? -divisor : divisor;
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

export const zero: Rational = Object.freeze({ n: 0n, d: 1n });
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

/** `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  return plus(a, b.n, b.d);
}

/** `a - b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return plus(a, -b.n, b.d);
}

/** `a x b`. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** `a / b`. @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** `-a`. */
export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** `a` without its sign. */
export function absolute(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a;
}

/** -1, 0 or 1 as `a` is below, equal to or above zero. */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n === 0n ? 0 : 1;
}

/** -1, 0 or 1 as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left === right ? 0 : 1;
}

/** Whether two exact numbers are the same number. */
export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

/** The smaller of two. */
export function least(a: Rational, b: Rational): Rational {
  return compare(b, a) < 0 ? b : a;
}

/** The larger of two. */
export function greatest(a: Rational, b: Rational): Rational {
  return compare(b, a) > 0 ? b : a;
}
