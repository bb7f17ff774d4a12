import { Decimal } from "decimal.js";
import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";
import { toText } from "./to-text.js";

/** A clone of its own with settings of its own: what a host sets on `Decimal`, before or after, changes nothing here. */
const Private = Decimal.clone({ defaults: true, precision: 100 });

/**
 * The natural logarithm of a positive number, worked out to 100 digits and rounded half up to `places`.
 *
 * @example
 * toText(logarithm(rational(10), 4)) // → "2.3026"
 * @throws RangeError on a number that is not positive.
 */
export function logarithm(a: Rational, places: number): Rational {
  if (a.n <= 0) throw new RangeError(`no logarithm of ${toText(a)}`);
  const value = new Private(a.n.toString()).div(a.d.toString()).ln();
  const digits = value.toFixed(places, Private.ROUND_HALF_UP).replace(".", "");
  return rational(BigInt(digits), tenTo(places));
}
