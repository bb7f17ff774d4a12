import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { checkBy, deepFreeze, exactNumber, type Problem, raise, readBy, say } from "../reason/index.js";
import { isShare } from "./is-share.js";
import { recordId } from "./record-id.js";
import { validity } from "./validity.js";
import { words } from "./words.js";

const share = exactNumber.superRefine((input, context) => {
  if (!isShare(input))
    raise(context, input, { code: "share-out-of-range", says: say(words["share-out-of-range"], { found: input }) });
});

/**
 * Which unit a project counts for (归属), and by what share of the whole: above 0, and 1 at most. `role` is what the
 * place calls the unit's part in it: the introducer (引荐), the host (落地).
 */
export const creditSchema = validity(
  z.looseObject({
    unit: recordId,
    share,
    role: z.string().nullish(),
    from: daySchema.nullish(),
    until: daySchema.nullish(),
    recordedOn: daySchema.nullish(),
  }),
);

export type Credit = z.infer<typeof creditSchema>;
export type CreditInput = z.input<typeof creditSchema>;

/**
 * Reads a row of credit: canonical and frozen. Throws every problem found.
 *
 * @example
 * parseCredit({ unit: "zone-a", share: "50%" }).share // → "0.5"
 */
export function parseCredit(input: CreditInput): Credit {
  return deepFreeze(readBy(creditSchema, input));
}

/**
 * What is wrong with a row of credit; empty when `parseCredit` reads it.
 *
 * @example
 * checkCredit({ unit: "zone-a", share: "150%" }).map((each) => each.path) // → ["share"]
 */
export function checkCredit(input: unknown): readonly Problem[] {
  return checkBy(creditSchema, input).problems;
}
