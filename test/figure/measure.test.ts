import { describe, expect, test } from "vitest";
import { measured, row } from "./measured.js";

const x = (entrant: string, value: string | number | null, more: object = {}) =>
  row(entrant, { x: { value, ...more } });

/** Three of one group: 2, 4, 9. */
const three = [x("A", 2), x("B", 4), x("C", 9)];

describe("a figure", () => {
  test("is its value; null, an empty text and a missing cell are not reported, n/a is not applicable, zero is zero", () => {
    const rows = [row("A", { x: 0 }), row("B", { x: null }), row("C", { x: "" }), row("D", {}), row("E", { x: "n/a" })];
    expect(measured("x", rows)).toEqual({
      A: "0",
      B: "notReported",
      C: "notReported",
      D: "notReported",
      E: "notApplicable",
    });
  });

  test("is read exactly: 亿元, a fraction, a percentage, a JS number", () => {
    expect(measured("x", [row("A", { x: "163.87亿元" }), row("B", { x: 0 })])).toEqual({ A: "16387000000", B: "0" });
    expect(measured("x", [row("A", { x: "10/3" }), row("B", { x: "96%" }), row("C", { x: 163.87 })])).toEqual({
      A: "10/3",
      B: "0.96",
      C: "163.87",
    });
  });
});

describe("against what is its own", () => {
  // 163.87 / 260 = 16387/26000
  test("a ratio to the target", () => {
    const rows = [x("A", "163.87亿元", { target: "260亿元" })];
    expect(measured({ ratio: "x", to: "target" }, rows)).toEqual({ A: "16387/26000" });
  });

  test("a ratio to a named target, to the period before, to another measure, to a number", () => {
    const rows = [row("A", { x: { value: 6, targets: { stretch: 8 }, previous: 5 }, y: 4 })];
    expect(measured({ ratio: "x", to: { target: "stretch" } }, rows)).toEqual({ A: "0.75" });
    expect(measured({ ratio: "x", to: "previous" }, rows)).toEqual({ A: "1.2" });
    expect(measured({ ratio: "x", to: "y" }, rows)).toEqual({ A: "1.5" });
    expect(measured({ ratio: "x", to: "3" }, rows)).toEqual({ A: "2" });
  });

  test("a gap, an excess and a shortfall; the last two are never negative", () => {
    const rows = [x("A", 7, { target: 10 }), x("B", 13, { target: 10 })];
    expect(measured({ gap: "x", to: "target" }, rows)).toEqual({ A: "-3", B: "3" });
    expect(measured({ excess: "x", over: "target" }, rows)).toEqual({ A: "0", B: "3" });
    expect(measured({ shortfall: "x", to: "target" }, rows)).toEqual({ A: "3", B: "0" });
  });

  test("an excess in per cent is the excess of a ratio over one", () => {
    const rows = [x("A", 13, { target: 10 }), x("B", 7, { target: 10 })];
    expect(measured({ excess: { ratio: "x", to: "target" }, over: "1" }, rows)).toEqual({ A: "0.3", B: "0" });
  });

  test("growth is (now - before) / before, negative where it fell", () => {
    const rows = [x("A", 12, { previous: 10 }), x("B", 7, { previous: 10 })];
    expect(measured({ growth: "x" }, rows)).toEqual({ A: "0.2", B: "-0.3" });
  });

  test("a ratio or growth to zero or less has no number; a gap and a shortfall to it do", () => {
    const rows = [x("A", 5, { target: 0, previous: 0 }), x("B", 5, { target: -1, previous: -5 })];
    expect(measured({ ratio: "x", to: "target" }, rows)).toEqual({
      A: "referenceNotPositive",
      B: "referenceNotPositive",
    });
    expect(measured({ growth: "x" }, rows)).toEqual({ A: "referenceNotPositive", B: "referenceNotPositive" });
    expect(measured({ gap: "x", to: "target" }, rows)).toEqual({ A: "5", B: "6" });
    expect(measured({ shortfall: "x", to: "target" }, rows)).toEqual({ A: "0", B: "0" });
  });

  test("what is lacking first is what is told: the figure, then what it is set against", () => {
    const rows = [
      row("A", { x: "n/a" }),
      row("B", { x: { value: 1 } }),
      row("C", { x: { value: null, target: "n/a" } }),
    ];
    const told = { A: "notApplicable", B: "notReported", C: "notReported" };
    expect(measured({ ratio: "x", to: "target" }, rows)).toEqual(told);
    expect(measured({ gap: "x", to: "target" }, rows)).toEqual(told);
    expect(measured({ excess: "x", over: "target" }, rows)).toEqual(told);
    expect(measured({ shortfall: "x", to: "target" }, rows)).toEqual(told);
  });
});

