import { readQuantity, writeQuantity } from "../money/index.js";
import { canonicalJson } from "../reason/index.js";
import { isCodeLike } from "./reading.js";

/**
 * What a value means, whatever its spelling: 1亿元 is 10000万元, 1 is `"1.0"`. A code such as `"0111"` is not a number.
 *
 * @example
 * contentOf("1亿元") === contentOf({ amount: "100000000", currency: "CNY" }) // → true
 */
export function contentOf(value: unknown): string {
  const quantity = typeof value === "string" && isCodeLike(value) ? undefined : readQuantity(value);
  return canonicalJson(quantity === undefined || "code" in quantity ? value : writeQuantity(quantity));
}
