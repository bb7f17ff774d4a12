import { MAX_DIGITS, type NumberFault } from "../exact/index.js";
import { excerpt } from "./excerpt.js";
import { say } from "./say.js";
import type { Text } from "./text.js";
import { words } from "./words.js";

/**
 * The problem that `readNumber` found with an input.
 *
 * @example
 * numberProblem("denominator-zero", "1/0").says.zh // → "分母为零。请改正分数"
 */
export function numberProblem(
  fault: NumberFault,
  found: string | number,
): { readonly code: string; readonly says: Text } {
  return { code: fault, says: say(words[fault], { found: excerpt(String(found)), most: MAX_DIGITS }) };
}
