import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";

/**
 * One in the last of so many decimal places.
 *
 * @example
 * toText(lastPlace(2)) // → "0.01"
 */
export function lastPlace(places: number): Rational {
  return rational(1, tenTo(places));
}
