import * as z from "zod";
import { type Condition, fieldConditionSchema, fieldPath } from "../condition/index.js";
import { byKey, exactNumber } from "../reason/index.js";
import { recordId } from "../unit/index.js";

/**
 * A part of a fixed split, above 0 and 1 at most: for all who have a role in the project, in equal parts, or for one
 * unit.
 */
export type SplitPart =
  | { readonly role: string; readonly share: string | number }
  | { readonly unit: string; readonly share: string | number };

/**
 * Whom an event counts for (归属). `recorded`: those credited when it happened, by their shares; `first`: those first
 * credited; `equal`: those credited when it happened, in equal parts; `doubled`: each of them for the whole (双算); or a
 * fixed split. Only `recorded` and `first` ask the rows of credit for their shares.
 */
export type CreditWay = "recorded" | "first" | "equal" | "doubled" | { readonly split: readonly SplitPart[] };

/**
 * One way among several: where a condition holds, and within so many months from the day at a path (自…起…年内). Branches
 * are asked in order; the last says neither.
 */
export interface CreditBranch {
  readonly if?: Condition | undefined;
  readonly within?: { readonly months: string | number; readonly of: string } | undefined;
  readonly is: CreditWay;
}

export type CreditRule = CreditWay | { readonly choose: readonly CreditBranch[] };

const ways = z.enum(["recorded", "first", "equal", "doubled"]);

const partSchema = byKey<SplitPart>({
  role: z.strictObject({ role: z.string(), share: exactNumber }),
  unit: z.strictObject({ unit: recordId, share: exactNumber }),
});

const split = z.strictObject({ split: z.array(partSchema).min(1) });

const waySchema = byKey<CreditWay>({ split }, [ways]);

const branchSchema = z.strictObject({
  if: fieldConditionSchema.optional(),
  within: z.strictObject({ months: exactNumber, of: fieldPath }).optional(),
  is: waySchema,
});

export const creditRuleSchema: z.ZodType<CreditRule, CreditRule> = byKey<CreditRule>(
  { split, choose: z.strictObject({ choose: z.array(branchSchema).min(1) }) },
  [ways],
);
