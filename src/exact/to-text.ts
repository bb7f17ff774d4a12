import type { Rational } from "./rational.js";
import { tenTo } from "./ten-to.js";
import { minus, quotient, remainder, times, type Whole } from "./whole.js";

/** The number of decimal places at which `1/d` terminates, or undefined when it never does. */
function placesOf(d: Whole): number | undefined {
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; remainder(rest, 2) === 0; twos++) rest = quotient(rest, 2);
  for (; remainder(rest, 5) === 0; fives++) rest = quotient(rest, 5);
  return rest === 1 ? Math.max(twos, fives) : undefined;
}

/** Writes `n / 10^places` with all its places. */
export function decimalText(n: Whole, places: number): string {
  if (n < 0) return `-${decimalText(minus(n), places)}`;
  if (places === 0) return n.toString();
  const digits = n.toString().padStart(places + 1, "0");
  const point = digits.length - places;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * Writes an exact number in its one canonical form: the decimal where it terminates, else the reduced fraction.
 *
 * @example
 * toText(rational(5, 2)) // → "2.5"
 * toText(rational(10, 3)) // → "10/3"
 */
export function toText(a: Rational): string {
  if (a.d === 1) return a.n.toString();
  const places = placesOf(a.d);
  if (places === undefined) return `${a.n}/${a.d}`;
  return decimalText(times(a.n, quotient(tenTo(places), a.d)), places);
}

/**
 * Writes a number that has at most `places` decimals with exactly that many.
 *
 * @example
 * toFixedText(rational(5, 2), 2) // → "2.50"
 * @throws RangeError when it has more: round first.
 */
export function toFixedText(a: Rational, places: number): string {
  const scale = tenTo(places);
  if (remainder(scale, a.d) !== 0) throw new RangeError(`${toText(a)} has more than ${places} decimals`);
  return decimalText(times(a.n, quotient(scale, a.d)), places);
}
