import { expect, test } from "vitest";
import { yulin2008 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test("two counties of Yulin, 2008: three rates since 2006, and the year's funds against their target", () => {
  const standings = ranked(yulin2008, {
    columns: ["entrant", "signed", "performed", "begun", "contracted", "arrived", "funds", "funds.target"],
    rows: [
      ["A", 40, 30, 20, "100亿元", "40亿元", "12亿元", "10亿元"],
      ["B", 40, 40, 30, "90亿元", "60亿元", "5亿元", "10亿元"],
    ],
  });
  expect(standings).toMatchObject({
    // 30/40 × 10 · 20/40 × 20 · 40/100 × 35 · 1.2, held to 35
    A: { performance: "7.5", starts: "10", arrival: "14", year: "35", total: "66.5", place: 1 },
    // 10 · 30/40 × 20 · 60/90 × 35 = 70/3 · 1/2 × 35 · together 42.5 + 70/3 = 395/6 = 65.8333…
    B: { performance: "10", starts: "15", arrival: "70/3", year: "17.5", total: "395/6", place: 2 },
  });
});
