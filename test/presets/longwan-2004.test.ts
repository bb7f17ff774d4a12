import { expect, test } from "vitest";
import { longwan2004 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

const none = {
  largeContracts: 0,
  leadingFirms: 0,
  largeArrivals: 0,
  manufacturingUsed: "0",
  topExporters: 0,
  cityTopExporters: 0,
};

/** A town's figures: contracted of 1000万美元, used of 500, exported of 4000, and what else it has. */
function town(entrant: string, contracted: number, used: number, exported: number, more: object = none) {
  return {
    entrant,
    figures: {
      foreignContracted: { value: `${contracted}万美元`, target: "1000万美元" },
      foreignUsed: { value: `${used}万美元`, target: "500万美元" },
      exports: { value: `${exported}万美元`, target: "4000万美元" },
      ...more,
    },
  };
}

test("three towns of Longwan, 2004: pro rata below a target, whole steps above it, and so much for each", () => {
  const more = { ...none, largeContracts: 1, leadingFirms: 1, largeArrivals: 1, topExporters: 1, cityTopExporters: 2 };
  const standings = ranked(longwan2004, [
    town("A", 1200, 450, 5200, { ...more, manufacturingUsed: "250万美元" }),
    town("B", 1190, 560, 3900),
    town("C", 500, 650, 4780, { ...none, manufacturingUsed: "200万美元" }),
  ]);
  expect(standings).toMatchObject({
    A: {
      // 20 % over: two whole 10 %, 10 + 2 · 2 · 3
      contracted: "12",
      contracting: "17",
      // 450/500 × 40 · 3 · two whole million, 4
      used: "36",
      usedManufacturing: "4",
      using: "43",
      // 30 % over: 40 + 3 × 2 · 1200万 over: four whole 300万 · 3 · 2 × 1
      exported: "46",
      exportsOver: "4",
      exporting: "55",
      // 17 + 43 + 55
      total: "115",
      place: 1,
    },
    // 19 % over: one whole 10 % · 12 % over: 40 + 3 · 3900/4000 × 40
    B: { contracting: "11", using: "43", exporting: "39", total: "93", place: 3 },
    // 1/2 × 10 · 30 % over: 40 + 3 × 3, and 2 × 2 · 19.5 % over: 40 + 2; 780万 over: two whole 300万
    C: { contracting: "5", using: "53", exported: "42", exportsOver: "2", total: "102", place: 2 },
  });
});
