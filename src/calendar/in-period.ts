import type { Period } from "./period.js";
import { readDay } from "./read-day.js";
import { readPeriod } from "./read-period.js";

/**
 * Whether a day is in a period; both its ends are.
 *
 * @example
 * inPeriod("2024-H1", "2024-06-30") // → true
 */
export function inPeriod(period: string | Period, day: string): boolean {
  const { from, until } = readPeriod(period);
  const asked = readDay(day);
  return readDay(from) <= asked && asked <= readDay(until);
}
