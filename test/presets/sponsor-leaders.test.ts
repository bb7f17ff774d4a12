import { expect, test } from "vitest";
import { sponsorLeaders } from "../../src/presets/index.js";
import { carry, rank } from "../../src/race/index.js";
import { ranked } from "./ranked.js";

test("leaders have what the units that they sponsor completed, and one without a unit the mean of the others", () => {
  const units = rank(
    {
      id: "units",
      edition: "1",
      treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
      nodes: [{ id: "completion", mark: "1", of: { ratio: "funds", to: "target" }, points: "proportional" }],
    },
    {
      columns: ["entrant", "funds", "funds.target"],
      rows: [
        ["U1", 120, 100],
        ["U2", 60, 100],
        ["U3", 150, 100],
      ],
    },
  );
  const { rows } = carry(units, {
    links: [
      { from: "U1", to: "Li" },
      { from: "U2", to: "Li" },
      { from: "U3", to: "Wang" },
    ],
    figures: { completion: { of: "total", combine: "mean" } },
  });
  // Li (1.2 + 0.6)/2 = 0.9, × 10 · Wang 1.5 × 10, without a cap · Zhao (9 + 15)/2
  expect(ranked(sponsorLeaders, [...rows, { entrant: "Zhao", figures: { completion: "n/a" } }])).toMatchObject({
    Li: { total: "9", place: 3 },
    Wang: { total: "15", place: 1 },
    Zhao: { total: "12", place: 2 },
  });
});
