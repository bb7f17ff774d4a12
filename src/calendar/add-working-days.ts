import { wholeCount } from "./whole-count.js";
import type { WorkCalendarInput } from "./work-calendar.js";
import { countUpTo, outside, workingDayCounts } from "./working-day-counts.js";
import { writeDay } from "./write-day.js";

/**
 * The day that lies a number of working days after a day: exactly that many working days lie after `day`, up to and
 * including it. Zero gives the day itself. Refused: a day, given or found, that the calendar does not cover.
 *
 * @example
 * const calendar = { from: "2024-01-01", until: "2024-12-31", holidays: ["2024-05-01"], workdays: [] };
 * addWorkingDays(calendar, "2024-04-30", 3) // → "2024-05-06"
 */
export function addWorkingDays(calendar: WorkCalendarInput, day: string, count: number): string {
  const counts = workingDayCounts(calendar);
  const wanted = countUpTo(counts, day) + wholeCount(count, 0);
  if (count === 0) return day;
  const { first, last, upTo } = counts;
  let low = 0;
  let high = upTo.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  if (low === upTo.length) throw outside(counts, writeDay(last + 1));
  return writeDay(first + low);
}
