import { describe, expect, test } from "vitest";
import { tuanfeng } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

const full = {
  industry: 5,
  technology: 5,
  scale: 17,
  intensity: 17,
  investor: 10,
  environment: 5,
  safety: 5,
  land: 10,
  planning: 5,
  tax: 16,
  jobs: 5,
};
const project = (entrant: string, vetoed: boolean | null, less: object) => ({
  entrant,
  vetoed,
  figures: { ...full, ...less },
});

describe("projects on entry to Tuanfeng", () => {
  const { rows } = rank(tuanfeng, [
    project("A", false, { scale: 5, tax: 8 }), // 100 − 12 − 8 = 80
    project("B", false, { scale: 0, intensity: 0, investor: 4 }), // 100 − 17 − 17 − 6 = 60
    project("C", true, {}), // 100, but vetoed
    project("D", false, { scale: 0, intensity: 0, investor: 3 }), // 59
    project("E", null, { jobs: 0 }), // 95; whether it is vetoed is not yet known
  ]);

  test("are ranked, graded, or struck", () => {
    expect(rows.map((row) => [row.entrant, row.total.exact, row.place, row.grade?.is])).toEqual([
      ["E", "95", 1, "admit"],
      ["A", "80", 2, "admit"],
      ["B", "60", 3, "review"],
      ["D", "59", 4, "reject"],
      ["C", "100", null, null],
    ]);
  });

  test("are placed provisionally as long as one of them may yet be struck", () => {
    expect(rows.find((row) => row.entrant === "E")?.vetoes).toMatchObject([{ id: "veto", state: "undecided" }]);
    // Where one may yet leave the ranking, nothing in it is settled.
    expect(rows.every((row) => row.provisional)).toBe(true);
  });
});
