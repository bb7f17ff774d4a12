import { toText } from "../exact/index.js";
import { problem, quoted, SaimaError } from "../reason/index.js";
import { isQuantity } from "./is-quantity.js";
import type { Money } from "./money.js";
import type { Quantity } from "./quantity.js";
import { quantityWords } from "./words.js";

/**
 * The canonical form of a quantity: exact text for a plain number, money for a currency. Inverse of
 * `readQuantity`. Refused: what is no quantity.
 *
 * @example
 * writeQuantity({ value: rational(3, 2), unit: "" }) // → "1.5"
 */
export function writeQuantity(quantity: Quantity): string | Money {
  if (!isQuantity(quantity))
    throw new SaimaError([problem(quantityWords, "quantity-malformed", [], { found: quoted(quantity) })]);
  const { value, unit } = quantity;
  const text = toText(value);
  return unit === "" ? text : { amount: text, currency: unit };
}
