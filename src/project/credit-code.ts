import * as z from "zod";
import { excerpt, raise, say } from "../reason/index.js";
import { words } from "./words.js";

/** The digits of the code; the place of a digit is its value. */
const DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The last character that the 17 before it ask for: weights are the powers of 3, modulo 31 (GB 32100-2015, 5). */
function checkCharacter(code: string): string {
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) sum += DIGITS.indexOf(code.charAt(i)) * weight;
  return DIGITS.charAt((31 - (sum % 31)) % 31);
}

/** The unified social credit code of an enterprise (统一社会信用代码): 18 characters, the last of which checks the others. */
export const creditCode = z.string().superRefine((input, context) => {
  const found = excerpt(input);
  if (!FORM.test(input)) {
    raise(context, input, { code: "credit-code-malformed", says: say(words["credit-code-malformed"], { found }) });
    return;
  }
  const check = checkCharacter(input);
  if (input.endsWith(check)) return;
  raise(context, input, { code: "credit-code-check", says: say(words["credit-code-check"], { found, check }) });
});
