import { expect, test } from "vitest";
import { henan2022 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test("two cities of Henan, 2022: each rate is of those that reached the stage before", () => {
  const standings = ranked(henan2022, {
    columns: ["entrant", "planning", "signed", "performed", "started", "producing", "atCapacity", "service"],
    rows: [
      ["A", 8, 50, 40, 30, 15, 6, 9],
      ["B", 7, 10, 0, 0, 0, 0, 6],
    ],
  });
  expect(standings).toMatchObject({
    // 40/50 × 30 · 30/40 × 30 · 15/30 × 10 · 6/15 × 10 · 8 + 24 + 22.5 + 9 + 9
    A: { signing: "24", starting: "22.5", producing: "5", capacity: "4", production: "9", total: "72.5", place: 1 },
    // nobody performed: nothing to start, produce, fill
    B: { signing: "0", starting: "0", production: "0", total: "13", place: 2 },
  });
});
