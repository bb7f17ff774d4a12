import { expect, test } from "vitest";
import { shushan } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";
import { ranked } from "./ranked.js";

const projects = {
  columns: ["entrant", "entrant.industryClass", "meanOutput", "meanTax", "landArea"],
  rows: [
    ["A", "encouraged", "3.2亿元", "600万元", 100],
    ["B", "permitted", "1.5亿元", "150万元", 30],
    ["C", "restricted", "9000万元", "1000万元", 20],
  ],
};

test("three projects of the Shou County–Shushan park are rated", () => {
  expect(ranked(shushan, projects)).toMatchObject({
    // 10 · 5 · 320万 per 亩, 80 short: 5 − 8 × 0.1 · half way from 200万 to 1000万: 1 + 9/2 · 6万, 4 short: 10 − 0.4
    A: {
      industry: "10",
      output: "5",
      outputIntensity: "4.2",
      tax: "5.5",
      taxIntensity: "9.6",
      total: "34.3",
      place: 1,
    },
    // 5 · 1.5 · 500万 per 亩 · below 200万 · 5万, 5 short
    B: { industry: "5", output: "1.5", outputIntensity: "5", tax: "0.5", taxIntensity: "9.5", total: "21.5", place: 3 },
    // 0 · below 1亿 · 450万 · the mark · 50万
    C: { industry: "0", output: "0.5", outputIntensity: "5", tax: "10", taxIntensity: "10", total: "25.5", place: 2 },
  });
});

test("and graded by what they came to", () => {
  const { rows } = rank(shushan, projects);
  expect(rows.map((row) => [row.entrant, row.grade?.is])).toEqual([
    ["A", "A"],
    ["C", "B"],
    ["B", "C"],
  ]);
});

test.each([
  ["3亿元", "5"],
  ["2.99亿元", "2.99"],
  ["1亿元", "1"],
  ["9999万元", "0.5"],
])("a mean output of %s is %s of 5", (meanOutput, output) => {
  const rows = [{ entrant: "A", industryClass: "permitted", figures: { meanOutput, meanTax: "0", landArea: 1 } }];
  expect(ranked(shushan, rows)["A"]).toMatchObject({ output });
});
