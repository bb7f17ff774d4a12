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

test("30万元 of infrastructure stand just above the cliff: 70 % short, 5 − 2 = 3", () => {
  const standings = ranked(industrialClusters, [{ entrant: "X", figures: { ...X, infrastructure: "30万元" } }]);
  expect(standings["X"]).toMatchObject({ spending: "3" });
});

test("a cluster that alone has a base is at the average, and takes nothing from one without", () => {
  const standings = ranked(industrialClusters, [
    { entrant: "X", figures: X },
    { entrant: "Z", figures: Z },
  ]);
  expect([standings["X"]?.["sales"], standings["Z"]?.["sales"]]).toEqual(["10", "5"]);
});
