import type { WorkCalendarInput } from "./work-calendar.js";
import { countUpTo, workingDayCounts } from "./working-day-counts.js";

/**
 * How many working days (工作日) lie after one day up to and including another; negative when the other lies before. Refused:
 * a day that the calendar does not cover.
 *
 * @example
 * const calendar = { from: "2024-01-01", until: "2024-12-31", holidays: ["2024-05-01"], workdays: [] };
 * workingDaysBetween(calendar, "2024-04-30", "2024-05-06") // → 3
 */
export function workingDaysBetween(calendar: WorkCalendarInput, from: string, until: string): number {
  const counts = workingDayCounts(calendar);
  return countUpTo(counts, until) - countUpTo(counts, from);
}
