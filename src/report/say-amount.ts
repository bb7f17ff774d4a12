import { type Money, type MoneyUnit, writeMoney } from "../money/index.js";
import type { Language, Text } from "../reason/index.js";
import { reportTexts } from "./words-report.js";
import { trueMinus } from "./writing/true-minus.js";

/**
 * An amount, or one for each currency, in the unit told or in what fits; empty where there is none. Unless `digits` says how
 * many decimals, there are two at most.
 */
export function sayAmount(
  amount: Money | readonly Money[] | null,
  { in: unit, digits }: { readonly in?: MoneyUnit | undefined; readonly digits?: number | undefined } = {},
): Text {
  const all = amount === null ? [] : isList(amount) ? amount : [amount];
  const written = (language: Language) =>
    all.map((each) => {
      const text = trueMinus(writeMoney(each, { language, digits: digits ?? 2, ...(unit ? { unit } : {}) }));
      return digits === undefined ? withoutZeros(text) : text;
    });
  return { zh: written("zh").join(reportTexts.comma.zh), en: written("en").join(reportTexts.comma.en) };
}

function isList(amount: Money | readonly Money[]): amount is readonly Money[] {
  return Array.isArray(amount);
}

/** 8000.00万元 is 8000万元, and 27.50亿元 is 27.5亿元. */
function withoutZeros(text: string): string {
  return text.replace(/\.(\d*?)0+(?!\d)/, (_, kept: string) => (kept === "" ? "" : `.${kept}`));
}
