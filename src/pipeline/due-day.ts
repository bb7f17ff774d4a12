import { addMonths, readDay, writeDay } from "../calendar/index.js";
import type { DayCount } from "./day-count.js";
import type { Idle } from "./dossier.js";
import type { Within } from "./within.js";

/** The months before the year 10000, which no calendar has. */
const MONTHS = 120_000;
const LAST_DAY = /* @__PURE__ */ readDay("9999-12-31");

/**
 * The day on which a time limit is due, days as integers: so long after `from`, moved by the days on which the project
 * stood still from then on until it was due; what it stood still after that moves nothing. So a clock that stood still
 * has as many days left when it goes on as when it stopped. What is still still is so until `asOf`. Stretches are given
 * in order.
 *
 * `days` counts the days that a stretch covers, its last day left out: working days where the limit is in working days,
 * else all. Undefined is a day beyond the calendar.
 *
 * @example
 * writeDay(dueDay(readDay("2024-03-01"), { days: 30 }, [], readDay("2024-06-30"), everyDay)) // → "2024-03-31"
 */
export function dueDay(
  from: number,
  within: Within,
  idle: readonly Idle[],
  asOf: number,
  days: DayCount,
): number | undefined {
  let due = fullOn(from, within, days);
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

function fullOn(from: number, within: Within, days: DayCount): number | undefined {
  if (!("months" in within)) return days.after(from, Number("days" in within ? within.days : within.workingDays));
  const day = writeDay(from);
  const months = Number(within.months);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return month + months < MONTHS ? readDay(addMonths(day, months)) : undefined;
}
