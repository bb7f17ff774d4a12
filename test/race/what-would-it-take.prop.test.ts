import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import {
  type Goal,
  parseScorecard,
  rank,
  type ScorecardInput,
  type Takes,
  whatWouldItTake,
} from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { monotoneCard, monotoneRows } from "../support/arbitraries/monotone.js";
import { scorecard } from "../support/arbitraries/scorecard.js";
import { fraction, plus, readFraction, textOf, times } from "../support/fraction.js";

const GRAIN = "0.25";
/** How many grains are tried one by one, on both sides. */
const MOST = 10;

/** The rows with one figure of one entrant changed by so many grains. */
function changed(rows: readonly FigureRow[], entrant: string, figure: string, grains: number): readonly FigureRow[] {
  return rows.map((row) => {
    if (row.entrant !== entrant) return row;
    const cell = row.figures[figure] as { readonly value: string } | string;
    const old = readFraction(typeof cell === "object" ? cell.value : cell);
    const value = textOf(plus(old, times(fraction(BigInt(grains)), readFraction(GRAIN))));
    const next = typeof cell === "object" ? { ...cell, value } : value;
    return { ...row, figures: { ...row.figures, [figure]: next } };
  });
}

/** Whether a goal is reached; not where the scorecard refuses the figures. */
function reached(card: ScorecardInput, rows: readonly FigureRow[], entrant: string, goal: Goal): boolean {
  try {
    const row = rank(card, rows).rows.find((each) => each.entrant === entrant)!;
    if ("place" in goal) return row.place !== null && row.place <= goal.place;
    const scale = (card.grades?.cuts ?? []).map((cut) => ("else" in cut ? cut.else : cut.is));
    return row.grade?.is != null && scale.indexOf(row.grade.is) <= scale.indexOf(goal.grade);
  } catch (thrown) {
    if (isSaimaError(thrown)) return false;
    throw thrown;
  }
}

const grainsIn = (change: unknown) => {
  const count = times(readFraction(change), readFraction("4"));
  expect(count.bottom).toBe(1n);
  return Number(count.top);
};

/** Every number of grains nearer than what was found, on both sides. */
const nearer = (than: number) =>
  Array.from({ length: Math.min(than, MOST + 1) - 1 }, (_none, at) => at + 1).flatMap((each) => [each, -each]);

/** Checks an answer against everything that lies near it. */
function check(card: ScorecardInput, rows: readonly FigureRow[], told: Takes): void {
  const { entrant, figure, to, state } = told;
  const lowest = rows.some((row) => {
    const cell = row.figures[figure] as { value?: unknown } | string | null;
    const value = typeof cell === "object" ? cell?.value : cell;
    return typeof value === "string" && value.startsWith("-");
  })
    ? Number.NEGATIVE_INFINITY
    : 0;
  const at = (grains: number) => reached(card, changed(rows, entrant, figure, grains), entrant, to);
  const own = Number(readFraction(told.value).top) / Number(readFraction(told.value).bottom);
  const possible = (grains: number) => own + grains / 4 >= lowest;
  const others = (than: number) => nearer(than).filter(possible);
  if (state === "held") {
    expect(at(0)).toBe(true);
    const spare = told.spare ? grainsIn(told.spare.change) : undefined;
    const most = spare === undefined ? MOST + 1 : Math.abs(spare);
    for (const each of others(most + 1)) expect([each, at(each)]).toEqual([each, true]);
    if (spare !== undefined) expect([at(spare + 1), at(spare - 1)]).toContain(false);
    return;
  }
  expect(at(0)).toBe(false);
  const needs = told.needs ? grainsIn(told.needs.change) : undefined;
  for (const each of others(needs === undefined ? MOST + 1 : Math.abs(needs)))
    expect([each, at(each)]).toEqual([each, false]);
  if (needs !== undefined) {
    expect(at(needs)).toBe(true);
    const place = rank(card, changed(rows, entrant, figure, needs)).rows.find((row) => row.entrant === entrant)!;
    expect(told.needs?.standing).toMatchObject({ place: place.place, total: place.total });
  }
}

/** The answer; undefined where it is refused. */
function answer(card: ScorecardInput, rows: readonly FigureRow[], options: object): Takes | undefined {
  try {
    return whatWouldItTake(card, rows, options as never);
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    return undefined;
  }
}

const grades = {
  by: "share",
  cuts: [{ atMost: "40%", is: "A" }, { atMost: "80%", is: "B" }, { else: "C" }],
  base: "ranked",
  ties: "include",
} as const;

describe("what it takes", () => {
  test("is enough, and nothing less is, where totals rise with the figure", () => {
    fc.assert(
      fc.property(monotoneCard, monotoneRows, fc.nat(), fc.integer({ min: 1, max: 4 }), (card, rows, which, place) => {
        const told = answer(parseScorecard(card), rows, {
          entrant: rows[which % rows.length]!.entrant,
          figure: "a",
          grain: GRAIN,
          to: { place },
        });
        fc.pre(told !== undefined);
        check(parseScorecard(card), rows, told!);
      }),
      { numRuns: 40 },
    );
  });

  test("is enough, and nothing less is, whatever the scorecard; or it is refused", () => {
    const goal = fc.oneof(
      fc.integer({ min: 1, max: 4 }).map((place) => ({ place })),
      fc.constantFrom("A", "B").map((grade) => ({ grade })),
    );
    fc.assert(
      fc.property(
        scorecard(),
        figures,
        fc.nat(),
        fc.constantFrom("a", "b", "c"),
        goal,
        (plain, rows, which, figure, to) => {
          const card = parseScorecard({ ...plain, grades } as unknown as ScorecardInput);
          const told = answer(card, rows, { entrant: rows[which % rows.length]!.entrant, figure, grain: GRAIN, to });
          fc.pre(told !== undefined);
          check(card, rows, told!);
        },
      ),
      { numRuns: 40 },
    );
  });
});
