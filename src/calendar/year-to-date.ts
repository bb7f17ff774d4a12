import { partsOf } from "./gregorian.js";
import type { Period } from "./period.js";
import { readDay } from "./read-day.js";

/**
 * From the first day of the year to a day (年初至今), as a range.
 *
 * @example
 * yearToDate("2024-05-31") // → { kind: "range", from: "2024-01-01", until: "2024-05-31" }
 */
export function yearToDate(day: string): Period {
  return { kind: "range", from: `${partsOf(readDay(day)).year}-01-01`, until: day };
}
