import { describe, expect, test } from "vitest";
import { addDays, addMonths, checkDay, daySchema, daysBetween, readDay, writeDay } from "../../src/calendar/index.js";
import { checkBy, readBy } from "../../src/reason/index.js";
import { inEveryZone } from "./days.js";

const codes = (input: unknown) => checkDay(input).map((each) => each.code);

describe("a day", () => {
  test("is an integer inside and ISO text outside", () => {
    expect(readDay("1970-01-01")).toBe(0);
    expect(readDay("1969-12-31")).toBe(-1);
    expect(readDay("2000-03-01")).toBe(11_017); // 30 years with 7 leap days: 10957; January 31, February 29
    expect(writeDay(11_016)).toBe("2000-02-29");
    expect(readBy(daySchema, "2024-02-29")).toBe("2024-02-29");
  });

  test.each([
    ["2026-02-30", "day-impossible"],
    ["2023-02-29", "day-impossible"],
    ["1900-02-29", "day-impossible"],
    ["2026-04-31", "day-impossible"],
    ["2026-13-01", "day-impossible"],
    ["2026-00-10", "day-impossible"],
    ["2026-01-00", "day-impossible"],
    ["2026-1-01", "day-malformed"],
    ["0999-12-31", "day-malformed"],
    ["10000-01-01", "day-malformed"],
    ["2026/01/01", "day-malformed"],
    ["2026-01-0x", "day-malformed"],
    ["2026-01-01T00:00:00Z", "day-malformed"],
    ["２０２６-01-01", "day-malformed"],
    ["", "day-malformed"],
    [20260101, "day-malformed"],
    [null, "day-malformed"],
    ["x".repeat(1_000_000), "day-malformed"],
  ])("is not %s", (input, code) => {
    expect(codes(input)).toEqual([code]);
    expect(() => readDay(input as string)).toThrow(code);
    expect(checkBy(daySchema, input).problems).toHaveLength(1);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, -354_286, 2_932_897])("cannot be written from %s", (n) => {
    expect(() => writeDay(n)).toThrow("day-out-of-range");
  });

  test("knows the first and the last one", () => {
    expect(writeDay(-354_285)).toBe("1000-01-01");
    expect(writeDay(2_932_896)).toBe("9999-12-31");
  });
});

describe("counting on", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-01-31", 2, "2024-03-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-12-31", -1, "2024-11-30"],
    ["2011-11-30", 1, "2011-12-30"], // a day that Apia never had
    ["2024-05-17", 0, "2024-05-17"],
  ])("%s and %i months is %s, in every time zone", (day, count, answer) => {
    inEveryZone(() => expect(addMonths(day, count)).toBe(answer));
  });

  test("counts days over the ends of months and years", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
  });

  test("refuses what is not whole and what leads too far", () => {
    expect(() => addDays("2024-01-01", 0.5)).toThrow("count-not-whole");
    expect(() => addMonths("2024-01-01", Number.NaN)).toThrow("count-not-whole");
    expect(() => addDays("9999-12-31", 1)).toThrow("day-out-of-range");
    expect(() => addMonths("1000-01-01", -1)).toThrow("day-out-of-range");
    expect(() => addMonths("2024-01-01", 1e12)).toThrow("day-out-of-range");
  });
});
