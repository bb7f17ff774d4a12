import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import { lintScorecard, rank, type ScorecardInput } from "../../src/race/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { monotoneCard } from "../support/arbitraries/monotone.js";
import { scorecard } from "../support/arbitraries/scorecard.js";
import { shuffled, shuffles } from "../support/arbitraries/shuffled.js";
import { type Fraction, minus, nought, order, readFraction } from "../support/fraction.js";
import { exactly, standings } from "./outcome.js";
import { card } from "./race.js";
import { showsIt } from "./shows-it.js";

describe("findings", () => {
  test("about any scorecard are plain JSON, and their examples show what they say", () => {
    fc.assert(
      fc.property(scorecard(), fc.option(figures, { nil: undefined }), (said, rows) => {
        const given = rows && standings(said, rows) ? rows : undefined;
        const found = lintScorecard(said, given);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const each of found) showsIt(said, each);
      }),
      { numRuns: 8 },
    );
  });

  test("are the same bytes in whatever order the figures come", () => {
    fc.assert(
      fc.property(scorecard(), figures, shuffles, (said, rows, by) => {
        fc.pre(standings(said, rows) !== undefined);
        const bytes = (each: readonly FigureRow[]) => JSON.stringify(lintScorecard(said, each));
        expect(bytes(shuffled(rows, by))).toBe(bytes(rows));
      }),
      { numRuns: 4 },
    );
  });

  test("never call it a reversal where points rise with what is better", () => {
    fc.assert(
      fc.property(monotoneCard, (said) => {
        expect(lintScorecard(said).map((each) => each.code)).not.toContain("more-gets-fewer");
      }),
      { numRuns: 30 },
    );
  });
});

const points = fc.constantFrom("0", "2", "5", "6", "10");
const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 4 })
  .map((all) => all.sort((a, b) => a - b));

const each = fc.record({
  each: fc.constantFrom("1", "2"),
  is: fc.constantFrom("1", "-1", "3"),
  part: fc.constant("completed"),
});
const bands = fc
  .tuple(
    ascending,
    fc.array(fc.oneof({ weight: 3, arbitrary: points }, { weight: 1, arbitrary: each }), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([edges, worth]) => ({
    bands: [...edges.map((edge, at) => ({ atLeast: `${edge}`, is: worth[at] })).reverse(), { else: worth[4] }],
  }));
const line = fc
  .tuple(ascending, fc.array(points, { minLength: 4, maxLength: 4 }))
  .map(([edges, worth]) => ({ line: edges.map((edge, at) => [`${edge}`, worth[at]]) }));
const leg = fc.record({ each: fc.constantFrom("1", "0.5"), is: fc.constantFrom("-2", "1", "6") });
const steps = fc
  .tuple(fc.constantFrom("1", "4"), fc.constantFrom("completed", "started", "pro-rata"), leg, leg)
  .map(([at, part, below, above]) => ({ steps: { at, is: "mark", part, below: [below], above: [above] } }));
const limits = fc.record({ floor: fc.constant("0"), cap: fc.constantFrom("mark", "15") }, { requiredKeys: [] });

const ascendingEdges = [1, 2, 3, 4, 5, 6, 7, 8];

function isSteep(jump: Fraction): boolean {
  const size = order(jump, nought) < 0 ? minus(nought, jump) : jump;
  return order(size, readFraction("4.99")) > 0;
}

/** One item with a mark of 10, of one figure. */
const single = fc
  .record({ points: fc.oneof(bands, line, steps, each), limits })
  .map((said) => card([{ id: "a", mark: "10", of: "a", ...said } as never]));

/** Everywhere about the numbers that the curves name, and between them. */
const grid = Array.from({ length: 20 }, (_none, at) => [`${at}/2`, `${at * 500000 + 1}/1000000`]).flat();

/** The points of each of these numbers, as they are earned. */
function earned(said: ScorecardInput, numbers: readonly string[]) {
  const rows = numbers.map((a, at) => ({ entrant: `E${String(at).padStart(3, "0")}`, figures: { a } }));
  const got = new Map(rank(said, rows).rows.map((row) => [row.entrant, exactly(row.total)]));
  return rows.map(({ entrant }) => got.get(entrant)!);
}

describe("of a single item", () => {
  test("nothing found means that more never earns less", () => {
    fc.assert(
      fc.property(single, (said) => {
        const codes = lintScorecard(said).map((found) => found.code);
        const all = earned(said, grid);
        const falls = all.some((each, at) => at > 0 && order(each, all[at - 1]!) < 0);
        expect(codes.includes("more-gets-fewer")).toBe(falls);
      }),
      { numRuns: 100 },
    );
  });

  test("a cliff is found where next to nothing more earns, or costs, half of the mark", () => {
    const about = ascendingEdges.flatMap((edge) => [
      `${edge * 1000000 - 1}/1000000`,
      `${edge}`,
      `${edge * 1000000 + 1}/1000000`,
    ]);
    const level = fc.oneof(bands, line).map((said) => card([{ id: "a", mark: "10", of: "a", points: said } as never]));
    fc.assert(
      fc.property(level, (said) => {
        fc.pre(!JSON.stringify(said).includes("each"));
        const all = earned(said, about);
        const jumps = all.some((here, at) => at > 0 && at % 3 !== 0 && isSteep(minus(here, all[at - 1]!)));
        expect(lintScorecard(said).some((found) => found.code === "cliff")).toBe(jumps);
      }),
      { numRuns: 100 },
    );
  });

  test("the most that lint says can be earned is earned, and is less than the mark", () => {
    fc.assert(
      fc.property(single, (said) => {
        const short = lintScorecard(said).find((found) => found.code === "points-unreachable");
        const most = earned(said, grid).reduce((a, b) => (order(b, a) > 0 ? b : a));
        const full = readFraction("10");
        if (!short) return;
        expect(order(most, full)).toBeLessThan(0);
        if (short.example) expect(order(exactly(rank(said, short.example).rows[0]!.total), most)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
