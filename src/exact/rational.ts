import { divisor, minus, narrow, plus, quotient, times, type Whole } from "./whole.js";

/**
 * An exact number (精确数): numerator over denominator in lowest terms, the denominator positive.
 *
 * It is a value for computing with. What crosses the border of the library is its text: see `toText`.
 */
export interface Rational {
  readonly n: Whole;
  readonly d: Whole;
}

/** The number 0. */
export const zero: Rational = /* @__PURE__ */ Object.freeze({ n: 0, d: 1 });
/** The number 1. */
export const one: Rational = /* @__PURE__ */ Object.freeze({ n: 1, d: 1 });

/**
 * The exact number `n / d`, in lowest terms.
 *
 * @example
 * toText(rational(10, 12)) // → "5/6"
 * @throws RangeError when `d` is zero: a caller decides what a zero reference means before it divides. Also on a JS number
 * that is not a safe integer.
 */
export function rational(n: Whole, d: Whole = 1): Rational {
  return quotientOf(exactly(n), exactly(d));
}

function exactly(n: Whole): Whole {
  if (typeof n === "bigint") return narrow(n);
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${n}`);
  return n + 0;
}

/** `n / d` in lowest terms. */
function quotientOf(n: Whole, d: Whole): Rational {
  if (d === 1) return { n, d };
  if (d === 0) throw new RangeError("a denominator of zero");
  if (d < 0) return quotientOf(minus(n), minus(d));
  if (n === 0) return zero;
  const g = divisor(n, d);
  return g === 1 ? { n, d } : { n: quotient(n, g), d: quotient(d, g) };
}

/**
 * `a + n/d` for an `n/d` in lowest terms, by two small common divisors instead of a large one (Knuth, The Art of
 * Computer Programming, volume 2, section 4.5.1).
 */
function added(a: Rational, n: Whole, d: Whole): Rational {
  if (a.d === d) return quotientOf(plus(a.n, n), d);
  const shared = divisor(a.d, d);
  if (shared === 1) return { n: plus(times(a.n, d), times(n, a.d)), d: times(a.d, d) };
  const own = quotient(a.d, shared);
  const top = plus(times(a.n, quotient(d, shared)), times(n, own));
  const left = divisor(top, shared);
  return { n: quotient(top, left), d: times(own, quotient(d, left)) };
}

/**
 * `a + b`.
 *
 * @example
 * toText(add(rational(1, 3), rational(1, 6))) // → "0.5"
 */
export function add(a: Rational, b: Rational): Rational {
  return added(a, b.n, b.d);
}

/**
 * `a - b`.
 *
 * @example
 * toText(subtract(rational(1, 2), one)) // → "-0.5"
 */
export function subtract(a: Rational, b: Rational): Rational {
  return added(a, minus(b.n), b.d);
}

/**
 * `a x b`.
 *
 * @example
 * toText(multiply(rational(1, 3), rational(3))) // → "1"
 */
export function multiply(a: Rational, b: Rational): Rational {
  return quotientOf(times(a.n, b.n), times(a.d, b.d));
}

/**
 * `a / b`.
 *
 * @throws RangeError when `b` is zero.
 * @example
 * toText(divide(rational(905), rational(13))) // → "905/13"
 */
export function divide(a: Rational, b: Rational): Rational {
  return quotientOf(times(a.n, b.d), times(a.d, b.n));
}

/**
 * `-a`.
 *
 * @example
 * toText(negate(one)) // → "-1"
 */
export function negate(a: Rational): Rational {
  return { n: minus(a.n), d: a.d };
}

/**
 * `a` without its sign.
 *
 * @example
 * toText(absolute(rational(-5, 2))) // → "2.5"
 */
export function absolute(a: Rational): Rational {
  return a.n < 0 ? negate(a) : a;
}

/**
 * -1, 0 or 1 as `a` is below, equal to or above zero.
 *
 * @example
 * sign(rational(-5, 2)) // → -1
 */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0 ? -1 : a.n === 0 ? 0 : 1;
}

/**
 * -1, 0 or 1 as `a` is below, equal to or above `b`.
 *
 * @example
 * compare(rational(2, 3), rational(3, 5)) // → 1
 */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : times(a.n, b.d);
  const right = a.d === b.d ? b.n : times(b.n, a.d);
  return left < right ? -1 : left === right ? 0 : 1;
}

/**
 * Whether a number has nothing after its decimal point.
 *
 * @example
 * isWhole(rational(10, 5)) // → true
 */
export function isWhole(a: Rational): boolean {
  return a.d === 1;
}

/**
 * Whether two exact numbers are the same number.
 *
 * @example
 * equal(rational(1, 2), rational(2, 4)) // → true
 */
export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

/**
 * The smaller of two.
 *
 * @example
 * toText(least(rational(2, 3), rational(3, 5))) // → "0.6"
 */
export function least(a: Rational, b: Rational): Rational {
  return compare(b, a) < 0 ? b : a;
}

/**
 * The larger of two.
 *
 * @example
 * toText(greatest(rational(2, 3), rational(3, 5))) // → "2/3"
 */
export function greatest(a: Rational, b: Rational): Rational {
  return compare(b, a) > 0 ? b : a;
}
