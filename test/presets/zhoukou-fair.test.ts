import { describe, expect, test } from "vitest";
import { zhoukouFair } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";
import { ranked } from "./ranked.js";

const columns = ["entrant", "signed", "signed.target", "exhibitors", "penalty"];

describe("the fair of Zhoukou", () => {
  test("gives for what is above the average of all, and takes where the task is not done", () => {
    const rows = [
      ["A", 10, 8, 9, null],
      ["B", 4, 4, 5, null],
      ["C", 5, 6, 2, -3],
    ];
    // The averages are 19/3 = 6.33… and 16/3 = 5.33….
    expect(ranked(zhoukouFair, { columns, rows })).toMatchObject({
      // 3.67 above, three whole: 3 · 3.67 above: 3 × 0.5
      A: { signed: "3", exhibitors: "1.5", penalty: "0", total: "4.5", place: 1 },
      // below both averages, and its task done
      B: { signed: "0", exhibitors: "0", penalty: "0", total: "0", place: 2 },
      C: { signed: "0", exhibitors: "0", penalty: "-3", total: "-3", place: 3 },
    });
  });

  test("gives nothing to one who is the average", () => {
    expect(ranked(zhoukouFair, { columns, rows: [["A", 10, 8, 9, null]] })["A"]).toMatchObject({ total: "0" });
  });

  test("takes 1 to 5, no more, and not without being told how many", () => {
    for (const [penalty, code] of [
      [-6, "given-out-of-range"],
      [0, "given-out-of-range"],
      [null, "refused"],
    ])
      expect(() => rank(zhoukouFair, { columns, rows: [["C", 4, 5, 2, penalty]] })).toThrow(
        expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
      );
  });
});
