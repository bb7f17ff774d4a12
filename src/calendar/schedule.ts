import * as z from "zod";
import { compare, divide, type Rational, sign } from "../exact/index.js";
import { type Money, quantitySchema, toQuantity } from "../money/index.js";
import { byKey, checkBy, deepFreeze, exactNumber, type Problem, raise, readBy, say } from "../reason/index.js";
import { daySchema } from "./day.js";
import { scheduleWords } from "./words.js";

/**
 * How a month that has begun counts: not until it ends (`completed`), as a whole from its first day (`current`), or by its
 * days (`by-day`).
 */
const begunMonths = ["completed", "current", "by-day"] as const;
export type BegunMonth = (typeof begunMonths)[number];

/** What holds between two rows: what the earlier one says (`step`), or the straight line by days (`line`). */
const betweens = ["step", "line"] as const;
export type Between = (typeof betweens)[number];

/**
 * How a target falls due over a period (时序进度): by months or days in equal parts, by a table of cumulative shares, or by
 * the amounts that are to be reached, of `total` or of the last amount.
 *
 * @example
 * const schedule: Schedule = { shares: [["2024-03-31", "25%"], ["2024-12-31", "100%"]], between: "line" };
 */
export type Schedule =
  | "daily"
  | { readonly monthly: BegunMonth }
  | { readonly shares: readonly Row<string>[]; readonly between: Between }
  | { readonly amounts: readonly Row<string | Money>[]; readonly total?: string | Money; readonly between: Between };

export type ScheduleInput =
  | "daily"
  | { readonly monthly: BegunMonth }
  | { readonly shares: readonly Row<string | number>[]; readonly between: Between }
  | {
      readonly amounts: readonly Row<string | number | Money>[];
      readonly total?: string | number | Money;
      readonly between: Between;
    };

type Row<Value> = readonly [day: string, value: Value];

type Report = (code: keyof typeof scheduleWords, path: PropertyKey[]) => void;

const reporter =
  (context: z.RefinementCtx, input: unknown): Report =>
  (code, path) =>
    raise(context, input, { code, says: say(scheduleWords[code]) }, path);

/** Rows are in the order of their days and lead from nothing towards the whole, never back. */
function checkRows(
  rows: readonly Row<string | Money>[],
  total: string | Money | undefined,
  list: string,
  report: Report,
) {
  const whole = toQuantity(total ?? "0");
  if (rows.length > 0 && sign(whole.value) <= 0) report("schedule-nothing", [list]);
  let before: { readonly day: string; readonly value: Rational } | undefined;
  rows.forEach(([day, written], at) => {
    const { value, unit } = toQuantity(written);
    if (before && day <= before.day) report("schedule-disordered", [list, at, 0]);
    if (unit !== whole.unit) report("schedule-mixed-units", [list, at, 1]);
    if (sign(value) < 0) report("schedule-negative", [list, at, 1]);
    if (before && compare(value, before.value) < 0) report("schedule-decreases", [list, at, 1]);
    if (compare(value, whole.value) > 0) report("schedule-exceeds", [list, at, 1]);
    before = { day, value };
  });
}

/** The whole that amounts are shares of. */
function wholeOf(
  amounts: readonly Row<string | Money>[],
  total: string | Money | undefined,
): string | Money | undefined {
  return total ?? amounts.at(-1)?.[1];
}

const sharesSchema = z
  .strictObject({ shares: z.array(z.tuple([daySchema, exactNumber])).min(1), between: z.enum(betweens) })
  .superRefine((input, context) => checkRows(input.shares, "1", "shares", reporter(context, input)));

const amountsSchema = z
  .strictObject({
    amounts: z.array(z.tuple([daySchema, quantitySchema])).min(1),
    total: quantitySchema.optional(),
    between: z.enum(betweens),
  })
  .superRefine((input, context) =>
    checkRows(input.amounts, wholeOf(input.amounts, input.total), "amounts", reporter(context, input)),
  );

/** The schema of a schedule: rows in order of days, rising towards the whole and never above it. */
export const scheduleSchema = byKey<Schedule>(
  {
    monthly: z.strictObject({ monthly: z.enum(begunMonths) }),
    shares: sharesSchema,
    amounts: amountsSchema,
  },
  [z.literal("daily")],
) as z.ZodType<Schedule, ScheduleInput>;

/**
 * Reads a schedule: canonical and frozen; throws every problem found.
 *
 * @example
 * parseSchedule({ shares: [["2024-06-30", 0.5], ["2024-12-31", "100%"]], between: "line" })
 * // → { shares: [["2024-06-30", "0.5"], ["2024-12-31", "1"]], between: "line" }
 */
export function parseSchedule(input: unknown): Schedule {
  return deepFreeze(readBy(scheduleSchema, input));
}

/**
 * What is wrong with a schedule; empty when `parseSchedule` reads it.
 *
 * @example
 * checkSchedule({ monthly: "started" }).map((each) => each.path) // → ["monthly"]
 */
export function checkSchedule(input: unknown): readonly Problem[] {
  return checkBy(scheduleSchema, input).problems;
}

/** The rows of a table as shares of the whole. */
export function sharesOf(schedule: Extract<Schedule, { between: Between }>): { day: string; share: Rational }[] {
  if ("shares" in schedule) return schedule.shares.map(([day, share]) => ({ day, share: toQuantity(share).value }));
  const whole = toQuantity(wholeOf(schedule.amounts, schedule.total) ?? "1").value;
  return schedule.amounts.map(([day, amount]) => ({ day, share: divide(toQuantity(amount).value, whole) }));
}
