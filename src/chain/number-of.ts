import { fromText, type Rational } from "../exact/index.js";
import type { Money } from "../money/index.js";

/** The exact number of a quantity that has been parsed, whatever it counts. */
export function numberOf(quantity: string | Money): Rational {
  return fromText(typeof quantity === "string" ? quantity : quantity.amount) as Rational;
}
