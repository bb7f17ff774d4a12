import { type Rational, toText } from "../exact/index.js";
import type { Quantity } from "../money/index.js";
import { say, type Text, type Why } from "../reason/index.js";
import { showAmount } from "./show-amount.js";
import { showNumber } from "./show-number.js";
import { whyWords } from "./words.js";

export type WhyCode = keyof typeof whyWords;

/** A reason of this room: its numbers and amounts stand exactly in `values`, and rounded, in their unit, in the sentence. */
export function whyOf(
  code: WhyCode,
  values: Readonly<Record<string, Rational | Quantity | string | Text>> = {},
  because: readonly Why[] = [],
): Why {
  const exact: Record<string, string> = {};
  const shown: Record<string, string | Text> = {};
  for (const key of Object.keys(values)) {
    const value = values[key] as Rational | Quantity | string | Text;
    if (typeof value === "string") exact[key] = shown[key] = value;
    else if ("n" in value) ({ exact: exact[key], shown: shown[key] } = showNumber(value));
    else if ("unit" in value) [exact[key], shown[key]] = [toText(value.value), showAmount(value)];
    else [exact[key], shown[key]] = [value.zh, value];
  }
  return { code, values: exact, says: say(whyWords[code], shown), because };
}
