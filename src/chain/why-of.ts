import { type Rational, toText } from "../exact/index.js";
import { say, type Text, type Why } from "../reason/index.js";
import { showNumber } from "./show-number.js";
import { whyWords } from "./words.js";

export type WhyCode = keyof typeof whyWords;

/** A reason of this room: its numbers stand exactly in `values`, and rounded in the sentence. */
export function whyOf(
  code: WhyCode,
  values: Readonly<Record<string, Rational | string | Text>> = {},
  because: readonly Why[] = [],
): Why {
  const exact: Record<string, string> = {};
  const shown: Record<string, string | Text> = {};
  for (const [key, value] of Object.entries(values)) {
    const isNumber = typeof value === "object" && "n" in value;
    exact[key] = isNumber ? toText(value) : typeof value === "string" ? value : value.zh;
    shown[key] = isNumber ? showNumber(value).shown : value;
  }
  return { code, values: exact, says: say(whyWords[code], shown), because };
}
