import { describe, expect, test } from "vitest";
import { locationQuotientsOf, relatednessOf } from "../../src/chain/index.js";

const table = (rows: readonly (readonly number[])[]) =>
  rows.flatMap((row, r) => row.map((value, p) => ({ region: `r${r + 1}`, product: `p${p + 1}`, value })));

describe("location quotients", () => {
  test("are shares in a region over shares in all", () => {
    // Columns add up to 130, 90, 180 of 400, rows to 100, 100, 200: the first is (80/100) / (130/400) = 2.4615.
    const rows = table([
      [80, 10, 10],
      [30, 60, 10],
      [20, 20, 160],
    ]);
    const found = locationQuotientsOf(rows.map(({ value, ...row }) => ({ ...row, output: value })));
    expect(found.map(({ locationQuotient }) => locationQuotient?.shown)).toEqual([
      "2.4615",
      "0.4444",
      "0.2222",
      "0.9231",
      "2.6667",
      "0.2222",
      "0.3077",
      "0.4444",
      "1.7778",
    ]);
  });

  test("need a whole table, and are not known where there is no output", () => {
    const row = (region: string, product: string, output: number) => ({ region, product, output });
    expect(() => locationQuotientsOf([row("a", "x", 1), row("b", "y", 1)])).toThrow(/pair-missing/);
    expect(() => locationQuotientsOf([row("a", "x", 1), row("a", "x", 1)])).toThrow(/pair-duplicate/);
    expect(locationQuotientsOf([row("a", "x", 1), row("a", "y", 0)]).map((each) => each.locationQuotient)).toEqual([
      { exact: "1", shown: "1" },
      null,
    ]);
  });
});

describe("relatedness", () => {
  // Proximities of the fourth product: 1/3, 1/3, 2/3 and 1/2. The second region has the first three.
  const presence = table([
    [1, 1, 1, 1, 0],
    [1, 1, 1, 0, 0],
    [1, 1, 0, 0, 0],
    [0, 0, 1, 1, 1],
  ]).map(({ value, ...row }) => ({ ...row, locationQuotient: value }));

  test.each([
    ["left-out" as const, "8/11"],
    ["counted" as const, "8/17"],
  ])("with the product itself %s", (self, expected) => {
    const found = relatednessOf(presence, { self }).find(({ region, product }) => region === "r2" && product === "p4");
    expect(found).toMatchObject({ present: false, relatedness: { exact: expected } });
  });

  test("is not known of a product that has no relatives", () => {
    expect(relatednessOf([{ region: "a", product: "x", locationQuotient: 1 }], { self: "left-out" })).toEqual([
      { region: "a", product: "x", present: true, relatedness: null },
    ]);
  });
});
