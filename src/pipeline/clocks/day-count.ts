import {
  parseWorkCalendar,
  readDay,
  type WorkCalendarInput,
  workingDaysBetween,
  writeDay,
} from "../../calendar/index.js";
import type { Within } from "./within.js";

/** How days are counted, as integers. Undefined is what lies beyond the calendar of working days. */
export interface DayCount {
  readonly unit: "days" | "workingDays";
  /** The day on which so many after a day are full. */
  readonly after: (day: number, count: number) => number | undefined;
  /** How many lie after one day up to and including another; negative when the other lies before. */
  readonly between: (from: number, until: number) => number | undefined;
}

/** How the days of a time limit are counted; without a calendar nothing is known of working days. */
export function dayCountOf(within: Within, workCalendar: WorkCalendarInput | undefined): DayCount {
  if (!("workingDays" in within)) return everyDay;
  return workCalendar ? workingDays(workCalendar) : unknownDays;
}

/** Every day counts. */
const everyDay: DayCount = {
  unit: "days",
  after: (day, count) => day + count,
  between: (from, until) => until - from,
};

const unknownDays: DayCount = {
  unit: "workingDays",
  after: () => undefined,
  between: () => undefined,
};

/** Only working days (工作日) count: what the calendar answers, as a table, to be asked of many projects. */
function workingDays(input: WorkCalendarInput): DayCount {
  const calendar = parseWorkCalendar(input);
  const { from, until } = calendar;
  const first = readDay(from);
  const upTo = Array.from({ length: readDay(until) - first + 1 }, (_, index) =>
    workingDaysBetween(calendar, from, writeDay(first + index)),
  );
  /** The day on which each count is full. */
  const full: number[] = [];
  upTo.forEach((count, index) => {
    if (count === full.length) full.push(first + index);
  });
  return {
    unit: "workingDays",
    after: (day, count) => {
      const before = upTo[day - first];
      if (before === undefined) return undefined;
      return count === 0 ? day : full[before + count];
    },
    between: (from, until) => {
      const before = upTo[from - first];
      const there = upTo[until - first];
      return before === undefined || there === undefined ? undefined : there - before;
    },
  };
}
