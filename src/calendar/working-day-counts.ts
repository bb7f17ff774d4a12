import { problem, SaimaError } from "../reason/index.js";
import { compileOnce } from "./compile-once.js";
import { weekdayOf } from "./gregorian.js";
import { readDay } from "./read-day.js";
import { endsOf, type Stretch } from "./stretch.js";
import { workWords } from "./words.js";
import { parseWorkCalendar } from "./work-calendar.js";
import { writeDay } from "./write-day.js";

/** How many working days there are from the first covered day up to each, that day included. */
export interface WorkingDayCounts {
  readonly first: number;
  readonly last: number;
  readonly upTo: Int32Array;
}

export const workingDayCounts: (calendar: unknown) => WorkingDayCounts = compileOnce((input) => {
  const { from, until, weekend, holidays, workdays } = parseWorkCalendar(input);
  const { first, last } = endsOf({ from, until });
  const rest = new Set<number>(weekend);
  const upTo = Int32Array.from({ length: last - first + 1 }, (_, at) => (rest.has(weekdayOf(first + at)) ? 0 : 1));
  paint(upTo, first, holidays, 0);
  paint(upTo, first, workdays, 1);
  for (let at = 1; at < upTo.length; at++) upTo[at] = (upTo[at] ?? 0) + (upTo[at - 1] ?? 0);
  return { first, last, upTo };
});

/** Sets every day of the stretches, each day once however often it is named. */
function paint(days: Int32Array, first: number, stretches: readonly Stretch[], worked: 0 | 1): void {
  let done = 0;
  for (const ends of stretches.map(endsOf).sort((a, b) => a.first - b.first)) {
    const end = ends.last - first + 1;
    days.fill(worked, Math.max(done, ends.first - first), end);
    done = Math.max(done, end);
  }
}

/** The working days up to and including a day, which the calendar must cover. */
export function countUpTo(counts: WorkingDayCounts, day: string): number {
  const count = counts.upTo[readDay(day) - counts.first];
  if (count === undefined) throw outside(counts, day);
  return count;
}

export function outside({ first, last }: WorkingDayCounts, day: string): SaimaError {
  const values = { day, from: writeDay(first), until: writeDay(last) };
  return new SaimaError([problem(workWords, "outside-calendar", [], values)]);
}
