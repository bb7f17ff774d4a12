import { expect, test } from "vitest";
import { targetManagement } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test("towns of two classes, and a zone, are ranked apart by 10 + 20 + 30 + 40, more or less", () => {
  const row = (entrant: string, of: string, ...figures: readonly number[]) => [entrant, of, ...figures];
  expect(
    ranked(targetManagement, {
      columns: ["entrant", "entrant.class", "basic", "targets", "starts", "production", "adjustments"],
      rows: [
        row("A", "1", 10, 18, 25, 30, 2), // 85
        row("B", "1", 9, 20, 30, 30, -5), // 84
        row("C", "2", 8, 12, 20, 20, 0), // 60
        row("D", "zone", 10, 20, 30, 40, 3), // 103
      ],
    }),
  ).toMatchObject({
    A: { total: "85", place: 1 },
    B: { total: "84", place: 2 },
    C: { total: "60", place: 1 },
    D: { total: "103", place: 1 },
  });
});
