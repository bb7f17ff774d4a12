import { expect, test } from "vitest";
import { city2023 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test("a city, 2023: both ratios, each held to its mark", () => {
  const standings = ranked(city2023, {
    columns: ["entrant", "signedAmount", "signedAmount.target", "leadingFirms", "leadingFirms.target"],
    rows: [
      ["A", "8亿元", "10亿元", 12, 10],
      ["B", "15亿元", "10亿元", 7, 10],
      ["C", "10亿元", "15亿元", 0, 10],
    ],
  });
  expect(standings).toMatchObject({
    // 0.8 × 50 · 1.2 × 30 = 36, held to 30
    A: { signing: "40", leading: "30", total: "70", place: 2 },
    // 75, held to 50 · 0.7 × 30
    B: { signing: "50", leading: "21", total: "71", place: 1 },
    // 2/3 × 50
    C: { signing: "100/3", leading: "0", total: "100/3", place: 3 },
  });
});
