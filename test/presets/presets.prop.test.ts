import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, type Rational, readNumber, toText, zero } from "../../src/exact/index.js";
import { explain, parseScorecard, rank } from "../../src/race/index.js";
import { scorecards } from "./scorecards.js";
import { table } from "./table.js";

/** Few numbers, so that equals, everyone equal and someone alone come up often. */
const numbers = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 7 });

describe.each(scorecards.map((card) => [card.id, card] as const))("the preset %s", (_id, preset) => {
  const card = parseScorecard(preset);

  test("ranks any table of sound figures, in any order, and explains the first's total to the last part", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 5 }), (drawn, size) => {
        let at = 0;
        const figures = table(preset, size, () => drawn[at++ % drawn.length] as number);
        const standings = rank(card, figures);
        expect(standings.rows.filter((row) => row.place !== null)).toHaveLength(size);
        expect(JSON.stringify(rank(card, [...figures].reverse()))).toBe(JSON.stringify(standings));
        const [first] = standings.rows;
        const { contributions } = explain(card, figures, first?.entrant as string);
        const parts = contributions.map((each) => readNumber(each.points.exact) as Rational);
        expect(toText(parts.reduce(add, zero))).toBe(first?.total.exact);
      }),
      { numRuns: 25 },
    );
  });
});
