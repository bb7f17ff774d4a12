import { describe, expect, test } from "vitest";
import {
  checkSchedule,
  parseSchedule,
  type ScheduleInput,
  scheduleSchema,
  scheduleShare,
} from "../../src/calendar/index.js";
import { toJsonSchema } from "../../src/reason/index.js";

const quarters: ScheduleInput = {
  shares: [
    ["2024-03-31", "25%"],
    ["2024-06-30", "50%"],
    ["2024-09-30", "80%"],
  ],
  between: "step",
};
const amounts: ScheduleInput = {
  amounts: [
    ["2024-03-31", "60亿元"],
    ["2024-06-30", "130亿元"],
  ],
  total: "260亿元",
  between: "line",
};

const on = (schedule: ScheduleInput, day: string, period = "2024") => scheduleShare(schedule, { period, on: day });
const codes = (input: unknown) => checkSchedule(input).map((each) => `${each.path} ${each.code}`);

describe("scheduleShare", () => {
  test("by months, 5/12 is due at the end of May and 10/12 at the end of October", () => {
    // Panzhihua's bulletin of January to October 2006 sets its counties against 10/12 = 83.33%.
    for (const monthly of ["completed", "current", "by-day"] as const) {
      expect(on({ monthly }, "2024-05-31")).toBe("5/12");
      expect(on({ monthly }, "2006-10-31", "2006")).toBe("5/6");
    }
  });

  test.each([
    ["completed", "2024-06-15", "5/12"],
    ["current", "2024-06-15", "0.5"],
    ["by-day", "2024-06-15", "11/24"], // 5 months and 15 of 30 days: 5.5/12
    ["completed", "2024-01-01", "0"],
    ["current", "2024-01-01", "1/12"],
    ["by-day", "2024-01-01", "1/372"], // 1/31 of 1/12
    ["completed", "2024-12-30", "11/12"],
    ["completed", "2024-12-31", "1"],
  ] as const)("a begun month counts as declared: %s on %s is %s", (monthly, day, share) => {
    expect(on({ monthly }, day)).toBe(share);
  });

  test("by months of any period of whole months", () => {
    expect(on({ monthly: "completed" }, "2024-08-31", "2024-H2")).toBe("1/3");
    expect(on({ monthly: "completed" }, "2024-01-31", "2023-11-01/2024-02-29")).toBe("0.75");
    expect(() => on({ monthly: "completed" }, "2024-03-31", "2024-03-05/2024-05-31")).toThrow("schedule-not-months");
    expect(() => on({ monthly: "completed" }, "2024-03-31", "2024-03-01/2024-05-30")).toThrow("schedule-not-months");
  });

  test("by days", () => {
    expect(on("daily", "2023-03-14", "2023")).toBe("0.2"); // 31 + 28 + 14 = 73 of 365
    expect(on("daily", "2024-03-01", "2024-03-01/2024-03-10")).toBe("0.1");
  });

  test.each([
    ["2024-03-30", "0"],
    ["2024-03-31", "0.25"],
    ["2024-06-29", "0.25"],
    ["2024-06-30", "0.5"],
    ["2024-12-30", "0.8"],
    ["2024-12-31", "1"],
  ])("by a table in steps: on %s it is %s", (day, share) => {
    expect(on(quarters, day)).toBe(share);
  });

  test.each([
    ["2024-03-31", "3/13"], // 60 of 260
    ["2024-06-30", "0.5"],
    ["2024-05-01", "109/338"], // 31 of the 91 days from 60 to 130: 60 + 70 x 31/91 = 1090/13, of 260
  ])("by amounts along a line: on %s it is %s", (day, share) => {
    expect(on(amounts, day)).toBe(share);
  });

  test("by a line from the eve of the period, of which nothing is due, to its last day, by which all is", () => {
    const tenth: ScheduleInput = { shares: [["2024-01-10", "10%"]], between: "line" };
    expect(on(tenth, "2024-01-01")).toBe("0.01");
    expect(on(tenth, "2024-01-20", "2024-01")).toBe("37/70"); // 10% + 90% x 10/21
  });

  test("amounts without a total are shares of the last", () => {
    const rows = [
      ["2024-06-30", "3000万美元"],
      ["2024-11-30", "1亿美元"],
    ] as const;
    expect(on({ amounts: rows, between: "step" }, "2024-07-15")).toBe("0.3");
    expect(on({ amounts: rows, between: "step" }, "2024-11-30")).toBe("1");
    expect(on({ amounts: [["2024-06-30", 9]], total: "27", between: "step" }, "2024-06-30")).toBe("1/3");
  });

  test("nothing is due before the period and all from its last day on", () => {
    for (const schedule of [quarters, amounts, "daily", { monthly: "current" }] satisfies ScheduleInput[]) {
      expect(on(schedule, "2023-12-31")).toBe("0");
      expect(on(schedule, "2024-12-31")).toBe("1");
      expect(on(schedule, "2031-01-01")).toBe("1");
    }
  });

  test("refuses a table for another period, and one that is not full at the end", () => {
    expect(() => on(quarters, "2024-05-01", "2025")).toThrow("schedule-outside-period");
    expect(() => on(quarters, "2024-05-01", "2024-H1")).toThrow("schedule-outside-period");
    expect(() => on({ shares: [["2024-12-31", "90%"]], between: "step" }, "2024-05-01")).toThrow("schedule-unfinished");
  });
});

