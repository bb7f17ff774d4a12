import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, explain } from "../../src/race/index.js";
import type { Why } from "../../src/reason/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { everything, scorecard } from "../support/arbitraries/scorecard.js";
import { minus, readFraction, textOf, total } from "../support/fraction.js";
import { exactly, standings } from "./outcome.js";

const sum = (all: readonly { readonly exact: string }[]) => textOf(total(all.map(exactly)));

/** Every block of a why-tree whose parts do not add up to its points. */
function unbalanced(why: Why): unknown[] {
  const pointsOf = (each: Why) => readFraction(each.values["points"] ?? "0");
  const own = textOf(pointsOf(why));
  const parts = textOf(total(why.because.map(pointsOf)));
  const here = why.code === "block" && own !== parts ? [{ node: why.values["node"], own, parts }] : [];
  return [...here, ...why.because.flatMap(unbalanced)];
}

describe("an explanation", () => {
  test("has contributions that add up to the total exactly, block by block too", () => {
    fc.assert(
      fc.property(scorecard(), figures, fc.nat(), (card, rows, which) => {
        fc.pre(standings(card, rows) !== undefined);
        const { contributions, row, why } = explain(card, rows, rows[which % rows.length]!.entrant);
        expect(sum(contributions.map((each) => each.points))).toBe(row.total.exact);
        expect(why.values["points"]).toBe(row.total.exact);
        expect(unbalanced(why)).toEqual([]);
      }),
    );
  });

  test("has the row that the ranking has, and leads over the next above that add up", () => {
    fc.assert(
      fc.property(scorecard(), figures, (card, rows) => {
        const all = standings(card, rows);
        fc.pre(all !== undefined);
        for (const row of all!.rows) {
          const told = explain(card, rows, row.entrant);
          expect(told.row).toEqual(row);
          expect(told.above?.entrant).toBe(row.above?.entrant);
          if (!told.above) continue;
          const above = all!.rows.find((each) => each.entrant === told.above?.entrant)!;
          const difference = textOf(minus(exactly(row.total), exactly(above.total)));
          expect(told.above.difference.exact).toBe(difference);
          expect(sum(told.above.leads.map((each) => each.difference))).toBe(difference);
          for (const lead of told.above.leads)
            expect(lead.difference.exact).toBe(textOf(minus(exactly(lead.points), exactly(lead.theirs))));
        }
      }),
      { numRuns: 50 },
    );
  });

  test("never says NaN, Infinity, undefined or an unfilled blank", () => {
    fc.assert(
      fc.property(scorecard(), figures, fc.nat(), (card, rows, which) => {
        fc.pre(standings(card, rows) !== undefined);
        const told = JSON.stringify(explain(card, rows, rows[which % rows.length]!.entrant));
        expect(told).not.toMatch(/NaN|Infinity|undefined|\[object|\{[a-z]+\}/);
      }),
    );
  });
});

describe("a comparison", () => {
  test("has parts that add up to the difference of the totals", () => {
    fc.assert(
      fc.property(scorecard(), figures, figures, (card, rows, later) => {
        const [before, after] = [standings(card, rows), standings(card, later)];
        fc.pre(before !== undefined && after !== undefined);
        for (const row of compare(before!, after!).rows) {
          const [from, to] = [before, after].map((each) => each!.rows.find(({ entrant }) => entrant === row.entrant));
          expect(row.total).toEqual({ before: from?.total ?? null, after: to?.total ?? null });
          if (!row.difference) {
            expect([from === undefined, to === undefined]).toContain(true);
            continue;
          }
          expect(row.difference.exact).toBe(textOf(minus(exactly(to!.total), exactly(from!.total))));
          expect(sum(row.parts.map((each) => each.difference))).toBe(row.difference.exact);
          if (row.group === from!.group && from!.place !== null && to!.place !== null)
            expect(row.change).toBe(from!.place - to!.place);
        }
      }),
    );
  });

  test("of standings with themselves finds nothing, and everyone who came or went", () => {
    fc.assert(
      fc.property(scorecard(), figures, (card, rows) => {
        const all = standings(card, rows);
        fc.pre(all !== undefined);
        for (const row of compare(all!, all!).rows) {
          expect(row.parts).toEqual([]);
          expect(row.change ?? 0).toBe(0);
        }
        const nobody = { ...all!, rows: [] };
        expect(new Set(compare(all!, nobody).rows.map((row) => row.change))).toEqual(new Set(["gone"]));
        expect(new Set(compare(nobody, all!).rows.map((row) => row.change))).toEqual(new Set(["new"]));
      }),
    );
  });
});

describe("shown points", () => {
  test("add up to the shown total where the card says largest-remainder", () => {
    const scope = { ...everything, kinds: ["of", "choose", "give"] } as const;
    fc.assert(
      fc.property(scorecard(scope), figures, (input, rows) => {
        const { limits: _none, ...unlimited } = input;
        const display = { to: "2", parts: "largest-remainder" } as const;
        const card = { ...unlimited, round: { item: "5", display } } as typeof input;
        const all = standings(card, rows);
        fc.pre(all !== undefined);
        for (const row of all!.rows) {
          const points = Object.values(row.points).filter((each) => each !== null);
          // What was handed on is a part of its own.
          if (sum(points) !== row.total.exact) continue;
          const shown = points.map((each) => readFraction(each.shown));
          expect(textOf(total(shown))).toBe(textOf(readFraction(row.total.shown)));
          const { contributions } = explain(card, rows, row.entrant);
          const parts = contributions.map((each) => readFraction(each.points.shown));
          expect(textOf(total(parts))).toBe(textOf(readFraction(row.total.shown)));
        }
      }),
    );
  });
});
