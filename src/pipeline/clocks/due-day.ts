import { readDay } from "../../calendar/index.js";
import type { Idle } from "../dossier.js";
import type { DayCount } from "./day-count.js";
import type { FullOn } from "./full-on.js";

const LAST_DAY = /* @__PURE__ */ readDay("9999-12-31");

/**
 * The day on which a time limit is due, days as integers: when it is full after `from`, moved by the days on which the
 * project stood still from then on until it was due; what it stood still after that moves nothing. So a clock that stood
 * still has as many days left when it goes on as when it stopped. What is still still is so until `asOf`. Stretches are
 * given in order.
 *
 * `days` counts the days that a stretch covers, its last day left out: working days where the limit is in working days,
 * else all. Undefined is a day beyond the calendar.
 */
export function dueDay(
  from: number,
  full: FullOn,
  idle: readonly Idle[],
  asOf: number,
  days: DayCount,
): number | undefined {
  let due = full(from);
  let goesOn = from;
  for (const each of idle) {
    const start = Math.max(readDay(each.from), goesOn);
    // A stretch that adjoins the one before is part of it.
    if (due === undefined || (start > due && start > goesOn)) break;
    const end = Math.min(each.until === null ? asOf : readDay(each.until), asOf);
    if (end <= start) continue;
    const covered = days.between(start - 1, end - 1);
    due = covered === undefined ? undefined : days.after(due, covered);
    goesOn = end;
  }
  return due !== undefined && due <= LAST_DAY ? due : undefined;
}