describe("the schedule", () => {
  test("against a figure is the amount that is due, stated or as a share of the target", () => {
    const rows = [x("A", 7, { target: 12, schedule: 5 }), x("B", 7, { target: 12, schedule: { share: "50%" } })];
    expect(measured({ gap: "x", to: "schedule" }, rows)).toEqual({ A: "2", B: "1" });
  });

  // 6/12 - 5/12 = 1/12, however the 5/12 are stated.
  test("against a completion rate is the share that is due", () => {
    const rows = [x("A", 6, { target: 12, schedule: 5 }), x("B", 6, { target: 12, schedule: { share: "5/12" } })];
    expect(measured({ gap: { ratio: "x", to: "target" }, to: "schedule" }, rows)).toEqual({ A: "1/12", B: "1/12" });
  });

  test("against the rate to a named target is that share of it", () => {
    const rows = [x("A", 6, { target: 12, targets: { stretch: 24 }, schedule: { share: "50%" } })];
    const rate = { ratio: "x", to: { target: "stretch" } } as const;
    expect(measured({ gap: rate, to: "schedule" }, rows)).toEqual({ A: "-0.25" });
  });

  // (3 + 4) / (10 + 20) - (10 x 50% + 20 x 50%) / (10 + 20)
  test("goes term by term through a sum", () => {
    const rows = [
      row("A", {
        home: { value: 3, target: 10, schedule: { share: "50%" } },
        abroad: { value: 4, target: 20, schedule: { share: "50%" } },
      }),
    ];
    const of = { sum: ["home", "abroad"] };
    expect(measured({ gap: { ratio: of, to: "target" }, to: "schedule" }, rows)).toEqual({ A: "-4/15" });
  });
});

describe("against the peers", () => {
  test("best, worst and mean of the group, itself included", () => {
    expect(measured({ ratio: "x", to: "best" }, three)).toEqual({ A: "2/9", B: "4/9", C: "1" });
    expect(measured({ gap: "x", to: "worst" }, three)).toEqual({ A: "0", B: "2", C: "7" });
    expect(measured({ gap: "x", to: "mean" }, three)).toEqual({ A: "-3", B: "-1", C: "4" });
  });

  // Targets 10, 10, 20: overall (2 + 4 + 9) / 40 = 3/8; the mean of 0.2, 0.4 and 0.45 is 7/20.
  test("overall is the measure of the sums, not the mean of the measures", () => {
    const rows = [x("A", 2, { target: 10 }), x("B", 4, { target: 10 }), x("C", 9, { target: 20 })];
    const rate = { ratio: "x", to: "target" } as const;
    expect(measured(rate, rows, { reference: "overall" })).toEqual({ A: "0.375", B: "0.375", C: "0.375" });
    expect(measured(rate, rows, { reference: "mean" })).toEqual({ A: "0.35", B: "0.35", C: "0.35" });
  });

  // Due: 10 x 50% + 20 x 25% = 10 of 30; done 12 of 30: 2/30 ahead.
  test("overall ahead of schedule counts what is due of all, not the sum of the shares", () => {
    const rows = [
      x("A", 4, { target: 10, schedule: { share: "50%" } }),
      x("B", 8, { target: 20, schedule: { share: "25%" } }),
    ];
    const ahead = { gap: { ratio: "x", to: "target" }, to: "schedule" } as const;
    expect(measured(ahead, rows, { reference: "overall" })).toEqual({ A: "1/15", B: "1/15" });
  });

  // (12 + 30) / (10 + 20) - 1
  test("overall growth is the growth of the sums", () => {
    const rows = [x("A", 12, { previous: 10 }), x("B", 30, { previous: 20 })];
    expect(measured({ growth: "x" }, rows, { reference: "overall" })).toEqual({ A: "0.4", B: "0.4" });
  });

  test("spread is 0 for the worst, 1 for the best, linear between", () => {
    expect(measured({ spread: "x" }, three)).toEqual({ A: "0", B: "2/7", C: "1" });
    expect(measured({ spread: "x" }, three, { lower: ["x"] })).toEqual({ A: "1", B: "5/7", C: "0" });
  });

  test("a place counts from the best, or from the worst", () => {
    expect(measured({ place: "x", ties: "standard" }, three)).toEqual({ A: "3", B: "2", C: "1" });
    expect(measured({ place: "x", ties: "standard", from: "worst" }, three)).toEqual({ A: "1", B: "2", C: "3" });
    expect(measured({ place: "x", ties: "standard" }, three, { lower: ["x"] })).toEqual({ A: "1", B: "2", C: "3" });
  });

  // scipy.stats.rankdata([0, 2, 3, 2]) gives 1, 2.5, 4, 2.5 (average), 1, 2, 4, 2 (min), 1, 3, 4, 3 (max), 1, 2, 3, 2 (dense).
  test.each([
    ["fractional", "1", "2.5", "4", "2.5"],
    ["standard", "1", "2", "4", "2"],
    ["modified", "1", "3", "4", "3"],
    ["dense", "1", "2", "3", "2"],
  ] as const)("equals share a place under %s", (ties, a, b, c, d) => {
    const rows = [x("A", 0), x("B", 2), x("C", 3), x("D", 2)];
    expect(measured({ place: "x", ties }, rows, { lower: ["x"] })).toEqual({ A: a, B: b, C: c, D: d });
  });

  test("a shortfall is better lower: its best is the smallest", () => {
    const rows = [x("A", 4, { target: 10 }), x("B", 9, { target: 10 })];
    expect(measured({ place: { shortfall: "x", to: "target" }, ties: "standard" }, rows)).toEqual({ A: "2", B: "1" });
  });

  test("all equal have no spread, but a mean and a place", () => {
    const rows = [x("A", 5), x("B", 5)];
    expect(measured({ spread: "x" }, rows)).toEqual({ A: "noSpread", B: "noSpread" });
    expect(measured({ gap: "x", to: "mean" }, rows)).toEqual({ A: "0", B: "0" });
    expect(measured({ place: "x", ties: "modified" }, rows)).toEqual({ A: "2", B: "2" });
  });

  test("one of a group is alone, and still first of its group", () => {
    const groups = [0, 1, 1];
    expect(measured({ gap: "x", to: "mean" }, three, { groups })).toEqual({ A: "alone", B: "-2.5", C: "2.5" });
    expect(measured({ ratio: "x", to: "overall" }, three, { groups })).toMatchObject({ A: "alone" });
    expect(measured({ spread: "x" }, three, { groups })).toEqual({ A: "alone", B: "0", C: "1" });
    expect(measured({ place: "x", ties: "standard" }, three, { groups })).toEqual({ A: "1", B: "2", C: "1" });
  });

  test("someone whose number is lacking is no peer", () => {
    const rows = [...three, x("D", null), row("E", { x: "n/a" })];
    const gaps = measured({ gap: "x", to: "mean" }, rows);
    expect(gaps).toEqual({ A: "-3", B: "-1", C: "4", D: "notReported", E: "notApplicable" });
  });

  test("someone unranked is compared with the peers, and is none", () => {
    const rows = [...three, row("D", { x: 12 }, { ranked: false })];
    expect(measured({ gap: "x", to: "mean" }, rows)).toEqual({ A: "-3", B: "-1", C: "4", D: "7" });
    expect(measured({ spread: "x" }, rows)).toMatchObject({ C: "1", D: "10/7" });
    expect(measured({ place: "x", ties: "standard" }, rows)).toEqual({ A: "3", B: "2", C: "1", D: "1" });
  });
});

