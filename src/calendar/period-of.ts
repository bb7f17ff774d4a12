import { problem, SaimaError } from "../reason/index.js";
import type { Period } from "./period.js";
import { readDay } from "./read-day.js";
import { spanOf, type TilingKind, tilingKinds } from "./span-of.js";
import { periodWords } from "./words.js";
import { writeDay } from "./write-day.js";

export interface PeriodOfOptions {
  /** The day that weeks begin on, 1 for Monday (the default, ISO 8601) to 7 for Sunday. */
  readonly weekStart?: number;
}

/**
 * The period of a kind that a day is in. Refused: a period that would leave the years 1000 to 9999.
 *
 * @example
 * periodOf("quarter", "2024-05-17") // → { kind: "quarter", from: "2024-04-01", until: "2024-06-30" }
 * periodOf("week", "2024-06-30", { weekStart: 7 }) // → { kind: "week", from: "2024-06-30", until: "2024-07-06" }
 */
export function periodOf(kind: TilingKind, day: string, options: PeriodOfOptions = {}): Period {
  const weekStart = weekStartOf(options);
  if (!tilingKinds.includes(kind))
    throw new SaimaError([problem(periodWords, "period-kind-unknown", ["kind"], { expected: tilingKinds.join(", ") })]);
  if (!Number.isInteger(weekStart) || weekStart < 1 || weekStart > 7)
    throw new SaimaError([problem(periodWords, "week-start-unknown", ["weekStart"])]);
  const { from, until } = spanOf(kind, readDay(day), weekStart);
  return { kind, from: writeDay(from), until: writeDay(until) };
}

/** Of options that cannot be read or say something else, a number that is no day of the week. */
function weekStartOf(options: PeriodOfOptions): number {
  try {
    const { weekStart = 1, ...others } = options;
    return Object.keys(others).length === 0 ? weekStart : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
