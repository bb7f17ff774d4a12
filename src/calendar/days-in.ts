import { daysBetween } from "./days-between.js";
import type { Period } from "./period.js";
import { readPeriod } from "./read-period.js";

/**
 * How many days a period has.
 *
 * @example
 * daysIn("2024-02") // → 29
 */
export function daysIn(period: string | Period): number {
  const { from, until } = readPeriod(period);
  return daysBetween(from, until) + 1;
}
