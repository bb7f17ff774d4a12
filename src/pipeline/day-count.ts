import {
  addWorkingDays,
  parseWorkCalendar,
  readDay,
  type WorkCalendarInput,
  workingDaysBetween,
  writeDay,
} from "../calendar/index.js";

/** How days are counted, as integers. Undefined is what lies beyond the calendar of working days. */
export interface DayCount {
  readonly unit: "days" | "workingDays";
  /** The day on which so many after a day are full. */
  readonly after: (day: number, count: number) => number | undefined;
  /** How many lie after one day up to and including another; negative when the other lies before. */
  readonly between: (from: number, until: number) => number | undefined;
}

/** Every day counts. */
export const everyDay: DayCount = {
  unit: "days",
  after: (day, count) => day + count,
  between: (from, until) => until - from,
};

/** Only working days (工作日) count. */
export function workingDays(input: WorkCalendarInput): DayCount {
  const calendar = parseWorkCalendar(input);
  const first = readDay(calendar.from);
  const last = readDay(calendar.until);
  const between: DayCount["between"] = (from, until) => {
    if (Math.min(from, until) < first || Math.max(from, until) > last) return undefined;
    return workingDaysBetween(calendar, writeDay(from), writeDay(until));
  };
  return {
    unit: "workingDays",
    between,
    // Asked beforehand, since a refusal costs more than a hundred answers.
    after: (day, count) => {
      const left = between(day, last);
      if (left === undefined || left < count) return undefined;
      return readDay(addWorkingDays(calendar, writeDay(day), count));
    },
  };
}
