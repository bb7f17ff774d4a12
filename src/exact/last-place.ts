import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";

/**
 * One unit in the last of a number of decimal places.
 *
 * @example
 * toText(lastPlace(2)) // → "0.01"
 */
export function lastPlace(places: number): Rational {
  return rational(1, tenTo(places));
}
