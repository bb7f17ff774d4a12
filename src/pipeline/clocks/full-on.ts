import { addMonths, readDay, writeDay } from "../../calendar/index.js";
import { once } from "../../figure/index.js";
import type { DayCount } from "./day-count.js";
import type { Within } from "./within.js";

/** The months before the year 10000, which no calendar has. */
const MONTHS = 120_000;

/** When so long after a day is full, if nobody stands still. */
export type FullOn = (from: number) => number | undefined;

/** A length of time made ready to be added to many days; months are found once for each day. */
export function fullOn(within: Within, days: DayCount): FullOn {
  if (!("months" in within)) {
    const count = Number("days" in within ? within.days : within.workingDays);
    return (from) => days.after(from, count);
  }
  const months = Number(within.months);
  const known = new Map<number, number | undefined>();
  return (from) => once(known, from, () => monthsAfter(from, months));
}

function monthsAfter(from: number, months: number): number | undefined {
  const day = writeDay(from);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return month + months < MONTHS ? readDay(addMonths(day, months)) : undefined;
}
