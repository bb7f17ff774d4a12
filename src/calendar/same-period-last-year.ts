import { addMonths } from "./add-months.js";
import { weekdayOf } from "./gregorian.js";
import type { Period } from "./period.js";
import { periodOf } from "./period-of.js";
import { readDay } from "./read-day.js";
import { readPeriod } from "./read-period.js";
import { firstWeekOf, weekOf } from "./week-of.js";
import { writeDay } from "./write-day.js";

/**
 * The period to compare with for growth over a year (同比): the same month, quarter or ten days, the week of the same
 * number, the same dates of a range. A date that the year before does not have becomes its last one: 28 for 29
 * February, week 52 for week 53.
 *
 * @example
 * samePeriodLastYear("2024-02") // → { kind: "month", from: "2023-02-01", until: "2023-02-28" }
 */
export function samePeriodLastYear(input: string | Period): Period {
  const { kind, from, until } = readPeriod(input);
  if (kind === "range") return { kind, from: addMonths(from, -12), until: addMonths(until, -12) };
  if (kind !== "week") return periodOf(kind, addMonths(from, -12));
  const day = readDay(from);
  const weekStart = weekdayOf(day);
  const { year, number } = weekOf(day, weekStart);
  const same = Math.min(firstWeekOf(year - 1, weekStart) + 7 * (number - 1), firstWeekOf(year, weekStart) - 7);
  return periodOf("week", writeDay(same), { weekStart });
}
