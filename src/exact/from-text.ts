import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";
import { wholeOf } from "./whole.js";

const CANONICAL = /^(-?\d+)(?:\.(\d+)|\/([1-9]\d*))?$/;

/** An outcome adds and multiplies numbers of sixty digits; one that is longer than this was not written by us. */
const LONGEST = 100_000;

/**
 * Reads back what `toText` wrote: unlike what a person types, the exact number of an outcome may have many digits.
 * Undefined for any other text.
 *
 * @example
 * fromText("10/3") // → { n: 10, d: 3 }
 */
export function fromText(text: string): Rational | undefined {
  const [, whole, places = "", bottom] = (text.length <= LONGEST && CANONICAL.exec(text)) || [];
  if (whole === undefined) return undefined;
  return bottom === undefined
    ? rational(wholeOf(whole + places), tenTo(places.length))
    : rational(wholeOf(whole), wholeOf(bottom));
}
