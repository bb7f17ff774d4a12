import { describe, expect, test } from "vitest";
import {
  checkPeriod,
  daysIn,
  inPeriod,
  labelPeriod,
  nextPeriod,
  periodOf,
  periodSchema,
  previousPeriod,
  readPeriod,
  samePeriodLastYear,
  writePeriod,
  yearToDate,
} from "../../src/calendar/index.js";
import { readBy } from "../../src/reason/index.js";

describe("periodOf", () => {
  test.each([
    ["year", "2024-05-17", "2024-01-01", "2024-12-31"],
    ["half", "2024-06-30", "2024-01-01", "2024-06-30"],
    ["half", "2024-07-01", "2024-07-01", "2024-12-31"],
    ["quarter", "2024-05-17", "2024-04-01", "2024-06-30"],
    ["quarter", "2024-12-31", "2024-10-01", "2024-12-31"],
    ["month", "2024-02-10", "2024-02-01", "2024-02-29"],
    ["ten-days", "2024-06-10", "2024-06-01", "2024-06-10"],
    ["ten-days", "2024-06-11", "2024-06-11", "2024-06-20"],
    ["ten-days", "2024-05-31", "2024-05-21", "2024-05-31"],
    ["ten-days", "2023-02-21", "2023-02-21", "2023-02-28"],
    ["week", "2024-06-30", "2024-06-24", "2024-06-30"],
  ] as const)("the %s of %s", (kind, day, from, until) => {
    expect(periodOf(kind, day)).toEqual({ kind, from, until });
  });

  test("begins a week where the place does", () => {
    // 30 June 2024 is a Sunday.
    expect(periodOf("week", "2024-06-30", { weekStart: 7 })).toEqual({
      kind: "week",
      from: "2024-06-30",
      until: "2024-07-06",
    });
    expect(periodOf("week", "2024-06-28", { weekStart: 6 }).from).toBe("2024-06-22");
  });

  test("refuses kinds and week starts that there are not", () => {
    expect(() => periodOf("decade" as never, "2024-01-01")).toThrow("period-kind-unknown");
    for (const weekStart of [0, 8, 1.5])
      expect(() => periodOf("week", "2024-01-01", { weekStart })).toThrow("week-start-unknown");
    expect(() => periodOf("week", "9999-12-31")).toThrow("day-out-of-range");
  });
});

describe("the text of a period", () => {
  test.each([
    ["2024", "year", "2024-01-01", "2024-12-31"],
    ["2024-H1", "half", "2024-01-01", "2024-06-30"],
    ["2024-Q2", "quarter", "2024-04-01", "2024-06-30"],
    ["2024-06", "month", "2024-06-01", "2024-06-30"],
    ["2024-06-D1", "ten-days", "2024-06-01", "2024-06-10"],
    ["2024-02-D3", "ten-days", "2024-02-21", "2024-02-29"],
    ["2024-W26", "week", "2024-06-24", "2024-06-30"],
    ["2024-W26@7", "week", "2024-06-23", "2024-06-29"],
    ["2024-03-01/2024-05-31", "range", "2024-03-01", "2024-05-31"],
    ["2024-03-01/2024-03-31", "range", "2024-03-01", "2024-03-31"],
  ] as const)("%s is read and written", (text, kind, from, until) => {
    expect(readPeriod(text)).toEqual({ kind, from, until });
    expect(writePeriod({ kind, from, until })).toBe(text);
    expect(readBy(periodSchema, text)).toEqual({ kind, from, until });
  });

  test("numbers weeks as ISO 8601 does", () => {
    // 1 January 2026 is a Thursday, so 2026 has 53 weeks; the last runs from 28 December to 3 January 2027.
    expect(writePeriod(periodOf("week", "2027-01-01"))).toBe("2026-W53");
    expect(readPeriod("2026-W53")).toEqual({ kind: "week", from: "2026-12-28", until: "2027-01-03" });
    // 1 January 2025 is a Wednesday: week 1 begins on Monday, 30 December 2024.
    expect(writePeriod(periodOf("week", "2024-12-31"))).toBe("2025-W01");
  });

  test.each([
    ["2024-H3", "period-malformed"],
    ["2024-Q0", "period-malformed"],
    ["2024-13", "period-malformed"],
    ["2024-06-D4", "period-malformed"],
    ["2024-W00", "period-malformed"],
    ["2024-W53", "period-malformed"], // 2024 has 52 weeks
    ["2024-W01@1", "period-malformed"],
    ["0999", "period-malformed"],
    ["2024-06-30", "period-malformed"],
    ["2024年", "period-malformed"],
    ["", "period-malformed"],
    ["1000-W01", "period-out-of-range"], // 1 January 1000 is a Wednesday
    ["9999-W52", "period-out-of-range"], // 31 December 9999 is a Friday
    ["2024-03-01/2024-02-30", "day-impossible"],
    ["2024-03-02/2024-03-01", "period-ends-early"],
    [{ kind: "month", from: "2024-06-01", until: "2024-06-29" }, "period-unlike-kind"],
    [{ kind: "month", from: "2024-06-02", until: "2024-06-30" }, "period-unlike-kind"],
    [{ kind: "quarter", from: "2024-02-01", until: "2024-04-30" }, "period-unlike-kind"],
    [{ kind: "week", from: "2024-06-24", until: "2024-07-01" }, "period-unlike-kind"],
    [{ kind: "decade", from: "2020-01-01", until: "2029-12-31" }, "period-malformed"],
    [{ kind: "range", from: "2024-06-01", until: "2024-06-29", note: 1 }, "period-malformed"],
    [{ kind: "range", from: "2024-06-01" }, "day-malformed"],
    [2024, "period-malformed"],
    [null, "period-malformed"],
  ])("%j is none", (input, code) => {
    expect(checkPeriod(input).map((each) => each.code)).toEqual([code]);
    expect(() => readPeriod(input as string)).toThrow(code);
  });
});

