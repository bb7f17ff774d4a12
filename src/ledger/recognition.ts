import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { type Condition, fieldConditionSchema, fieldPath } from "../condition/index.js";
import { type Money, moneySchema } from "../money/index.js";
import {
  byKey,
  type Definition,
  definitionShape,
  exactNumber,
  identifier,
  type Text,
  textSchema,
} from "../reason/index.js";
import { type CreditRule, creditRuleSchema } from "./credit-rule.js";

/** A path that is summed, or one counted so many times over: fixed assets less land is land counted -1 times. */
export type Addend = string | { readonly times: string | number; readonly of: string };

/** What an event is worth: the amount at a path (`"event.amount"`), or a sum of several. */
export type AmountRule = string | { readonly sum: readonly Addend[] };

/** Events that are not recognised, and what the measure says of them (不予认定). */
export interface Exclusion {
  readonly id: string;
  readonly if: Condition;
  readonly says: Text;
}

/** Amounts in one currency (折算): at the rate of the day at a path, or of a fixed day, each rounded to a grain where it says so. */
export interface Exchange {
  readonly to: string;
  readonly on: string;
  readonly round?: string | Money | undefined;
}

/**
 * Amounts counted so many times over (加权、抽查系数), always or where a condition holds: above 0. All that hold are
 * multiplied.
 */
export interface Weighting {
  readonly if?: Condition | undefined;
  readonly times: string | number;
  readonly says?: Text | undefined;
}

export const laterKinds = ["upgrade", "increase"] as const;

/**
 * What a later event of what has been counted adds: an `upgrade` (升级) nothing, an `increase` (增资) its amount and no
 * count. `amount` is where that amount is, if it is not where the rule's is; an increase must say so where the rule's is
 * not all under `event.`.
 */
export interface Later {
  readonly event: string | readonly string[];
  readonly where?: Condition | undefined;
  readonly as: (typeof laterKinds)[number];
  readonly amount?: AmountRule | undefined;
}

export const spans = ["ever", "year", "window"] as const;

/**
 * Counted once (只计一次): the first event that counts, per what stands at a path (`"project.id"`), ever, in each year or
 * within the rule's window. `later` says what later ones add; any other is excluded. The first that speaks of it holds.
 */
export interface Once {
  readonly per: string;
  readonly within: (typeof spans)[number];
  readonly later?: readonly Later[] | undefined;
}

/**
 * Which days count: those of the period asked about (without `window`), the year to its end, or all from a day to its end (自…以来累计).
 */
export type Window = "year" | { readonly from: string };

/** By when it must have been recorded (报送截止): so many days after it happened, or after the period ended. */
export interface CutOff {
  readonly days: string | number;
  readonly after: "event" | "period";
}

/**
 * One recognition rule (认定标准): which events count, when, for how much and for whom.
 *
 * A condition sees `event.*`, the record as `project.*`, where the project stands (`stage`, `activity`, `entered`, `first`, `clocks`,
 * `durations`, `asOf`), and `funds.<kind>.inYear | inPeriod | ever`: capital that arrived, as of the day of the dossiers.
 */
export interface Rule {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly event: string | readonly string[];
  readonly where?: Condition | undefined;
  readonly exclude?: readonly Exclusion[] | undefined;
  readonly evidence?: readonly string[] | undefined;
  /** Where the day is on which it counts; `"event.on"`, unless told. */
  readonly on?: string | undefined;
  readonly window?: Window | undefined;
  readonly cutOff?: CutOff | undefined;
  /** Without it the rule counts events, and no amount. */
  readonly amount?: AmountRule | undefined;
  readonly exchange?: Exchange | undefined;
  readonly weights?: readonly Weighting[] | undefined;
  readonly once?: Once | undefined;
  /** What becomes of past periods: counted anew, or left as they were and adjusted in this one (追溯调整、当期调整). */
  readonly corrections?: "restate" | "adjust" | undefined;
  readonly credit: CreditRule;
}

/**
 * What a place counts as results of investment promotion (认定办法). With `trim`, a text of white space only is blank.
 */
export interface RecognitionInput extends Definition {
  readonly trim?: boolean | undefined;
  /** What fields are called, by path. */
  readonly fields?: Readonly<Record<string, Text>> | undefined;
  readonly rules: readonly Rule[];
}

/** A recognition that has been parsed: canonical and frozen. */
export type Recognition = RecognitionInput;

const kinds = z.union([identifier, z.array(identifier).min(1)]);

export const amountSchema: z.ZodType<AmountRule, AmountRule> = byKey<AmountRule>(
  {
    sum: z.strictObject({
      sum: z.array(byKey<Addend>({ times: z.strictObject({ times: exactNumber, of: fieldPath }) }, [fieldPath])).min(1),
    }),
  },
  [fieldPath],
);

const wholeDays = z.union([exactNumber]);

const ruleSchema = z.strictObject({
  id: identifier,
  title: textSchema.optional(),
  event: kinds,
  where: fieldConditionSchema.optional(),
  exclude: z
    .array(z.strictObject({ id: identifier, if: fieldConditionSchema, says: textSchema }))
    .min(1)
    .optional(),
  evidence: z.array(identifier).min(1).optional(),
  on: fieldPath.optional(),
  window: z.union([z.literal("year"), z.strictObject({ from: daySchema })]).optional(),
  cutOff: z.strictObject({ days: wholeDays, after: z.enum(["event", "period"]) }).optional(),
  amount: amountSchema.optional(),
  exchange: z.strictObject({ to: z.string(), on: z.string(), round: moneySchema.optional() }).optional(),
  weights: z
    .array(z.strictObject({ if: fieldConditionSchema.optional(), times: exactNumber, says: textSchema.optional() }))
    .min(1)
    .optional(),
  once: z
    .strictObject({
      per: fieldPath,
      within: z.enum(spans),
      later: z
        .array(
          z.strictObject({
            event: kinds,
            where: fieldConditionSchema.optional(),
            as: z.enum(laterKinds),
            amount: amountSchema.optional(),
          }),
        )
        .min(1)
        .optional(),
    })
    .optional(),
  corrections: z.enum(["restate", "adjust"]).optional(),
  credit: creditRuleSchema,
}) as unknown as z.ZodType<Rule, Rule>;

/** The schema of a recognition, for `toJsonSchema`; `parseRecognition` also finds what does not fit together. */
export const recognitionSchema = z.strictObject({
  ...definitionShape,
  trim: z.boolean().optional(),
  fields: z.record(fieldPath, textSchema).optional(),
  rules: z.array(ruleSchema).min(1),
}) as unknown as z.ZodType<RecognitionInput, RecognitionInput>;
