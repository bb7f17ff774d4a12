import { compare, type Rational } from "./rational.js";
import { roundToPlaces } from "./round.js";

/** What so many decimals do not tell apart is told exactly. */
const MOST_PLACES = 20;

/**
 * A number rounded half up for a reader: to `places`, or to as many more as it takes to lie on the same side of every
 * edge as the number itself. What lies at an edge, or so close that no decimals will do, stays as it is.
 *
 * @example
 * toText(roundBeside(rational(99996, 100000), 2, [rational(1)])) // → "0.99996"
 */
export function roundBeside(value: Rational, places: number, edges: readonly Rational[]): Rational {
  for (let digits = places; digits <= MOST_PLACES; digits++) {
    const rounded = roundToPlaces(value, digits, "half-up");
    if (edges.every((edge) => compare(rounded, edge) === compare(value, edge))) return rounded;
  }
  return value;
}
