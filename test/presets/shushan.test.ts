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
  expect(alone({ meanOutput })).toMatchObject({ output });
});

test.each([
  ["1000万元", "10"],
  // 1 + 9 × 799/800
  ["999万元", "9.98875"],
  ["200万元", "1"],
  ["199万元", "0.5"],
])("a mean tax of %s is %s of 10", (meanTax, tax) => {
  expect(alone({ meanTax })).toMatchObject({ tax });
});

test.each([
  ["400万元", "10万元", "5", "10"],
  // no whole step short
  ["391万元", "9.1万元", "5", "10"],
  // one whole step
  ["390万元", "9万元", "4.9", "9.9"],
  // 40 steps, 4 · 10 steps, 1
  ["0", "0", "1", "9"],
])(
  "output of %s and tax of %s per 亩 are %s of 5 and %s of 10",
  (meanOutput, meanTax, outputIntensity, taxIntensity) => {
    expect(alone({ meanOutput, meanTax })).toMatchObject({ outputIntensity, taxIntensity });
  },
);

test.each([
  // 10 + 5 + 5 + 2 + 10 · 0 + 5 + 5 + 4 + 10 · 0 + 5 + 5 + 2 + 10: of tax, 2 is earned by 200万 + 800万/9, 4 by 200万 + 800万/3
  ["encouraged", "26000000/9", "32", "A"],
  ["restricted", "14000000/3", "24", "B"],
  ["restricted", "26000000/9", "22", "C"],
])(
  "a project of a class that is %s, with a mean tax of %s yuan, comes to %s: %s",
  (industryClass, amount, total, grade) => {
    const figures = { meanOutput: "3亿元", meanTax: { amount, currency: "CNY" }, landArea: 1 };
    const [row] = rank(shushan, [{ entrant: "A", industryClass, figures }]).rows;
    expect([row?.total.exact, row?.grade?.is]).toEqual([total, grade]);
  },
);

/** What one project on one 亩 earns. */
function alone(figures: object) {
  const rows = [
    { entrant: "A", industryClass: "permitted", figures: { meanOutput: "0", meanTax: "0", landArea: 1, ...figures } },
  ];
  return ranked(shushan, rows)["A"];
}
