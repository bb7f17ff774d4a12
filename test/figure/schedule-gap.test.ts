import { describe, expect, test } from "vitest";
import { scheduleGap } from "../../src/figure/index.js";
import { isSaimaError } from "../../src/reason/index.js";

/** Per cent done of a target of 100. */
const done = (perCent: string) => ({ value: perCent, target: "100" });

function problems(run: () => unknown): string[] {
  try {
    run();
  } catch (thrown) {
    if (isSaimaError(thrown)) return thrown.problems.map((each) => `${each.code} ${each.path}`);
    throw thrown;
  }
  return [];
}

// cases.md, measure 42: completion rates at 10/12 as printed, and the gaps that were printed with them.
describe("measure 42, at 10/12", () => {
  // 83.333...: 125.64 - 83.33 = 42.31, 165.07 - 83.33 = 81.74, 495.69 - 83.33 = 412.36, 70.41 - 83.33 = -12.92.
  test.each([
    ["125.64", "42.31"],
    ["165.07", "81.74"],
    ["495.69", "412.36"],
    ["70.41", "-12.92"],
  ])("%s %% done is %s points from the schedule, whichever is rounded", (rate, gap) => {
    expect(scheduleGap(done(rate), "10/12", { rates: 2 }).gap).toEqual({ exact: gap, shown: gap });
    expect(scheduleGap(done(rate), "10/12", { gap: 2 }).gap).toEqual({ exact: gap, shown: gap });
  });
});

// cases.md, measure 66: 56.1 % and 47.9 % at 5/12 (41.666...): 14.4 and 6.2 ahead.
describe("measure 66, at 5/12", () => {
  test.each([
    ["56.1", "14.4"],
    ["47.9", "6.2"],
  ])("%s %% done is %s points ahead, whichever is rounded", (rate, gap) => {
    expect(scheduleGap(done(rate), "5/12", { rates: 1 }).gap?.exact).toBe(gap);
    expect(scheduleGap(done(rate), "5/12", { gap: 1 }).gap?.exact).toBe(gap);
  });
});

describe("the order of rounding", () => {
  // 44.24 / 93.68 = 47.2246...%; 5/12 = 41.666...%: 47.2 - 41.7 = 5.5; 5.5579... is 5.6.
  test("is told apart by 44.24 of 93.68 at 5/12", () => {
    const figure = { value: "44.24亿元", target: "93.68亿元" };
    expect(scheduleGap(figure, "5/12", { rates: 1 })).toEqual({
      rate: { exact: "47.2", shown: "47.2" },
      schedule: { exact: "41.7", shown: "41.7" },
      gap: { exact: "5.5", shown: "5.5" },
      lack: null,
    });
    expect(scheduleGap(figure, "5/12", { gap: 1 })).toEqual({
      rate: { exact: "55300/1171", shown: "47.2" },
      schedule: { exact: "125/3", shown: "41.7" },
      gap: { exact: "5.6", shown: "5.6" },
      lack: null,
    });
  });
});

describe("what is lacking", () => {
  test.each([
    [null, "100", "notReported"],
    ["", "100", "notReported"],
    ["n/a", "100", "notApplicable"],
    ["1", null, "notReported"],
    ["1", "0", "referenceNotPositive"],
    ["1", "-1", "referenceNotPositive"],
  ])("%s of %s has no rate and no gap, and says why", (value, target, lack) => {
    const told = scheduleGap({ value, target }, "50%", { gap: 1 });
    expect(told).toEqual({ rate: null, schedule: { exact: "50", shown: "50.0" }, gap: null, lack });
  });

  test("is not a value of zero", () => {
    expect(scheduleGap({ value: 0, target: "3亿元" }, "50%", { gap: 0 }).gap?.exact).toBe("-50");
  });
});

test("what is no figure, share or number of decimals is refused, all at once", () => {
  expect(problems(() => scheduleGap({ value: "x", target: "12,34亿" }, "half", { gap: -1 }))).toEqual([
    "gap-round round",
    "number-malformed share",
    "quantity-malformed figure.value",
    expect.stringMatching(/figure.target$/),
  ]);
  expect(problems(() => scheduleGap({ value: "1亿元", target: "1" }, "1", { gap: 1 }))).toEqual([
    "unit-mismatch figure.target",
  ]);
  expect(problems(() => scheduleGap(null as never, "1", { rates: 1, gap: 1 }))).toEqual([
    "gap-round round",
    "gap-figure figure",
  ]);
});
