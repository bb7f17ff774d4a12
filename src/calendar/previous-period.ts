import { neighbour } from "./neighbour.js";
import type { Period } from "./period.js";

/**
 * The period of the same kind that ends the day before this one begins. A range is preceded by one of as many days.
 *
 * @example
 * previousPeriod("2024-03") // → { kind: "month", from: "2024-02-01", until: "2024-02-29" }
 */
export function previousPeriod(period: string | Period): Period {
  return neighbour(period, "before");
}
