import * as z from "zod";
import { type Period, periodSchema } from "../calendar/index.js";
import { type Condition, fieldConditionSchema, fieldPath } from "../condition/index.js";
import { moneySchema } from "../money/index.js";
import { exactNumber, identifier, type Text, textSchema } from "../reason/index.js";

/** A named set of projects (批次): those in one of the stages, of which `where` holds. */
export interface Batch {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly stages?: readonly string[] | undefined;
  readonly where?: Condition | undefined;
  readonly target?: { readonly count?: string | number | undefined; readonly amount?: unknown } | undefined;
}

/**
 * A rolling plan (滚动计划): batches, what is in each at a day and new in a period, by count and by the `amount` at a path.
 * `where` narrows all of them. Where batches are `disjoint` the first that holds takes a project. A campaign (专项行动) is a
 * plan with a `window`: its batches count what is new in the window, against their targets.
 */
export interface Plan {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly amount?: string | undefined;
  readonly disjoint?: boolean | undefined;
  readonly window?: Period | string | undefined;
  readonly where?: Condition | undefined;
  readonly batches: readonly Batch[];
}

/**
 * When a project is ripe for a stage (成熟项目): it stands in one of the stages `from`, and the maturity condition `where`
 * holds, or, where there is none, the gate of `to` asks for nothing more.
 */
export interface Ripeness {
  readonly from: readonly string[];
  readonly to: string;
  readonly where?: Condition | undefined;
}

/** The projects on the war map (挂图作战), their amount at a path, and the light they carry. */
export interface WarMapRule {
  readonly where: Condition;
  readonly amount?: string | undefined;
  readonly light?: string | undefined;
}

/**
 * A conversion (转化率): of the projects that entered `from` in a period, those that have entered `to`, against those that have
 * entered `denominator` (`from`, unless told); by count, and by the amount at a path.
 */
export interface Cohort {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly from: string;
  readonly to: string;
  readonly denominator?: string | undefined;
  readonly amount?: string | undefined;
}

const title = textSchema.optional();
const stages = z.array(identifier).min(1);

export const planSchema = z.strictObject({
  id: identifier,
  title,
  amount: fieldPath.optional(),
  disjoint: z.boolean().optional(),
  window: periodSchema.optional(),
  where: fieldConditionSchema.optional(),
  batches: z
    .array(
      z.strictObject({
        id: identifier,
        title,
        stages: stages.optional(),
        where: fieldConditionSchema.optional(),
        target: z.strictObject({ count: exactNumber.optional(), amount: moneySchema.optional() }).optional(),
      }),
    )
    .min(1),
}) as unknown as z.ZodType<Plan, Plan>;

export const ripenessSchema: z.ZodType<Ripeness, Ripeness> = z.strictObject({
  from: stages,
  to: identifier,
  where: fieldConditionSchema.optional(),
});

export const warMapSchema: z.ZodType<WarMapRule, WarMapRule> = z.strictObject({
  where: fieldConditionSchema,
  amount: fieldPath.optional(),
  light: identifier.optional(),
});

export const cohortSchema: z.ZodType<Cohort, Cohort> = z.strictObject({
  id: identifier,
  title,
  from: identifier,
  to: identifier,
  denominator: identifier.optional(),
  amount: fieldPath.optional(),
});
