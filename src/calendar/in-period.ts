import type { Period } from "./period.js";
import { readDay } from "./read-day.js";
import { readPeriod } from "./read-period.js";

/**
 * Whether a day lies in a period, both ends included.
 *
 * @example
 * inPeriod("2024-H1", "2024-06-30") // → true
 */
export function inPeriod(period: string | Period, day: string): boolean {
  const { from, until } = readPeriod(period);
  const asked = readDay(day);
  return readDay(from) <= asked && asked <= readDay(until);
}
