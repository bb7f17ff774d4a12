import { fromText, type Rational, type Shown } from "../exact/index.js";

/** The exact number of what an outcome shows. */
export function exactOf(shown: Pick<Shown, "exact">): Rational {
  return fromText(shown.exact) as Rational;
}
