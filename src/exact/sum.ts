import { add, type Rational, rational, zero } from "./rational.js";
import { plus, quotient, remainder, times, type Whole } from "./whole.js";

/** A column of amounts stays far below; beyond it, reducing at every step is cheaper than one reduction at the end. */
const WIDE = 10n ** 40n;

/**
 * The sum of a list; zero for an empty one. A column is added on one common denominator and reduced once.
 *
 * @example
 * toText(sum([rational(1, 2), rational(1, 3), rational(1, 6)])) // → "1"
 */
export function sum(list: readonly Rational[]): Rational {
  let total = zero;
  let n: Whole = 0;
  let d: Whole = 1;
  for (const each of list) {
    // A denominator that is there already, as in a column of amounts, makes it no wider.
    if (each.d === d) n = plus(n, each.n);
    else if (remainder(d, each.d) === 0) n = plus(n, times(each.n, quotient(d, each.d)));
    else {
      n = plus(times(n, each.d), times(each.n, d));
      d = times(d, each.d);
    }
    if (d > WIDE) {
      total = add(total, rational(n, d));
      n = 0;
      d = 1;
    }
  }
  return add(total, rational(n, d));
}
