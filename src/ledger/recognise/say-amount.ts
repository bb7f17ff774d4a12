import { type Money, writeMoney } from "../../money/index.js";
import type { Text } from "../../reason/index.js";

/** An exact amount has any number of digits; a sentence has room for some. */
const LONGEST = 40;

/** An amount for a reader. */
export function sayAmount(money: Money): Text {
  const digits = money.amount.length > LONGEST ? { digits: 2 } : {};
  return { zh: writeMoney(money, { ...digits, language: "zh" }), en: writeMoney(money, { ...digits, language: "en" }) };
}
