import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scheduleGap } from "../../src/figure/index.js";
import { checkScorecard, compare, explain, parseScorecard, rank } from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { garbage } from "../support/arbitraries/exact.js";
import { figures } from "../support/arbitraries/figures.js";
import { scorecard } from "../support/arbitraries/scorecard.js";
import { spoiled } from "../support/arbitraries/spoiled.js";
import { card, figures as table } from "./race.js";

/** Runs it: what comes out must be plain data without a hole in it, and what is thrown a `SaimaError` that says why. */
function held(run: () => unknown): "answered" | "refused" {
  let answer: unknown;
  try {
    answer = run();
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    expect(thrown.problems.length).toBeGreaterThan(0);
    for (const each of thrown.problems) {
      expect(each.code).toMatch(/^[a-z-]+$/);
      expect(each.says.zh && each.says.en && typeof each.path).toBe("string");
    }
    return "refused";
  }
  // JSON has no NaN and no Infinity.
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer)).toBe(true);
  return "answered";
}

const soundCard = card([{ id: "x", mark: "5", of: { ratio: "a", to: "best" }, points: "proportional" }]);
const soundRows = table({ A: { a: 1 }, B: { a: 2 } });
const never = (input: unknown) => input as never;

describe("no input makes it throw anything but a SaimaError, or answer with a hole:", () => {
  test("a scorecard", () => {
    fc.assert(
      fc.property(fc.oneof(garbage, spoiled(scorecard())), figures, (input, rows) => {
        held(() => checkScorecard(input));
        held(() => parseScorecard(never(input)));
        held(() => rank(never(input), rows));
      }),
    );
  });

  test("figures", () => {
    const matrix = fc.constant({
      columns: ["entrant", "a", "b", "c.target", "entrant.class"],
      rows: [
        ["A", 1, 2, 3, "town"],
        ["B", 4, "", null, "zone"],
      ],
    });
    fc.assert(
      fc.property(scorecard(), fc.oneof(garbage, spoiled(figures), spoiled(matrix)), (input, rows) => {
        held(() => rank(input, never(rows)));
      }),
    );
  });

  test("an entrant, options and earlier standings", () => {
    const previous = rank(soundCard, soundRows);
    const options = fc.oneof(garbage, spoiled(fc.constant({ previous })));
    fc.assert(
      fc.property(garbage, options, (entrant, more) => {
        held(() => explain(soundCard, soundRows, never(entrant)));
        held(() => explain(soundCard, soundRows, "A", never(more)));
        held(() => rank(soundCard, soundRows, never(more)));
      }),
      { numRuns: 300 },
    );
  });

  test("standings to compare", () => {
    const sound = rank(soundCard, soundRows);
    fc.assert(
      fc.property(fc.oneof(garbage, spoiled(fc.constant(sound))), (input) => {
        held(() => compare(never(input), sound));
        held(() => compare(sound, never(input)));
      }),
      { numRuns: 300 },
    );
  });

  test("a schedule", () => {
    fc.assert(
      fc.property(garbage, garbage, garbage, (figure, share, round) => {
        held(() => scheduleGap(never(figure), never(share), never(round)));
        held(() => scheduleGap({ value: never(figure), target: never(share) }, "5/12", { gap: 1 }));
        held(() => scheduleGap({ value: "1", target: "2" }, "5/12", never(round)));
      }),
    );
  });
});
