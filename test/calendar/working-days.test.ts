import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  checkWorkCalendar,
  parseWorkCalendar,
  type WorkCalendarInput,
  workingDaysBetween,
} from "../../src/calendar/index.js";

/** Source: 国务院办公厅关于2024年部分节假日安排的通知 (国办发明电〔2023〕7号), 25 October 2023. */
const china2024: WorkCalendarInput = {
  from: "2024-01-01",
  until: "2024-12-31",
  holidays: [
    "2024-01-01",
    { from: "2024-02-10", until: "2024-02-17" },
    { from: "2024-04-04", until: "2024-04-06" },
    { from: "2024-05-01", until: "2024-05-05" },
    "2024-06-10",
    { from: "2024-09-15", until: "2024-09-17" },
    { from: "2024-10-01", until: "2024-10-07" },
  ],
  workdays: [
    "2024-02-04",
    "2024-02-18",
    "2024-04-07",
    "2024-04-28",
    "2024-05-11",
    "2024-09-14",
    "2024-09-29",
    "2024-10-12",
  ],
};

const codes = (change: object) =>
  checkWorkCalendar({ ...china2024, ...change }).map((each) => `${each.path} ${each.code}`);

describe("working days", () => {
  test("2024 has 251 in mainland China", () => {
    // 366 days less 52 Saturdays and 52 Sundays are 262; 19 of them are holidays (1+5+2+3+1+2+5); 8 weekend days are worked.
    // The first, 1 January, is a holiday, so that all of them lie after it.
    expect(workingDaysBetween(china2024, "2024-01-01", "2024-12-31")).toBe(262 - 19 + 8);
  });

  test.each([
    ["2024-04-26", 1, "2024-04-28"], // Friday; Sunday the 28th is worked
    ["2024-04-26", 3, "2024-04-30"],
    ["2024-04-30", 1, "2024-05-06"], // 1 to 5 May are free
    ["2024-04-30", 6, "2024-05-11"], // 6, 7, 8, 9, 10 and Saturday the 11th
    ["2024-05-02", 1, "2024-05-06"], // from within the holiday
    ["2024-05-02", 0, "2024-05-02"],
    ["2024-09-28", 2, "2024-09-30"], // Sunday the 29th, Monday the 30th
  ])("%s and %i working days is %s", (day, count, due) => {
    expect(addWorkingDays(china2024, day, count)).toBe(due);
    expect(workingDaysBetween(china2024, day, due)).toBe(count);
    expect(workingDaysBetween(china2024, due, day)).toBe(0 - count);
  });

  test("follow the weekend of the place", () => {
    const fridays: WorkCalendarInput = {
      from: "2024-01-01",
      until: "2024-12-31",
      weekend: [5, 6],
      holidays: [],
      workdays: [],
    };
    expect(addWorkingDays(fridays, "2024-06-27", 1)).toBe("2024-06-30"); // Thursday, then Sunday
    expect(addWorkingDays({ ...fridays, weekend: [] }, "2024-06-28", 1)).toBe("2024-06-29");
  });

  test("are not guessed outside the years that the calendar covers", () => {
    expect(() => addWorkingDays(china2024, "2024-12-30", 2)).toThrow("2025-01-01 is outside");
    expect(() => addWorkingDays(china2024, "2023-12-29", 1)).toThrow("outside-calendar");
    expect(() => workingDaysBetween(china2024, "2024-12-30", "2025-01-02")).toThrow("outside-calendar");
    expect(() => workingDaysBetween(china2024, "2023-12-31", "2024-01-02")).toThrow("outside-calendar");
    expect(addWorkingDays(china2024, "2024-12-30", 1)).toBe("2024-12-31");
  });

  test("are counted, and not backwards", () => {
    for (const count of [-1, 0.5, Number.NaN])
      expect(() => addWorkingDays(china2024, "2024-05-06", count)).toThrow("count-not-whole");
  });
});

describe("a calendar of working days", () => {
  test("is canonical and frozen when parsed", () => {
    const parsed = parseWorkCalendar(china2024);
    expect(parsed.weekend).toEqual([6, 7]);
    expect(Object.isFrozen(parsed.holidays)).toBe(true);
    expect(addWorkingDays(parsed, "2024-04-26", 1)).toBe("2024-04-28");
    expect(addWorkingDays(parsed, "2024-04-26", 2)).toBe("2024-04-29");
  });

  test.each([
    [{ until: "2023-12-31" }, ["until calendar-ends-early"]],
    [{ from: "2024-02-30" }, ["from day-impossible"]],
    [{ weekend: [0] }, ["weekend[0] wrong-value"]],
    [{ holidays: ["2025-01-01"] }, ["holidays[0] outside-calendar"]],
    [{ holidays: [{ from: "2024-10-07", until: "2024-10-01" }] }, ["holidays[0].until calendar-ends-early"]],
    [{ holidays: [{ from: "2024-12-30", until: "2025-01-02" }] }, ["holidays[0] outside-calendar"]],
    [{ workdays: ["2024-10-03"] }, ["workdays[0] holiday-and-workday"]],
    [{ workdays: [{ from: "2024-09-29", until: "2024-10-01" }] }, ["holidays[6] holiday-and-workday"]],
    [
      { holidays: [{ from: "2024-03-01", until: "2024-03-10" }, "2024-03-02"], workdays: ["2024-03-09"] },
      ["workdays[0] holiday-and-workday"],
    ],
    [{ year: 2024 }, ["year unknown-key"]],
  ])("is refused with %j", (change, problems) => {
    expect(codes(change)).toEqual(problems);
  });
});
