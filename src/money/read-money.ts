import { toText } from "../exact/index.js";
import { type Problem, SaimaError } from "../reason/index.js";
import type { Money } from "./money.js";
import { parseMoney } from "./parse-money.js";

/**
 * Reads an amount of money from a text or an object, in whole currency units.
 *
 * A text has digits (separated in threes or not, full-width or not), a word such as 万 or 亿, and a currency before or
 * after them; without a currency, 元 and 万 mean renminbi. Refused: a number without any unit, a threshold, an estimate
 * or a range (1亿元以上, 近5亿元, 1-2亿元), more than 60 digits.
 *
 * @example
 * readMoney("1.5亿元") // → { amount: "150000000", currency: "CNY" }
 * readMoney("3000万美元") // → { amount: "30000000", currency: "USD" }
 */
export function readMoney(input: string | Money): Money {
  const read = parseMoney(input);
  if ("code" in read) throw new SaimaError([{ ...read, path: "" }]);
  return { amount: toText(read.value), currency: read.unit };
}

/**
 * What is wrong with an amount of money; empty when `readMoney` reads it.
 *
 * @example
 * checkMoney("近5亿元").map((each) => each.code) // → ["money-inexact"]
 */
export function checkMoney(input: unknown): Problem[] {
  const read = parseMoney(input);
  return "code" in read ? [{ ...read, path: "" }] : [];
}
