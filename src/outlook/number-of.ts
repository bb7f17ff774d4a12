import { fromText, type Rational } from "../exact/index.js";

/** The number of a text that `exactNumber` has passed. */
export function numberOf(canonical: string): Rational {
  return fromText(canonical) as Rational;
}
