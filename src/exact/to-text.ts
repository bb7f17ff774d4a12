import type { Rational } from "./rational.js";
import { tenTo } from "./ten-to.js";

/** The number of decimal places at which `1/d` terminates, or undefined when it never does. */
function placesOf(d: bigint): number | undefined {
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos++) rest /= 2n;
  for (; rest % 5n === 0n; fives++) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Writes `n / 10^places` with all its places. */
export function decimalText(n: bigint, places: number): string {
  if (n < 0n) return `-${decimalText(-n, places)}`;
  if (places === 0) return n.toString();
  const digits = n.toString().padStart(places + 1, "0");
  const point = digits.length - places;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * Writes an exact number in its one canonical form: the decimal where it terminates, else the reduced fraction.
 *
 * @example
 * toText(rational(5n, 2n)) // → "2.5"
 * toText(rational(10n, 3n)) // → "10/3"
 */
export function toText(a: Rational): string {
  if (a.d === 1n) return a.n.toString();
  const places = placesOf(a.d);
  if (places === undefined) return `${a.n}/${a.d}`;
  return decimalText((a.n * tenTo(places)) / a.d, places);
}

/**
 * Writes a number that has at most `places` decimals with exactly that many.
 *
 * @example
 * toFixedText(rational(5n, 2n), 2) // → "2.50"
 * @throws RangeError when it has more: round first.
 */
export function toFixedText(a: Rational, places: number): string {
  const scale = tenTo(places);
  if (scale % a.d !== 0n) throw new RangeError(`${toText(a)} has more than ${places} decimals`);
  return decimalText(a.n * (scale / a.d), places);
}
