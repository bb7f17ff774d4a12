import { readDay } from "./read-day.js";
import { wholeCount } from "./whole-count.js";
import { writeDay } from "./write-day.js";

/**
 * The day a number of days after a day, or before it when negative.
 *
 * @example
 * addDays("2024-02-28", 2) // → "2024-03-01"
 */
export function addDays(day: string, count: number): string {
  return writeDay(readDay(day) + wholeCount(count));
}
