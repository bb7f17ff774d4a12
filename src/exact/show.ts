import { fromText } from "./from-text.js";
import type { Rational } from "./rational.js";
import { roundedQuotient } from "./round.js";
import { tenTo } from "./ten-to.js";
import { decimalText, toText } from "./to-text.js";
import { remainder, times } from "./whole.js";

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
  const scale = tenTo(places);
  const shown = decimalText(roundedQuotient(times(a.n, scale), a.d, "half-up"), places);
  return { exact: remainder(scale, a.d) === 0 ? withoutZeros(shown, places) : toText(a), shown };
}

/**
 * The exact number of a number in an outcome.
 *
 * @example
 * toText(exactOf({ exact: "10/3" })) // → "10/3"
 */
export function exactOf(shown: Pick<Shown, "exact">): Rational {
  return fromText(shown.exact) as Rational;
}

/** A decimal without the zeros that it ends with: what ends within the places shown is quicker told from what is shown. */
function withoutZeros(text: string, places: number): string {
  if (places === 0) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO) end--;
  return text.slice(0, text.charCodeAt(end - 1) === POINT ? end - 1 : end);
}

const [POINT, ZERO] = [46, 48];
