import { expect, test } from "vitest";
import { longwan2004 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test("two towns of Longwan, 2004: pro rata below a target, whole steps above it, and so much for each", () => {
  const standings = ranked(longwan2004, [
    {
      entrant: "A",
      figures: {
        foreignContracted: { value: "1250万美元", target: "1000万美元" },
        largeContracts: 1,
        leadingFirms: 1,
        foreignUsed: { value: "450万美元", target: "500万美元" },
        largeArrivals: 1,
        manufacturingUsed: "250万美元",
        exports: { value: "5000万美元", target: "4000万美元" },
        topExporters: 1,
        cityTopExporters: 2,
      },
    },
    {
      entrant: "B",
      figures: {
        foreignContracted: { value: "500万美元", target: "1000万美元" },
        largeContracts: 0,
        leadingFirms: 0,
        foreignUsed: { value: "560万美元", target: "500万美元" },
        largeArrivals: 0,
        manufacturingUsed: "0",
        exports: { value: "4000万美元", target: "4000万美元" },
        topExporters: 0,
        cityTopExporters: 0,
      },
    },
  ]);
  expect(standings).toMatchObject({
    A: {
      // 25 % over: two whole 10 %, 10 + 2 · 2 · 3
      contracted: "12",
      contracting: "17",
      // 450/500 × 40 · 3 · two whole million, 4
      used: "36",
      usedManufacturing: "4",
      using: "43",
      // 25 % over: 40 + 2 × 2 · 1000万 over: three whole 300万, 3 · 3 · 2 × 1
      exported: "44",
      exportsOver: "3",
      exporting: "52",
      // 17 + 43 + 52
      total: "112",
      place: 1,
    },
    // 1/2 × 10 · 12 % over: one whole 10 %, 40 + 3 · the target itself, 40
    B: { contracting: "5", using: "43", exporting: "40", total: "88", place: 2 },
  });
});
