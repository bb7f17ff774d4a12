import { excerpt, type Text } from "../../reason/index.js";
import { chainProblem } from "../words.js";

/** Digits and letters, without I, O, S, V and Z (GB 32100-2015). */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The last character of a code: what makes the sum, weighted by powers of three, a multiple of 31. */
function checkDigitOf(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

/** What is wrong with a unified social credit code (统一社会信用代码); undefined when nothing is. */
export function creditCodeProblem(code: string): { readonly code: string; readonly says: Text } | undefined {
  const found = excerpt(code);
  if (code.length !== 18 || [...code].some((each) => !ALPHABET.includes(each)))
    return chainProblem("credit-code-form", { found });
  if (checkDigitOf(code.slice(0, 17)) === code[17]) return undefined;
  return chainProblem("credit-code-check", { found });
}
