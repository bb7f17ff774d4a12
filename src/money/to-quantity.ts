import { SaimaError } from "../reason/index.js";
import type { Money } from "./money.js";
import type { Quantity } from "./quantity.js";
import { readQuantity } from "./read-quantity.js";

/**
 * The quantity of a value that a schema has parsed. Inverse of `writeQuantity`; throws on what is no quantity.
 *
 * @example
 * toQuantity("1.5") // → { value: { n: 3, d: 2 }, unit: "" }
 */
export function toQuantity(canonical: string | Money): Quantity {
  const read = readQuantity(canonical);
  if ("code" in read) throw new SaimaError([{ ...read, path: "" }]);
  return read;
}
