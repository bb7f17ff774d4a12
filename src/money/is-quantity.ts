import type { Quantity } from "./quantity.js";

const isWholeNumber = (input: unknown) => typeof input === "bigint" || Number.isSafeInteger(input);

/**
 * Whether something is an exact number with its unit.
 *
 * @example
 * isQuantity({ value: rational(3, 2), unit: "" }) // → true
 */
export function isQuantity(input: unknown): input is Quantity {
  try {
    const { value, unit } = input as Quantity;
    return isWholeNumber(value.n) && isWholeNumber(value.d) && value.d > 0 && typeof unit === "string";
  } catch {
    return false;
  }
}
