import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkScorecard } from "../../src/race/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { scorecard } from "../support/arbitraries/scorecard.js";
import { textOf } from "../support/fraction.js";
import { Doubt, Oracle, Refused, type Said } from "../support/oracle.js";
import { outcome } from "./outcome.js";

/** What the second telling says: a line for each, or that it refuses, or nothing where the documentation is silent. */
function said(card: object, rows: readonly object[]): readonly Said[] | "refused" | undefined {
  try {
    return new Oracle(card, rows).standings();
  } catch (thrown) {
    if (thrown instanceof Doubt) return undefined;
    if (thrown instanceof Refused) return "refused";
    throw thrown;
  }
}

test("generated scorecards are sound", () => {
  fc.assert(
    fc.property(scorecard(), (card) => {
      expect(checkScorecard(card)).toEqual([]);
    }),
  );
});

test("points, totals and places are those of the oracle", () => {
  fc.assert(
    fc.property(scorecard(), figures, (card, rows) => {
      const expected = said(card, rows);
      fc.pre(expected !== undefined);
      const got = outcome(card, rows);
      if (!("rows" in got) || expected === "refused") {
        expect("rows" in got ? "ranked" : "refused").toBe(expected === "refused" ? "refused" : "ranked");
        return;
      }
      for (const line of expected as readonly Said[]) {
        const row = got.rows.find((each) => each.entrant === line.entrant)!;
        expect(row.place === null).toBe(line.place === undefined);
        // Someone whom a treatment takes out of the ranking has no total to speak of.
        if (!line.total) continue;
        expect(row.total.exact).toBe(textOf(line.total));
        if (line.place) expect(row.place).toBe(Number(line.place.top) / Number(line.place.bottom));
        for (const [id, points] of line.points) expect([id, row.points[id]?.exact]).toEqual([id, textOf(points)]);
      }
    }),
    { numRuns: 200 },
  );
});