describe("around a period", () => {
  test.each([
    ["2024-Q4", "2025-Q1"],
    ["2024-12-D3", "2025-01-D1"],
    ["2026-W53", "2027-W01"],
    ["2024-W52@7", "2025-W01@7"],
    ["2024-02", "2024-03"],
    ["2024-H2", "2025-H1"],
    ["2024", "2025"],
    ["2024-03-01/2024-03-07", "2024-03-08/2024-03-14"],
  ])("after %s comes %s", (period, next) => {
    expect(writePeriod(nextPeriod(period))).toBe(next);
    expect(writePeriod(previousPeriod(next))).toBe(period);
  });

  test.each([
    ["2024", "2023"],
    ["2024-H1", "2023-H1"],
    ["2024-Q1", "2023-Q1"],
    ["2024-02", "2023-02"],
    ["2024-02-D3", "2023-02-D3"],
    ["2024-W26", "2023-W26"],
    ["2024-W26@7", "2023-W26@7"],
    ["2026-W53", "2025-W52"], // 2025 has no week 53
    ["2020-W53@7", "2019-W52@7"], // 1 January 2020 is a Wednesday: weeks from Sunday give 2020 53, 2019 52
    ["2024-01-01/2024-02-29", "2023-01-01/2023-02-28"],
    ["2025-02-01/2025-02-28", "2024-02-01/2024-02-28"],
  ])("a year before %s was %s", (period, before) => {
    expect(writePeriod(samePeriodLastYear(period))).toBe(before);
  });

  test("counts days, contains both ends, and runs from New Year", () => {
    expect([daysIn("2024-02"), daysIn("2024"), daysIn("2024-W26"), daysIn("2024-05-D3")]).toEqual([29, 366, 7, 11]);
    expect(["2023-12-31", "2024-01-01", "2024-06-30", "2024-07-01"].map((day) => inPeriod("2024-H1", day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(yearToDate("2024-05-31")).toEqual({ kind: "range", from: "2024-01-01", until: "2024-05-31" });
  });
});

describe("labelPeriod", () => {
  test.each([
    ["2024", "2024年", "2024"],
    ["2024-H1", "2024年上半年", "first half of 2024"],
    ["2024-Q3", "2024年第三季度", "third quarter of 2024"],
    ["2024-06", "2024年6月", "June 2024"],
    ["2024-06-D1", "2024年6月上旬", "first ten days of June 2024"],
    ["2024-06-D3", "2024年6月下旬", "last days of June 2024"],
    ["2024-W26", "2024年第26周", "week 26 of 2024"],
    ["2024-W26@7", "2024年第26周（自周日起）", "week 26 of 2024, from Sunday"],
    ["2024-01-01/2024-05-31", "2024年1月至5月", "January to May 2024"],
    ["2023-11-01/2024-02-29", "2023年11月至2024年2月", "November 2023 to February 2024"],
    ["2024-03-01/2024-03-31", "2024年3月", "March 2024"],
    ["2023-03-01/2024-03-31", "2023年3月至2024年3月", "March 2023 to March 2024"],
    ["2024-03-05/2024-05-20", "2024年3月5日至5月20日", "5 March to 20 May 2024"],
    ["2023-12-31/2024-01-01", "2023年12月31日至2024年1月1日", "31 December 2023 to 1 January 2024"],
    ["2024-06-30/2024-06-30", "2024年6月30日", "30 June 2024"],
  ])("calls %s %s", (period, zh, en) => {
    expect(labelPeriod(period)).toEqual({ zh, en });
  });
});
