import type { Quantity } from "./quantity.js";

/**
 * Whether something is an exact number with what it counts.
 *
 * @example
 * isQuantity({ value: rational(3n, 2n), unit: "" }) // → true
 */
export function isQuantity(input: unknown): input is Quantity {
  try {
    const { value, unit } = input as Quantity;
    return typeof value.n === "bigint" && typeof value.d === "bigint" && value.d > 0n && typeof unit === "string";
  } catch {
    return false;
  }
}
