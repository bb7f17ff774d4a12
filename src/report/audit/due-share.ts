import { type Period, type Schedule, scheduleShare } from "../../calendar/index.js";
import type { Rational } from "../../exact/index.js";
import { toQuantity } from "../../money/index.js";

/** The share that a schedule makes due by the end of a day; throws what `scheduleShare` refuses. */
export function dueShare({ schedule, period, on }: { schedule: Schedule; period: Period; on: string }): Rational {
  return toQuantity(scheduleShare(schedule, { period, on })).value;
}
