import { readDay } from "./read-day.js";

/**
 * How many days one day lies after another; negative when it lies before.
 *
 * @example
 * daysBetween("2024-02-28", "2024-03-01") // → 2
 */
export function daysBetween(from: string, until: string): number {
  return readDay(until) - readDay(from);
}
