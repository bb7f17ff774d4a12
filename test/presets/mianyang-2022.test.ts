import { describe, expect, test } from "vitest";
import { mianyang2022 } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

// Score, and funds in place of a target of 10.
const units: Readonly<Record<string, readonly [number, number]>> = {
  c1: [90, 12], // 1st, over: red
  c2: [88, 10], // 2nd, but only just met
  c3: [86, 11], // 3rd: red
  c4: [84, 9], // 4th, not met
  c5: [82, 13], // 5th: red
  c6: [80, 14], // 6th of nine, and 4th from the last, but over its target
  c7: [78, 9], // 3rd from the last, not met: black
  c8: [76, 8], // 2nd from the last, not met, but force majeure
  c9: [74, 7], // last: black
  d1: [70, 11], // departments: 1st, red
  d2: [68, 11], // 2nd, red
  d3: [66, 9], // 3rd, not met; also 3rd from the last: black
  d4: [64, 11], // 4th, red
  d5: [62, 10], // last, but met
};

describe("the red and black list of Mianyang, 2022", () => {
  const { rows } = rank(
    mianyang2022,
    Object.entries(units).map(([entrant, [score, value]]) => ({
      entrant,
      group: entrant.startsWith("c") ? "counties" : "departments",
      forceMajeure: entrant === "c8",
      figures: { score, funds: { value, target: 10 } },
    })),
  );
  const on = (id: string) => rows.filter((row) => row.lists?.some((each) => each.id === id)).map((row) => row.entrant);

  test("red: over-fulfilled, and among the first five, or the first four departments", () => {
    expect(on("red")).toEqual(["c1", "c3", "c5", "d1", "d2", "d4"]);
  });

  test("black: not met without force majeure, and among the last four, or the last three departments", () => {
    expect(on("black")).toEqual(["c7", "c9", "d3"]);
  });
});
