import { Decimal } from "decimal.js";
import { type Rational, rational } from "./rational.js";
import { roundToPlaces } from "./round.js";
import { readNumber, toText } from "./text.js";

/** A clone of its own: what a host sets on `Decimal` changes nothing here. */
const Private = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -200, toExpPos: 200 });

function precise(a: Rational): Decimal {
  return new Private(a.n.toString()).div(a.d.toString());
}

/** Ten guard digits first, so that an exact root that the series missed by a hair is exact again. */
function settled(value: Decimal, places: number): Rational {
  const read = readNumber(value.toFixed(places + 10));
  if (typeof read === "string") throw new RangeError(`${value} is out of range`);
  return roundToPlaces(read, places, "half-up");
}

/**
 * The `degree`-th root of a number that is not negative, rounded half up to `places` (at most 20).
 *
 * @example
 * toText(root(rational(2n), 2, 4)) // → "1.4142"
 */
export function root(a: Rational, degree: number, places: number): Rational {
  if (a.n < 0n) throw new RangeError(`no root of ${toText(a)}`);
  if (a.n === 0n) return rational(0n);
  return settled(precise(a).pow(new Private(1).div(degree)), places);
}

/**
 * The natural logarithm of a positive number, rounded half up to `places` (at most 20).
 *
 * @example
 * toText(logarithm(rational(10n), 4)) // → "2.3026"
 */
export function logarithm(a: Rational, places: number): Rational {
  if (a.n <= 0n) throw new RangeError(`no logarithm of ${toText(a)}`);
  return settled(precise(a).ln(), places);
}
