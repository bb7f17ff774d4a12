import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import { type Ask, rank, type ScorecardInput } from "../../src/race/index.js";
import { contestCard } from "../support/arbitraries/after-ranking.js";

/** What is asked of a place, as the schema has it and by hand. */
type Test = readonly [test: object, holds: (place: number) => boolean];
const n = fc.integer({ min: 1, max: 5 });
const tests: fc.Arbitrary<Test> = fc.oneof(
  n.map((at): Test => [{ atMost: String(at) }, (place) => place <= at]),
  n.map((at): Test => [{ lessThan: String(at) }, (place) => place < at]),
  n.map((at): Test => [{ atLeast: String(at) }, (place) => place >= at]),
  n.map((at): Test => [{ moreThan: String(at) }, (place) => place > at]),
  n.map((at): Test => [{ equals: String(at) }, (place) => place === at]),
  fc.tuple(n, n).map(([a, b]): Test => [{ in: [String(a), String(b)] }, (place) => place === a || place === b]),
  fc.tuple(n, n).map(([a, b]): Test => [{ between: [String(a), String(b)] }, (place) => place >= a && place <= b]),
);

type Wrap = readonly [ask: (leaf: Ask, flag: Ask) => Ask, holds: (leaf: boolean, flag: boolean) => boolean];
const wraps: readonly Wrap[] = [
  [(leaf) => leaf, (leaf) => leaf],
  [(leaf) => ({ not: leaf }), (leaf) => !leaf],
  [(leaf, flag) => ({ all: [leaf, flag] }), (leaf, flag) => leaf && flag],
  [(leaf, flag) => ({ not: { any: [flag, { not: leaf }] } }), (leaf, flag) => !flag && leaf],
  [(leaf, flag) => ({ if: leaf, then: flag }), (leaf, flag) => !leaf || flag],
  [(leaf, flag) => ({ if: flag, then: leaf }), (leaf, flag) => !flag || leaf],
  [(leaf, flag) => ({ atLeast: 1, of: [leaf, flag] }), (leaf, flag) => leaf || flag],
];

const contest: fc.Arbitrary<FigureRow[]> = fc
  .array(fc.record({ score: fc.constantFrom("1", "2", "3", "3"), p: fc.constantFrom("0", "1") }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((all) => all.map((own, at) => ({ entrant: `u${at}`, figures: own })));

describe("the `ties` of a list", () => {
  test("puts on it all who are level if any of the places that they share would be on it; or only if all would", () => {
    const measures = fc.constantFrom<object>(
      { place: "total" },
      { place: "n" },
      { place: "score", ties: "standard" },
      { place: "score", ties: "modified" },
      { place: "total", ties: "fractional" },
    );
    const from = fc.constantFrom("best", "worst");
    const own = fc.constantFrom<ScorecardInput["ties"]>("standard", "dense", "modified", "fractional");
    fc.assert(
      fc.property(
        contest,
        measures,
        from,
        tests,
        fc.constantFrom(...wraps),
        own,
        (rows, of, side, asked, wrap, ties) => {
          const leaf = { of: { ...of, from: side }, ...asked[0] } as unknown as Ask;
          const where = wrap[0](leaf, { of: "p", atLeast: "1" });
          const lists = [
            { id: "in", where, ties: "include" },
            { id: "out", where, ties: "exclude" },
          ] as const;
          const scores = rows.map((row) => Number(row.figures["score"]));
          for (const row of rank(contestCard({ lists, ties }), rows).rows) {
            const at = rows.findIndex((each) => each.entrant === row.entrant);
            const mine = scores[at]!;
            const before = scores.filter((each) => (side === "best" ? each > mine : each < mine)).length;
            const level = scores.filter((each) => each === mine).length;
            const flag = rows[at]!.figures["p"] === "1";
            // Under `dense` equals share a single place: one more than there are different scores before.
            const dense = ties === "dense" && !("ties" in of);
            const places = dense
              ? [new Set(scores.filter((each) => (side === "best" ? each > mine : each < mine))).size + 1]
              : Array.from({ length: level }, (_none, k) => before + k + 1);
            const would = places.map((place) => wrap[1](asked[1](place), flag));
            expect(row.lists!.map((each) => each.id)).toEqual([
              ...(would.some(Boolean) ? ["in"] : []),
              ...(would.every(Boolean) ? ["out"] : []),
            ]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
