import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import {
  type Goal,
  parseScorecard,
  rank,
  type ScorecardInput,
  type StandingRow,
  type Takes,
  whatWouldItTake,
} from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { alikeCard, alikeRows } from "../support/arbitraries/alike.js";
import { dividedCard, dividedRows } from "../support/arbitraries/divided.js";
import { figures } from "../support/arbitraries/figures.js";
import { monotoneCard, monotoneRows } from "../support/arbitraries/monotone.js";
import { scorecard } from "../support/arbitraries/scorecard.js";
import { fraction, plus, readFraction, textOf, times } from "../support/fraction.js";

/** How many grains are tried one by one, on both sides. */
const MOST = 10;
/** How many cards are made up. */
const RUNS = 60;
/** No number of any card is as long as this: what is, comes of how far we look. */
const LONG = 40;

/** The rows with one figure of one entrant changed by so many grains. */
function changed(
  rows: readonly FigureRow[],
  { entrant, figure, grain }: Pick<Takes, "entrant" | "figure" | "grain">,
  grains: number,
): readonly FigureRow[] {
  return rows.map((row) => {
    if (row.entrant !== entrant) return row;
    const cell = row.figures[figure] as { readonly value: string } | string;
    const old = readFraction(typeof cell === "object" ? cell.value : cell);
    const value = textOf(plus(old, times(fraction(BigInt(grains)), readFraction(grain))));
    const next = typeof cell === "object" ? { ...cell, value } : value;
    return { ...row, figures: { ...row.figures, [figure]: next } };
  });
}

/** Where an entrant comes to stand; undefined where the scorecard refuses the figures. */
function stands(card: ScorecardInput, rows: readonly FigureRow[], entrant: string): StandingRow | undefined {
  try {
    return rank(card, rows).rows.find((each) => each.entrant === entrant);
  } catch (thrown) {
    if (isSaimaError(thrown)) return undefined;
    throw thrown;
  }
}

const scaleOf = (card: ScorecardInput) => (card.grades?.cuts ?? []).map((cut) => ("else" in cut ? cut.else : cut.is));

/** How well an entrant stands, least best: by place, or by grade. */
function rankOf(card: ScorecardInput, row: StandingRow | undefined, goal: Goal): number {
  const last = Number.POSITIVE_INFINITY;
  if ("place" in goal) return row?.place ?? last;
  return row?.grade?.is == null ? last : scaleOf(card).indexOf(row.grade.is);
}

/** Checks an answer against everything that lies near it. */
function check(card: ScorecardInput, rows: readonly FigureRow[], told: Takes): void {
  const { entrant, figure, to, state } = told;
  const value = (row: FigureRow) => {
    const cell = row.figures[figure] as { value?: unknown } | string | null;
    return typeof cell === "object" ? cell?.value : cell;
  };
  const mayFall = rows.some((row) => String(value(row)).startsWith("-"));
  const possible = (grains: number) =>
    mayFall || plus(readFraction(told.value), times(fraction(BigInt(grains)), readFraction(told.grain))).top >= 0n;
  const row = (grains: number) => stands(card, changed(rows, told, grains), entrant);
  const best = "place" in to ? to.place : scaleOf(card).indexOf(to.grade);
  const at = (grains: number) => rankOf(card, row(grains), to) <= best;
  const grainsIn = (change: unknown) => {
    const grain = readFraction(told.grain);
    const count = times(readFraction(change), fraction(grain.bottom, grain.top));
    expect(count.bottom).toBe(1n);
    return Number(count.top);
  };
  /** Every number of grains nearer than this one, on both sides. */
  const nearer = (than: number) =>
    Array.from({ length: Math.min(than, MOST + 1) - 1 }, (_none, each) => each + 1)
      .flatMap((each) => [each, -each])
      .filter(possible);
  expect(at(0)).toBe(state === "held");
  const found = told.needs ?? told.spare;
  if (found) {
    const there = row(grainsIn(found.change))!;
    expect(found.standing).toMatchObject({ place: there.place, total: there.total });
    expect(rankOf(card, there, to)).toBeLessThanOrEqual(best);
  }
  if (state === "held") {
    const spare = told.spare ? Math.abs(grainsIn(told.spare.change)) : undefined;
    for (const each of nearer(spare === undefined ? MOST + 1 : spare + 1))
      expect([each, at(each)]).toEqual([each, true]);
    if (spare !== undefined) expect([at(spare + 1), possible(-spare - 1) && at(-spare - 1)]).toContain(false);
    if (told.spareBack) {
      const [one, back] = [told.spare!, told.spareBack].map(({ change }) => grainsIn(change)) as [number, number];
      expect(Math.abs(back)).toBeGreaterThanOrEqual(Math.abs(one));
      const way = Math.sign(back) || -Math.sign(one) || 1;
      if (Math.abs(back) <= MOST)
        for (let each = 0; each <= Math.abs(back); each++) expect([each, at(way * each)]).toEqual([each, true]);
      if (Math.sign(back) !== 0) expect(at(back + way)).toBe(false);
    }
    return;
  }
  const needs = told.needs ? Math.abs(grainsIn(told.needs.change)) : MOST + 1;
  for (const each of nearer(needs)) expect([each, at(each)]).toEqual([each, false]);
  if (state !== "out-of-reach") return;
  const reachable = [0, ...nearer(MOST + 1)].map((each) => rankOf(card, row(each), to));
  expect(
    rankOf(card, { ...told.best, grade: { is: told.best?.grade } } as unknown as StandingRow, to),
  ).toBeLessThanOrEqual(Math.min(...reachable));
  expect(told.best!.total.exact.length).toBeLessThan(LONG);
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
          grain: "0.25",
          to: { place },
        });
        fc.pre(told !== undefined);
        check(parseScorecard(card), rows, told!);
      }),
      { numRuns: RUNS },
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
          const told = answer(card, rows, { entrant: rows[which % rows.length]!.entrant, figure, grain: "0.25", to });
          fc.pre(told !== undefined);
          check(card, rows, told!);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("is enough, and nothing less is, where peers may be alike and measures lack a number; or it is refused", () => {
    const goal = fc.oneof(
      fc.integer({ min: 1, max: 3 }).map((place) => ({ place })),
      fc.constantFrom("A", "B").map((grade) => ({ grade })),
    );
    fc.assert(
      fc.property(alikeCard, alikeRows, fc.nat(), goal, (card, rows, which, to) => {
        const { entrant } = rows[which % rows.length]!;
        const told = answer(card, rows, { entrant, figure: "a", grain: "1", to });
        fc.pre(told !== undefined);
        check(card, rows, told!);
      }),
      { numRuns: RUNS },
    );
  });

  test("is enough, and nothing less is, where the figure divides and may come to be nothing; or it is refused", () => {
    const goal = fc.oneof(
      fc.integer({ min: 1, max: 4 }).map((place) => ({ place })),
      fc.constantFrom("A", "B").map((grade) => ({ grade })),
    );
    fc.assert(
      fc.property(dividedCard, dividedRows, fc.nat(), goal, (card, rows, which, to) => {
        const { entrant } = rows[which % rows.length]!;
        const told = answer(card, rows, { entrant, figure: "a", grain: "1", to });
        fc.pre(told !== undefined);
        check(card, rows, told!);
      }),
      { numRuns: RUNS },
    );
  });
});
