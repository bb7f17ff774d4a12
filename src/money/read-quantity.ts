import { readNumber } from "../exact/index.js";
import { numberProblem, say } from "../reason/index.js";
import { parseMoney } from "./parse-money.js";
import type { Quantity, QuantityFault } from "./quantity.js";
import { quoted } from "./quoted.js";
import { quantityWords } from "./words.js";

/**
 * Reads a quantity from any input: a number (a JS number, `"2.78"`, `"10/3"`, `"96%"`) has the unit `""`, money has its
 * currency. Everything else is a fault; it never throws.
 *
 * @example
 * readQuantity("96%") // → { value: { n: 24, d: 25 }, unit: "" }
 * readQuantity("1.5亿元") // → { value: { n: 150000000, d: 1 }, unit: "CNY" }
 */
export function readQuantity(input: unknown): Quantity | QuantityFault {
  if (typeof input !== "number" && typeof input !== "string") return orMalformed(parseMoney(input), input);
  const number = readNumber(input);
  if (typeof number !== "string") return { value: number, unit: "" };
  if (number === "number-malformed" && typeof input === "string") return orMalformed(parseMoney(input), input);
  return numberProblem(number, input);
}

/** Here a number without a unit is welcome, so that its lack is not what is wrong. */
function orMalformed(read: Quantity | QuantityFault, input: unknown): Quantity | QuantityFault {
  if (!("code" in read) || (read.code !== "money-malformed" && read.code !== "money-unit-missing")) return read;
  return { code: "quantity-malformed", says: say(quantityWords["quantity-malformed"], { found: quoted(input) }) };
}
