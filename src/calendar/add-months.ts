import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { readDay } from "./read-day.js";
import { wholeCount } from "./whole-count.js";
import { writeDay } from "./write-day.js";

const MILLISECONDS = 86_400_000;

/**
 * The same date a number of months later, or earlier when negative; where the month is too short, its last day.
 *
 * @example
 * addMonths("2024-01-31", 1) // → "2024-02-29"
 * addMonths("2024-02-29", -12) // → "2023-02-28"
 */
export function addMonths(day: string, count: number): string {
  const date = new UTCDateMini(readDay(day) * MILLISECONDS);
  return writeDay(addMonthsToDate(date, wholeCount(count)).getTime() / MILLISECONDS);
}
