import { describe, expect, test } from "vitest";
import { progressOf } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";

/** The year before is not printed; what is compared with here gives the growth that is. */
describe("an Anhui city, January to June 2023 (measure 44)", () => {
  test("funds: 219.22 of 589亿元 is 37.219…%, half of the year is due, 219.22 / 202.83 is 1.08080…", () => {
    const funds = { value: "219.22亿元", target: "589亿元", previous: "202.83亿元", schedule: "50%" };
    const { says, rate, growth, schedule, gap } = progressOf(funds);
    expect(says).toEqual({
      zh: "完成年度目标任务的37.22%，同比增长8.08%，落后时序进度12.78个百分点",
      en: "37.22% of the annual target, up 8.08% year on year, 12.78 percentage points behind schedule",
    });
    expect([rate?.shown, growth?.shown, schedule?.shown, gap?.shown]).toEqual(["37.22", "8.08", "50.00", "-12.78"]);
  });

  test("fixed assets fell by 8.92%: 100.66 / 110.52 is 0.91078…", () => {
    const { says } = progressOf({ value: "100.66亿元", target: "242亿元", previous: "110.52亿元", schedule: "50%" });
    expect(says.zh).toBe("完成年度目标任务的41.60%，同比下降8.92%，落后时序进度8.40个百分点");
    expect(says.en).toContain("down 8.92% year on year");
  });

  test("counts: 78 of 132 and 63 of 81", () => {
    expect(progressOf({ value: 78, target: 132 }).says.zh).toBe("完成年度目标任务的59.09%");
    expect(progressOf({ value: 63, target: 81 }).rate?.shown).toBe("77.78");
  });
});

describe("Jiutai, first half of 2024", () => {
  test("43 of 50 signed is 86.00%, and 163.87 of 260亿元 is 63.03%, 13.03 points ahead", () => {
    expect(progressOf({ value: 43, target: 50, schedule: "50%" }).says.zh).toBe(
      "完成年度目标任务的86.00%，超时序进度36.00个百分点",
    );
    expect(progressOf({ value: "163.87亿元", target: "260亿元", schedule: { share: "1/2" } }).says).toEqual({
      zh: "完成年度目标任务的63.03%，超时序进度13.03个百分点",
      en: "63.03% of the annual target, 13.03 percentage points ahead of schedule",
    });
  });

  test("a schedule may be an amount: 130亿元 are half of 260", () => {
    const byAmount = progressOf({ value: "163.87亿元", target: "260亿元", schedule: "130亿元" });
    expect(byAmount).toEqual(progressOf({ value: "163.87亿元", target: "260亿元", schedule: "50%" }));
  });
});

/** Targets are the round numbers that the printed rates come from: 25, 25 and 30亿元 of 80. */
test.each([
  ["total", "1005136万元", "800000万元", "125.64", "42.31"],
  ["out of province", "412678万元", "250000万元", "165.07", "81.74"],
  ["in province", "176031万元", "250000万元", "70.41", "-12.92"],
  ["within the city", "416427万元", "300000万元", "138.81", "55.48"],
])("Panzhihua, ten months of 2006 (measure 42), %s", (_, value, target, rate, gap) => {
  const told = progressOf({ value, target, schedule: { share: "10/12" } });
  expect([told.rate?.shown, told.schedule?.shown, told.gap?.shown]).toEqual([rate, "83.33", gap]);
});

describe("rounding", () => {
  const cell = { value: "44.24亿元", target: "93.68亿元", schedule: { share: "5/12" } };

  test("rates first, or only what comes out: 47.2 - 41.7 is 5.5, 47.225… - 41.666… is 5.558… (measures 52, 66)", () => {
    expect(progressOf(cell, { round: { rates: 1 } }).gap?.shown).toBe("5.5");
    expect(progressOf(cell, { round: { gap: 1 } }).gap?.shown).toBe("5.6");
    expect(progressOf(cell)).toEqual(progressOf(cell, { round: { rates: 2 } }));
  });

  test("half goes away from zero, up and down", () => {
    // 1/800 is 0.125%: a growth of +0.125 and of -0.125.
    expect(progressOf({ value: 801, previous: 800 }).says.zh).toBe("同比增长0.13%");
    expect(progressOf({ value: 799, previous: 800 }).says.zh).toBe("同比下降0.13%");
  });

  test("what is shown as nothing is level, or on schedule", () => {
    expect(progressOf({ value: 100001, previous: 100000 }).says).toEqual({
      zh: "同比持平",
      en: "level with last year",
    });
    expect(progressOf({ value: 50, target: 100, schedule: "50%" }).says.en).toBe(
      "50.00% of the annual target, on schedule",
    );
  });
});

describe("what is not there", () => {
  test("is not told: no target, no year before, no schedule", () => {
    expect(progressOf(194).says).toEqual({ zh: "", en: "" });
    expect(progressOf({ value: 194, target: null, previous: "", schedule: "50%" }).says.zh).toBe("");
    expect(progressOf({ value: 194, previous: null }).growth).toBeNull();
    expect(progressOf({ value: 5, target: "n/a" }).says.zh).toBe("");
  });

  test("a value that is not reported, or does not apply, is no zero", () => {
    const target = { target: 50, previous: 3, schedule: "50%" };
    expect(progressOf({ value: null, ...target })).toMatchObject({ says: { zh: "未报" }, rate: null, gap: null });
    expect(progressOf({ value: "n/a", ...target }).says).toEqual({ zh: "不适用", en: "not applicable" });
    expect(progressOf({ value: 0, ...target }).says.zh).toBe(
      "完成年度目标任务的0.00%，同比下降100.00%，落后时序进度50.00个百分点",
    );
  });

  test("a target, or a year before, of zero is told instead of divided by", () => {
    expect(progressOf({ value: 3, target: 0, schedule: "50%" }).says.zh).toBe("未下达目标任务");
    expect(progressOf({ value: 3, previous: 0 }).says.zh).toBe("上年同期为零或负，不计同比");
    expect(progressOf({ value: 3, previous: -1 }).growth).toBeNull();
  });
});

test("is refused, at its place, what is no figure", () => {
  expect(codesOf(() => progressOf({ value: "many", target: 3 }))).toEqual(["quantity-malformed value"]);
  expect(codesOf(() => progressOf({ value: 1, target: "3亿元" }))).toEqual(["unit-mixed target"]);
  expect(codesOf(() => progressOf(1, { round: { rates: 99 } }))).toEqual(["gap-round round"]);
});
