import * as z from "zod";
import { byKey, raise, say } from "../../reason/index.js";
import { words } from "../words.js";

/** A length of time in days, working days (工作日) or months. */
export type Within =
  | { readonly days: string | number }
  | { readonly workingDays: string | number }
  | { readonly months: string | number };

/** A count of days or months: a whole number of at most 10000, canonically text. */
export const countSchema = z.union([z.string(), z.number()]).transform((input, context): string => {
  const text = String(input);
  if (/^(0|[1-9]\d{0,3}|10000)$/.test(text)) return text;
  raise(context, input, { code: "count-malformed", says: say(words["count-malformed"], { found: text.slice(0, 40) }) });
  return z.NEVER;
});

/** A length that needs no calendar of working days. */
export type Length = Exclude<Within, { readonly workingDays: unknown }>;

const lengths = { days: z.strictObject({ days: countSchema }), months: z.strictObject({ months: countSchema }) };

export const lengthSchema = byKey<Length>(lengths);
export const withinSchema = byKey<Within>({ ...lengths, workingDays: z.strictObject({ workingDays: countSchema }) });
