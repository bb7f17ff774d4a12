import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { against, rank, type ScorecardInput, whyMoved } from "../../src/race/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { everything, scorecard } from "../support/arbitraries/scorecard.js";
import { type Fraction, minus, order, readFraction, textOf, total } from "../support/fraction.js";
import { exactly, standings } from "./outcome.js";
import { card } from "./race.js";

/** Few numbers, close together: much that looks equal and is not, and much that is. */
const number = fc.constantFrom("0", "1", "1.4", "1.5", "1.499", "1.001", "1/3", "4/3", "2/7", "-0.3");
const row = fc.record({ a: number, b: number, k: number });
const rounding = fc.constantFrom<object>(
  {},
  { round: { total: "0" } },
  { round: { total: "0" }, rankOn: "rounded" },
  { round: { total: { to: "0", mode: "down" }, item: "1" }, rankOn: "rounded" },
  { round: { total: "1", display: "0" }, rankOn: "rounded" },
  { round: { display: { to: "0", parts: "largest-remainder" } } },
  { round: { total: "0", display: { to: "0", parts: "largest-remainder" } }, rankOn: "rounded" },
);
const nodes = ["a", "b"].map((id) => ({ id, of: id, points: "value" }) as const);
const vetoes = [{ id: "v", if: { of: "k", lessThan: "0" }, effect: "last" }] as const;
const said = fc.tuple(rounding, fc.boolean(), fc.boolean()).map(
  ([how, breaks, strikes]): ScorecardInput => ({
    ...card({
      nodes,
      ...how,
      ...(breaks && { breakTies: [{ by: "k", better: "higher" }] }),
      ...(strikes && { vetoes }),
    }),
  }),
);
const table = fc
  .array(row, { minLength: 2, maxLength: 4 })
  .map((rows) => rows.map((own, at) => ({ entrant: "ABCD"[at] as string, figures: own })));

const numbers = (text: string): Fraction[] =>
  (text.match(/[−-]?\d+(?:\.\d+|\/\d+)?/g) ?? []).map((each) => readFraction(each.replace("−", "-")));
const sign = (a: Fraction) => order(a, readFraction("0"));

describe("what is said of a distance", () => {
  test("is true of the numbers that it shows, and of those behind them", () => {
    fc.assert(
      fc.property(said, table, (how, rows) => {
        const all = rank(how, rows);
        const rounded = how.rankOn === "rounded";
        for (const a of all.rows)
          for (const b of all.rows) {
            if (a === b) continue;
            const told = against(all, { entrant: a.entrant, to: { entrant: b.entrant } });
            const [says, before] = told.says.en.split("; before rounding ") as [string, string?];
            const shown = numbers(says);
            const exact = minus(exactly(a.total), exactly(b.total));
            if (shown.length === 1) {
              expect([rounded || sign(exact) === 0, told.decisive]).toEqual([true, null]);
              expect(told.decided?.by ?? null).not.toBe("total");
            } else {
              const [own, apart, theirs] = shown as [Fraction, Fraction, Fraction];
              expect(sign(apart)).toBe(1);
              expect(sign(minus(own, theirs))).toBe(says.includes("ahead") ? 1 : -1);
              expect(sign(exact)).toBe(says.includes("ahead") ? 1 : -1);
              expect(told.decided && told.decided.by !== "total" ? told.decided.by : "vetoes").toBe("vetoes");
            }
            if (before !== undefined) {
              expect(rounded).toBe(true);
              const [own, theirs] = numbers(before) as [Fraction, Fraction];
              expect(sign(minus(own, theirs))).toBe(sign(exact));
            }
            if (told.decided) {
              const [apart] = numbers(told.decided.says.en.replace(/tie-break \d+/, "")).slice(-1);
              expect(told.decided.by === "vetoes" ? undefined : sign(apart!)).toBe(
                told.decided.by === "vetoes" ? undefined : 1,
              );
            }
            for (const { says, difference } of told.leads) {
              const [own, theirs, apart] = numbers(says.en.replace(/^[^:]*: /, "")) as [Fraction, Fraction, Fraction];
              expect([says.en, sign(minus(own, theirs)), sign(apart)]).toEqual([
                says.en,
                sign(exactly(difference)),
                sign(exactly(difference)),
              ]);
            }
            if (told.decisive && !told.decisive.says.en.includes("leads in nothing")) {
              const [points, opposed] = numbers(told.decisive.says.en) as [Fraction, Fraction];
              expect(order(points, opposed)).toBe(1);
            }
          }
      }),
      { numRuns: 300 },
    );
  });

  test("shows parts that add up to the shown total, where the card says so", () => {
    fc.assert(
      fc.property(scorecard(everything), figures, (input, rows) => {
        const display = { to: "1", parts: "largest-remainder" } as const;
        const all = standings({ ...input, round: { display } } as typeof input, rows);
        fc.pre(all !== undefined);
        for (const { entrant, total: whole, points } of all!.rows) {
          const { leads } = against(all!, { entrant, to: { entrant } });
          expect(textOf(total(leads.map((each) => readFraction(each.points.shown))))).toBe(
            textOf(readFraction(whole.shown)),
          );
          for (const lead of leads)
            if (points[lead.node]?.exact === lead.points.exact)
              expect(lead.points.shown).toBe(points[lead.node]?.shown);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is said of a movement", () => {
  test("is true of the numbers that it shows, and names who was passed by what decides", () => {
    fc.assert(
      fc.property(said, table, table, (how, from, to) => {
        const told = whyMoved({ scorecard: how, figures: from }, { scorecard: how, figures: to }, { entrant: "A" });
        const [totals = ""] = told.says.en.split(/, (?:before rounding|place) /);
        const [before, after, difference] = numbers(totals) as [Fraction, Fraction, Fraction];
        expect(sign(minus(after, before))).toBe(sign(difference));
        if (how.rankOn !== "rounded") expect(sign(difference)).toBe(sign(exactly(told.total.difference)));
        expect(told.says.en).not.toMatch(/[+−]0(\.0*)? (points|places)/);
        const now = rank(how, to);
        for (const { entrant, how: way, by, node, says } of [...told.passed, ...told.passedBy]) {
          if (way !== "passed") continue;
          const { decided } = against(now, { entrant: "A", to: { entrant } });
          if (by === "total" && node !== null) expect(decided?.by ?? "total").toBe("total");
          else if (decided && decided.by === by) expect(says.en).toContain(decided.says.en);
          else expect([by === "vetoes" || decided === null, by]).toEqual([true, by]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
