import { describe, expect, test } from "vitest";
import { meizhou2016 } from "../../src/presets/index.js";
import { compare, rank } from "../../src/race/index.js";

// As published: item by item, what the park gave itself and what the reviewers gave it.
const columns = ["entrant", "fixedAssets", "valueAdded", "tax", "environment", "land", "transfer"];
const own = [
  ["Guangmei", 1, 20, 20, "11.2", 14, 5],
  ["Meijiang", 25, 4, 20, "14.5", 13, 5],
  ["Xingning", 25, 15, 20, 15, 15, 5],
  ["Pingyuan", 25, 20, 20, 15, 15, 5],
];
const reviewed = [
  ["Guangmei", "0.5", 16, 20, "11.5", 14, 5],
  ["Meijiang", 25, 1, 20, 11, 13, 5],
  ["Xingning", 25, 2, 20, 11, 14, 2],
  ["Pingyuan", 25, 20, 20, "12.5", 15, 5],
];

describe("the parks of Meizhou, 2016", () => {
  const before = rank(meizhou2016, { columns, rows: own });
  const after = rank(meizhou2016, { columns, rows: reviewed });
  const totals = ({ rows }: typeof before) => Object.fromEntries(rows.map((row) => [row.entrant, row.total.exact]));

  test("have the published totals of the review", () => {
    expect(totals(after)).toEqual({ Guangmei: "67", Meijiang: "75", Xingning: "74", Pingyuan: "97.5" });
  });

  test("have own totals that are recomputed: Meijiang's reported 88 is not the sum of its parts, 81.5", () => {
    expect(totals(before)).toEqual({ Guangmei: "71.2", Meijiang: "81.5", Xingning: "95", Pingyuan: "100" });
  });

  test("stand side by side, item by item", () => {
    const xingning = compare(before, after).rows.find((row) => row.entrant === "Xingning");
    expect(xingning?.difference?.exact).toBe("-21");
    expect(xingning?.parts.map((each) => [each.node, each.difference.exact])).toEqual([
      ["valueAdded", "-13"],
      ["environment", "-4"],
      ["land", "-1"],
      ["transfer", "-3"],
    ]);
  });
});
