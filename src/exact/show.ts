import type { Rational } from "./rational.js";
import { roundedQuotient } from "./round.js";
import { tenTo } from "./ten-to.js";
import { decimalText, toText } from "./to-text.js";
import { times } from "./whole.js";

/** A number as an outcome shows it: exactly, and rounded half up to some places for a reader. */
export interface Shown {
  readonly exact: string;
  readonly shown: string;
}

/**
 * A number as an outcome shows it: exactly, and rounded half up to `places`.
 *
 * @example
 * show(rational(10, 3), 2) // → { exact: "10/3", shown: "3.33" }
 */
export function show(a: Rational, places: number): Shown {
  return { exact: toText(a), shown: decimalText(roundedQuotient(times(a.n, tenTo(places)), a.d, "half-up"), places) };
}
