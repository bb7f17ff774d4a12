import { neighbour } from "./neighbour.js";
import type { Period } from "./period.js";

/**
 * The period of the same kind that begins the day after this one ends. A range is followed by one of as many days.
 *
 * @example
 * nextPeriod("2024-Q4") // → { kind: "quarter", from: "2025-01-01", until: "2025-03-31" }
 */
export function nextPeriod(period: string | Period): Period {
  return neighbour(period, "after");
}
