import { toText } from "../exact/index.js";
import type { Money } from "./money.js";
import type { Quantity } from "./quantity.js";

/**
 * The canonical form of a quantity: exact text for a plain number, money for a currency. Inverse of `readQuantity`.
 *
 * @example
 * writeQuantity({ value: rational(3n, 2n), unit: "" }) // → "1.5"
 */
export function writeQuantity(quantity: Quantity): string | Money {
  const text = toText(quantity.value);
  return quantity.unit === "" ? text : { amount: text, currency: quantity.unit };
}
