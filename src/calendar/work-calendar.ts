import * as z from "zod";
import { checkBy, deepFreeze, type Problem, raise, readBy, say } from "../reason/index.js";
import { daySchema } from "./day.js";
import { endsOf, stretchSchema } from "./stretch.js";
import { workWords } from "./words.js";
import { writeDay } from "./write-day.js";

/**
 * The calendar of working days (工作日历) as a government publishes it year by year: the days from `from` to `until` that it
 * covers, the weekend (1 Monday to 7 Sunday; Saturday and Sunday unless said), the holidays, and the make-up working
 * days (调休) that lie on weekends.
 */
export const workCalendarSchema = z
  .strictObject({
    from: daySchema,
    until: daySchema,
    weekend: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])).default([6, 7]),
    holidays: z.array(stretchSchema),
    workdays: z.array(stretchSchema),
  })
  .superRefine((calendar, context) => {
    const report = (code: keyof typeof workWords, path: PropertyKey[], values: Record<string, string> = {}) =>
      raise(context, calendar, { code, says: say(workWords[code], values) }, path);
    const { from, until } = calendar;
    if (until < from) return report("calendar-ends-early", ["until"]);
    const covered = endsOf({ from, until });
    const stretches = (["holidays", "workdays"] as const)
      .flatMap((list) => calendar[list].map((stretch, at) => ({ list, at, ...endsOf(stretch) })))
      .sort((a, b) => a.first - b.first);
    const latest = { holidays: -Infinity, workdays: -Infinity };
    for (const { list, at, first, last } of stretches) {
      if (last < first) report("calendar-ends-early", [list, at, "until"]);
      for (const day of [first, last])
        if (day < covered.first || day > covered.last)
          return report("outside-calendar", [list, at], { day: writeDay(day), from, until });
      if (first <= latest[list === "holidays" ? "workdays" : "holidays"])
        report("holiday-and-workday", [list, at], { day: writeDay(first) });
      latest[list] = Math.max(latest[list], last);
    }
  });

export interface WorkCalendar extends z.infer<typeof workCalendarSchema> {}
export type WorkCalendarInput = z.input<typeof workCalendarSchema>;

/**
 * Reads a calendar of working days: canonical and frozen; throws every problem found.
 *
 * @example
 * const year = { from: "2026-01-01", until: "2026-12-31", holidays: ["2026-01-01"], workdays: [] };
 * parseWorkCalendar(year).weekend // → [6, 7]
 */
export function parseWorkCalendar(input: unknown): WorkCalendar {
  return deepFreeze(readBy(workCalendarSchema, input));
}

/**
 * What is wrong with a calendar; empty when `parseWorkCalendar` reads it.
 *
 * @example
 * const year = { from: "2026-12-31", until: "2026-01-01", holidays: [], workdays: [] };
 * checkWorkCalendar(year).map((each) => each.code) // → ["calendar-ends-early"]
 */
export function checkWorkCalendar(input: unknown): readonly Problem[] {
  return checkBy(workCalendarSchema, input).problems;
}
