import { describe, expect, test } from "vitest";
import { mianyang2022 } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

/** Who is on which list, given scores and funds in place, of a target of 10. */
function lists(units: Readonly<Record<string, readonly [number, number]>>, excused?: string) {
  const { rows } = rank(
    mianyang2022,
    Object.entries(units).map(([entrant, [score, value]]) => ({
      entrant,
      group: entrant.startsWith("c") ? "counties" : "departments",
      forceMajeure: entrant === excused,
      figures: { score, funds: { value, target: 10 } },
    })),
  );
  for (const row of rows) expect(row.total.exact).toBe(String(units[row.entrant]?.[0]));
  const on = (id: string) => rows.filter((row) => row.lists?.some((each) => each.id === id)).map((row) => row.entrant);
  return { red: on("red"), black: on("black") };
}

describe("the red and black list of Mianyang, 2022", () => {
  const units = {
    c1: [90, 12], // 1st, over: red
    c2: [88, 10], // 2nd, but only just met
    c3: [86, 11], // 3rd: red
    c4: [84, 9], // 4th, not met
    c5: [82, 13], // 5th: red
    c6: [80, 14], // 6th, over
    c7: [78, 9], // 5th from the last, not met
    c8: [76, 9], // 4th from the last, not met: black
    c9: [74, 11], // 3rd from the last, but over
    c10: [72, 8], // 2nd from the last, not met, but force majeure
    c11: [70, 7], // last: black
    d1: [60, 11], // departments: 1st, red
    d2: [58, 11], // 2nd, red
    d3: [56, 9], // 3rd, not met; 4th from the last
    d4: [54, 11], // 4th, red
    d5: [52, 11], // 5th, over
    d6: [50, 7], // last: black
  } as const;

  test("red: over-fulfilled, and among the first five, or the first four departments", () => {
    expect(lists(units, "c10").red).toEqual(["c1", "c3", "c5", "d1", "d2", "d4"]);
  });

  test("black: not met without force majeure, and among the last four, or the last three departments", () => {
    expect(lists(units, "c10").black).toEqual(["c8", "c11", "d6"]);
  });

  test("has on it all who are level where it ends", () => {
    const over = { c1: [90, 11], c2: [88, 11], c3: [86, 11], c4: [84, 11], c5: [82, 11], c6: [82, 11] } as const;
    const short = { d1: [50, 9], d2: [50, 9], d3: [40, 9], d4: [30, 9] } as const;
    expect(lists({ ...over, ...short })).toEqual({ red: Object.keys(over), black: Object.keys(short) });
  });

  test("is refused a score above 100, which its assumptions say", () => {
    expect(() => lists({ c1: [101, 12] })).toThrow(/out-of-range|101/);
    expect(mianyang2022.assumptions.map(({ path }) => path)).toContain("nodes.score.outOf");
  });
});
