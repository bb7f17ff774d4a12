import * as z from "zod";
import { excerpt, raise, say } from "../reason/index.js";
import { type Form, NOT } from "./form.js";
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

/** What is wrong with a code; undefined when nothing is. */
function faultOf(code: string) {
  const found = excerpt(code);
  const problem = (fault: keyof typeof words, check = "") => ({
    code: fault,
    says: say(words[fault], { found, check }),
  });
  if (!FORM.test(code)) return problem("credit-code-malformed");
  const check = checkCharacter(code);
  return code.endsWith(check) ? undefined : problem("credit-code-check", check);
}

const schema = z.string().superRefine((input, context) => {
  const fault = faultOf(input);
  if (fault) raise(context, input, fault);
});

/** The unified social credit code of an enterprise (统一社会信用代码): 18 characters, the last of which checks the others. */
export const creditCode: Form<typeof schema> = {
  schema,
  read: (value) =>
    typeof value === "string" && FORM.test(value) && value.endsWith(checkCharacter(value)) ? value : NOT,
};