describe("the place of a node", () => {
  const around = { points: [5, 7, 5], lower: ["x"] };

  test("is by its points, the highest first, whatever its figures; equals as the scorecard places them", () => {
    expect(measured({ place: "node" }, three, around)).toEqual({ A: "2", B: "1", C: "2" });
    expect(measured({ place: "node" }, three, { ...around, ties: "modified" })).toEqual({ A: "3", B: "1", C: "3" });
    expect(measured({ place: "node", from: "worst" }, three, around)).toEqual({ A: "1", B: "3", C: "1" });
  });

  test("is meant by a name without ties; `total` is never a figure", () => {
    expect(measured({ place: "x", ties: "standard" }, three, around)).toEqual({ A: "1", B: "2", C: "3" });
    const total = { place: "total", ties: "fractional" } as const;
    expect(measured(total, three, around)).toEqual({ A: "2.5", B: "1", C: "2.5" });
  });
});

describe("measures of measures", () => {
  test("the place of a ratio", () => {
    const rows = [x("A", 1, { target: 3 }), x("B", 2, { target: 6 }), x("C", 3, { target: 8 })];
    expect(measured({ place: { ratio: "x", to: "target" }, ties: "standard" }, rows)).toEqual({
      A: "2",
      B: "2",
      C: "1",
    });
  });

  // Growth 20 %, 50 %; mean 35 %.
  test("the gap of a growth to the mean", () => {
    const rows = [x("A", 12, { previous: 10 }), x("B", 15, { previous: 10 })];
    expect(measured({ gap: { growth: "x" }, to: "mean" }, rows)).toEqual({ A: "-0.15", B: "0.15" });
  });

  test("a sum with a rate between two currencies is in the currency of the terms without one", () => {
    const rows = [row("A", { home: "1亿元", abroad: "1000万美元" })];
    const of = { sum: ["home", { times: "6.48", of: "abroad" }] };
    expect(measured(of, rows)).toEqual({ A: "164800000" });
    expect(measured({ ratio: of, to: "1亿元" }, rows)).toEqual({ A: "1.648" });
  });

  test("a sum has a target, term by term", () => {
    const rows = [row("A", { a: { value: 1, target: 4 }, b: { value: 2, target: 3 } })];
    expect(measured({ ratio: { sum: ["a", { times: "2", of: "b" }] }, to: "target" }, rows)).toEqual({ A: "0.5" });
  });
});
