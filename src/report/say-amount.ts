import { type Money, type MoneyUnit, writeMoney } from "../money/index.js";
import type { Language, Text } from "../reason/index.js";
import { trueMinus } from "./true-minus.js";
import { reportTexts } from "./words-report.js";

/** An amount, or one for each currency, in the unit told or in what fits; empty where there is none. */
export function sayAmount(
  amount: Money | readonly Money[] | null,
  { in: unit, digits = 2 }: { readonly in?: MoneyUnit | undefined; readonly digits?: number | undefined } = {},
): Text {
  const all = amount === null ? [] : isList(amount) ? amount : [amount];
  const written = (language: Language) =>
    all.map((each) => trueMinus(writeMoney(each, { language, digits, ...(unit ? { unit } : {}) })));
  return { zh: written("zh").join(reportTexts.comma.zh), en: written("en").join(reportTexts.comma.en) };
}

function isList(amount: Money | readonly Money[]): amount is readonly Money[] {
  return Array.isArray(amount);
}
