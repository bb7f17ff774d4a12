import { type Rational, toText } from "../exact/index.js";
import { type Quantity, writeMoney } from "../money/index.js";
import type { Language, Text } from "../reason/index.js";
import { textOf } from "./name-of.js";
import { showNumber } from "./show-number.js";

/** What a map counts in its unit, for a sentence: a plain number, or money in the words of each language. */
export function showAmount({ value, unit }: Quantity): Text {
  if (unit === "") return textOf(showNumber(value).shown);
  const write = (language: Language) => withoutZeros(written(value, unit, language));
  return { zh: write("zh"), en: write("en") };
}

function written(value: Rational, currency: string, language: Language): string {
  return writeMoney({ amount: toText(value), currency }, { digits: 4, language });
}

/** Without the zeros that end the decimals. */
function withoutZeros(text: string): string {
  return text.replace(/\.(\d*?)0+(?!\d)/, (_, decimals: string) => (decimals === "" ? "" : `.${decimals}`));
}
