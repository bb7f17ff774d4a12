import { add, type Rational, rational, zero } from "./rational.js";

/** A column of amounts stays far below; beyond it, reducing at every step is cheaper than one reduction at the end. */
const WIDE = 10n ** 40n;

/**
 * The sum of a list; zero for an empty one. A column is added on one common denominator and reduced once.
 *
 * @example
 * toText(sum([rational(1n, 2n), rational(1n, 3n), rational(1n, 6n)])) // → "1"
 */
export function sum(list: readonly Rational[]): Rational {
  let total = zero;
  let n = 0n;
  let d = 1n;
  for (const each of list) {
    // A denominator that is there already, as in a column of amounts, makes it no wider.
    if (each.d === d) n += each.n;
    else if (d % each.d === 0n) n += each.n * (d / each.d);
    else {
      n = n * each.d + each.n * d;
      d *= each.d;
    }
    if (d > WIDE) {
      total = add(total, rational(n, d));
      n = 0n;
      d = 1n;
    }
  }
  return add(total, rational(n, d));
}