describe("a schedule", () => {
  test("is canonical and frozen when parsed", () => {
    expect(parseSchedule(amounts)).toEqual({
      amounts: [
        ["2024-03-31", { amount: "6000000000", currency: "CNY" }],
        ["2024-06-30", { amount: "13000000000", currency: "CNY" }],
      ],
      total: { amount: "26000000000", currency: "CNY" },
      between: "line",
    });
    expect(parseSchedule("daily")).toBe("daily");
    const parsed = parseSchedule(quarters);
    expect(Object.isFrozen(parsed)).toBe(true);
    expect(on(parsed, "2024-07-01")).toBe("0.5");
    expect(on(parsed, "2024-10-01")).toBe("0.8");
  });

  test("is read anew when it is not frozen throughout and has changed", () => {
    const row: [string, string] = ["2024-03-31", "25%"];
    const draft: ScheduleInput = Object.freeze({ shares: [row], between: "step" as const });
    expect(on(draft, "2024-04-01")).toBe("0.25");
    row[1] = "30%";
    expect(on(draft, "2024-04-01")).toBe("0.3");
  });

  test("has a JSON Schema", () => {
    expect(JSON.stringify(toJsonSchema(scheduleSchema))).toContain("by-day");
  });

  test.each([
    ["weekly", [" wrong-value"]],
    [{ monthly: "half" }, ["monthly wrong-value"]],
    [{}, [" no-match"]],
    [{ shares: [], between: "step" }, ["shares too-few"]],
    [{ shares: [["2024-03-31", "25%"]] }, ["between missing"]],
    [{ shares: [["2024-03-32", "25%"]], between: "step" }, ["shares[0][0] day-impossible"]],
    [{ shares: [["2024-03-31", "-1%"]], between: "step" }, ["shares[0][1] schedule-negative"]],
    [{ shares: [["2024-03-31", "101%"]], between: "step" }, ["shares[0][1] schedule-exceeds"]],
    [
      {
        shares: [
          ["2024-03-31", "25%"],
          ["2024-03-31", "20%"],
        ],
        between: "step",
      },
      ["shares[1][0] schedule-disordered", "shares[1][1] schedule-decreases"],
    ],
    [
      {
        amounts: [
          ["2024-03-31", "1亿元"],
          ["2024-06-30", "2亿美元"],
        ],
        between: "step",
      },
      ["amounts[0][1] schedule-mixed-units"],
    ],
    [{ amounts: [["2024-03-31", "0元"]], between: "step" }, ["amounts schedule-nothing"]],
    [{ amounts: [["2024-03-31", "近1亿元"]], between: "step" }, ["amounts[0][1] money-inexact"]],
    [{ amounts: [["2024-03-31", "3"]], total: "2", between: "step" }, ["amounts[0][1] schedule-exceeds"]],
  ])("is refused as %j", (input, problems) => {
    expect(codes(input)).toEqual(problems);
  });
});
