import { describe, expect, test } from "vitest";
import { industrialClusters } from "../../src/presets/index.js";
import { explain } from "../../src/race/index.js";
import { ranked } from "./ranked.js";

const X = {
  connections: 1,
  infrastructure: "100万元",
  workshops: 3000,
  newFirms: 3,
  fixedAssets: "2000万元",
  producing: 3,
  belowIntensity: 0,
  sales: { value: 1250, previous: 1000 },
  newFirmSales: "0",
  aboveScale: 1,
  tax: { value: 130, previous: 100 },
};
const Y = {
  connections: 0,
  infrastructure: "65万元",
  workshops: 3700,
  newFirms: 2,
  fixedAssets: "3600万元",
  producing: 5,
  belowIntensity: 4,
  sales: { value: 3150, previous: 3000 },
  newFirmSales: "0",
  aboveScale: 0,
  tax: { value: 230, previous: 200 },
};
const Z = {
  connections: 1,
  infrastructure: "29万元",
  workshops: 1000,
  newFirms: 4,
  fixedAssets: "1999万元",
  producing: 3,
  belowIntensity: 1,
  sales: { value: 36, previous: 0 },
  newFirmSales: "3600万元",
  aboveScale: 2,
  tax: { value: 5, previous: 0 },
};

const clusters = [
  { entrant: "X", figures: X },
  { entrant: "Y", figures: Y },
  { entrant: "Z", figures: Z },
];

describe("three industrial clusters", () => {
  const standings = ranked(industrialClusters, clusters);

  test("X: every mark, and more for sales", () => {
    // The county: 1250 + 3150 = 4400 on 1000 + 3000 = 4000, up 10 %; Z has no base.
    // X up 25 %, 15 points above: 3 whole 4 points, 10 + 3 = 13. (Above the mean of 25 % and 5 % it would be 12.)
    expect(standings["X"]).toMatchObject({
      infrastructure: "20",
      projects: "40",
      sales: "13",
      aboveScale: "10",
      tax: "10",
      total: "93",
      place: 1,
    });
  });

  test("Y: sliding, falling off a cliff, deducted project by project", () => {
    expect(standings["Y"]).toMatchObject({
      // 35 % short: one whole 30 %, 5 − 1 · 700 m² over: two whole 300, 10 + 4
      connections: "0",
      spending: "4",
      workshops: "14",
      infrastructure: "18",
      // 2 of 3: nothing · 1600 over: three whole 500, 10 + 6 · two over: 10 + 4 · 10 − 4 × 3 = −2, held to 0
      newFirms: "0",
      fixedAssets: "16",
      producing: "14",
      intensity: "0",
      projects: "30",
      // up 5 %, 5 points below: one whole 3, 10 − 1 · none · up 15 %, 15 points below 30 %: 10 − 3 × 2 = 4
      sales: "9",
      aboveScale: "0",
      tax: "4",
      economy: "13",
      total: "61",
      place: 3,
    });
  });

  test("Z: another rule where there is no base", () => {
    expect(standings["Z"]).toMatchObject({
      // below 30万元: nothing · 2000 m² short: 10 − 6 × 2 = −2, held to 0
      spending: "0",
      workshops: "0",
      infrastructure: "5",
      // 10 + 2 · below 2000万元: nothing · 10 · 10 − 3
      newFirms: "12",
      fixedAssets: "0",
      producing: "10",
      intensity: "7",
      projects: "29",
      // 3600万元: 2, and three whole 500 more · 10 + 5 · no base for tax: 20 of 20 become 20 × 30/20 = 30
      sales: "5",
      aboveScale: "15",
      tax: null,
      economy: "30",
      total: "64",
      place: 2,
    });
  });
});

test("Z is told why tax does not count, and where its mark went", () => {
  const [, , economy] = explain(industrialClusters, clusters, "Z").why.because;
  expect(economy?.because.map((each) => each.says.zh).slice(2)).toEqual([
    "税收增长基数为零或负，分值转给其他项",
    "不适用项转来的分值+10.00",
  ]);
});

test.each([
  ["30万元 of infrastructure: just above the cliff, 70 % short, 5 − 2", { infrastructure: "30万元" }, "spending", "3"],
  ["165万元 of infrastructure: 65 % over, 5 + 2", { infrastructure: "165万元" }, "spending", "7"],
  ["2300 m² of workshops: 700 short, 10 − 2 × 2", { workshops: 2300 }, "workshops", "6"],
  ["2499万元 of fixed assets: no whole 500 over", { fixedAssets: "2499万元" }, "fixedAssets", "10"],
  ["2 producing firms of 3", { producing: 2 }, "producing", "0"],
  ["tax up 47 %, 17 points over: 10 + 3 × 2", { tax: { value: 147, previous: 100 } }, "tax", "16"],
  ["tax down 20 %, 50 points short: 10 − 20, held to 0", { tax: { value: 80, previous: 100 } }, "tax", "0"],
])("a cluster with %s", (_what, figures, node, points) => {
  const { X: row } = ranked(industrialClusters, [{ entrant: "X", figures: { ...X, ...figures } }]);
  expect(row).toMatchObject({ [node]: points });
});

test.each([
  ["1999万元", "0"],
  ["2000万元", "2"],
  ["2499万元", "2"],
  ["2500万元", "3"],
])("new firms' sales of %s earn %s where there is no base", (newFirmSales, sales) => {
  const { Z: row } = ranked(industrialClusters, [{ entrant: "Z", figures: { ...Z, newFirmSales } }]);
  expect(row).toMatchObject({ sales });
});

test.each([
  // The county: 76 + 2000 = 2076 of 2100, down 1.14…%; down 24 % is 22.85… points below, seven whole 3: 10 − 7
  [76, "3"],
  // 2060 of 2100, down 1.90…%; down 40 % is 38.09… points below, twelve whole 3: 10 − 12, held to 0
  [60, "0"],
])("sales that fall from 100 to %i where those of another stay at 2000 earn %s", (value, points) => {
  const { X: row } = ranked(industrialClusters, [
    { entrant: "X", figures: { ...X, sales: { value, previous: 100 } } },
    { entrant: "Y", figures: { ...Y, sales: { value: 2000, previous: 2000 } } },
  ]);
  expect(row).toMatchObject({ sales: points });
});

test("a cluster that alone has a base is at the average, and takes nothing from one without", () => {
  const standings = ranked(industrialClusters, [
    { entrant: "X", figures: X },
    { entrant: "Z", figures: Z },
  ]);
  expect([standings["X"]?.["sales"], standings["Z"]?.["sales"]]).toEqual(["10", "5"]);
});
