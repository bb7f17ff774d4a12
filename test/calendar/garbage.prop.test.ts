import { describe, test } from "vitest";
import * as calendar from "../../src/calendar/index.js";
import { standsGarbage } from "../support/garbage-calls.js";

const work = { from: "2024-01-01", until: "2024-12-31", holidays: ["2024-05-01"], workdays: [] };
const quarter = { kind: "quarter", from: "2024-04-01", until: "2024-06-30" };
const day = "2024-05-17";

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  test.each([
    [calendar.addDays, day, 2],
    [calendar.addMonths, day, 2],
    [calendar.addWorkingDays, work, day, 3],
    [calendar.daysBetween, day, day],
    [calendar.daysIn, quarter],
    [calendar.inPeriod, quarter, day],
    [calendar.labelPeriod, quarter],
    [calendar.nextPeriod, quarter],
    [calendar.parseDay, day],
    [calendar.periodOf, "week", day, { weekStart: 7 }],
    [calendar.previousPeriod, quarter],
    [calendar.checkDay, day],
    [calendar.readDay, day],
    [calendar.checkPeriod, quarter],
    [calendar.readPeriod, quarter],
    [calendar.samePeriodLastYear, quarter],
    [calendar.checkSchedule, "daily"],
    [calendar.parseSchedule, { shares: [["2024-06-30", 0.5]], between: "line" }],
    [calendar.scheduleShare, { monthly: "completed" }, { period: "2024", on: day }],
    [calendar.checkWorkCalendar, work],
    [calendar.parseWorkCalendar, work],
    [calendar.workingDaysBetween, work, day, day],
    [calendar.writeDay, 19_000],
    [calendar.writePeriod, quarter],
    [calendar.yearToDate, day],
  ])("by %o", (call, ...right) => {
    standsGarbage(call, right);
  });
});
