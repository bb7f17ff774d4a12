import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import {
  against,
  type Movement,
  parseScorecard,
  rank,
  type ScorecardInput,
  whatWouldItTake,
  whyMoved,
} from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { everything, scorecard } from "../support/arbitraries/scorecard.js";
import { shuffled, shuffles } from "../support/arbitraries/shuffled.js";
import { minus, nought, readFraction, textOf, total } from "../support/fraction.js";
import { standsGarbage } from "../support/garbage-calls.js";
import { exactly, standings } from "./outcome.js";
import { card } from "./race.js";

const sum = (all: readonly { readonly exact: string }[]) => textOf(total(all.map(exactly)));
const vetoes = [{ id: "low", if: { of: "a", atMost: "0" }, effect: "zero" }] as const;
const gentle = scorecard()
  .map((plain) => ({ ...plain, vetoes }) as unknown as ScorecardInput)
  .map(parseScorecard);

describe("an entrant against something", () => {
  test("differs line by line, adding up to the difference of the totals", () => {
    fc.assert(
      fc.property(gentle, figures, figures, (said, rows, earlier) => {
        const [all, before] = [standings(said, rows), standings(said, earlier)];
        fc.pre(all !== undefined && before !== undefined);
        for (const row of all!.rows)
          for (const to of [
            "above",
            "best",
            "mean",
            { entrant: all!.rows[0]!.entrant },
            { standings: before!, entrant: earlier[0]!.entrant },
          ] as const) {
            const told = against(all!, { entrant: row.entrant, to });
            if (!told.difference || !told.theirs) {
              expect([to, row.place === null || to === "above"]).toEqual([to, true]);
              continue;
            }
            expect(textOf(minus(exactly(told.total), exactly(told.theirs)))).toBe(told.difference.exact);
            expect(sum(told.leads.map((each) => each.points))).toBe(told.total.exact);
            expect(sum(told.leads.map((each) => each.theirs))).toBe(told.theirs.exact);
            expect(sum(told.leads.map((each) => each.difference))).toBe(told.difference.exact);
          }
      }),
      { numRuns: 25 },
    );
  });

  test("is as far behind as the other is ahead, and decided by the same", () => {
    fc.assert(
      fc.property(gentle, figures, (said, rows) => {
        const all = standings(said, rows);
        fc.pre(all !== undefined);
        const [a, b] = [all!.rows[0]!.entrant, all!.rows.at(-1)!.entrant];
        const [there, back] = [
          against(all!, { entrant: a, to: { entrant: b } }),
          against(all!, { entrant: b, to: { entrant: a } }),
        ];
        expect(textOf(minus(nought, exactly(there.difference!)))).toBe(back.difference!.exact);
        expect(there.decided).toEqual(back.decided);
        expect(there.decisive?.nodes).toEqual(back.decisive?.nodes);
      }),
    );
  });

  test("is decided by as few leads as will do: they outweigh all of the other's, and one fewer never does", () => {
    const plain = card(["a", "b", "c", "d", "e"].map((id) => ({ id, of: id, points: "value" }) as const));
    const row = fc.record(
      Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, fc.integer({ min: 0, max: 6 })])),
    );
    fc.assert(
      fc.property(row, row, (a, b) => {
        const all = rank(plain, [
          { entrant: "A", figures: a },
          { entrant: "B", figures: b },
        ] as never);
        const { leads, decisive, difference } = against(all, { entrant: "A", to: { entrant: "B" } });
        if (difference?.exact === "0") {
          expect(decisive).toBeNull();
          return;
        }
        const side = difference?.exact.startsWith("-") ? -1 : 1;
        const apart = leads.map((each) => side * Number(each.difference.exact));
        const [ahead, behind] = [apart.filter((each) => each > 0), apart.filter((each) => each < 0)];
        const opposed = -behind.reduce((x, y) => x + y, 0);
        const chosen = leads
          .filter(({ node }) => decisive!.nodes.includes(node))
          .map((each) => side * Number(each.difference.exact));
        expect(chosen).toHaveLength(decisive!.nodes.length);
        expect(chosen.reduce((x, y) => x + y, 0)).toBeGreaterThan(opposed);
        const largest = [...ahead].sort((x, y) => y - x).slice(0, chosen.length - 1);
        // Nothing at all outweighs nothing only if it must be more than nothing.
        expect(largest.reduce((x, y) => x + y, 0)).toBeLessThanOrEqual(opposed);
      }),
    );
  });
});

/** Why an entrant moved; undefined where a mixture of the two is refused. */
function moved(before: object, after: object, entrant: string): Movement | undefined {
  try {
    return whyMoved(before as never, after as never, { entrant });
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    expect(thrown.problems.every((each) => each.path.startsWith("mixture"))).toBe(true);
    return undefined;
  }
}

describe("a movement", () => {
  const kept = scorecard({ ...everything, kinds: ["of", "nodes", "choose", "give"] }).map((said) => {
    // What a mixture lacks, neither period need have lacked.
    const treat = { notReported: "1", notApplicable: "0", referenceNotPositive: "0", noSpread: "0", alone: "0" };
    return parseScorecard({ ...said, treat } as ScorecardInput);
  });
  const editions = fc.tuple(
    fc.oneof(
      kept.map((one) => [one, one] as const),
      fc.tuple(kept, kept),
    ),
    figures,
    figures,
  );

  test("is split exactly: cause by cause, line by line, and by both", () => {
    fc.assert(
      fc.property(editions, fc.nat(), ([cards, from, to], which) => {
        const both = from.map((row) => row.entrant).filter((id) => to.some((row) => row.entrant === id));
        fc.pre(both.length > 0 && standings(cards[0], from) !== undefined && standings(cards[1], to) !== undefined);
        const entrant = both[which % both.length]!;
        const told = moved({ scorecard: cards[0], figures: from }, { scorecard: cards[1], figures: to }, entrant);
        fc.pre(told !== undefined);
        const { total: totals, place, causes, lines } = told!;
        expect(textOf(minus(exactly(totals.after), exactly(totals.before)))).toBe(totals.difference.exact);
        expect(sum(causes.map((each) => each.points))).toBe(totals.difference.exact);
        expect(sum(lines.map((each) => each.difference))).toBe(totals.difference.exact);
        for (const line of lines) expect(sum(Object.values(line.causes))).toBe(line.difference.exact);
        for (const { cause, points } of causes) expect(sum(lines.map((line) => line.causes[cause]))).toBe(points.exact);
        if (place.change === null) expect(causes.every((each) => each.places === null)).toBe(true);
        else expect(sum(causes.map((each) => each.places!))).toBe(textOf(readFraction(String(place.change))));
        const [a, b] = [standings(cards[0], from), standings(cards[1], to)];
        expect(totals.before.exact).toBe(a!.rows.find((row) => row.entrant === entrant)!.total.exact);
        expect(totals.after.exact).toBe(b!.rows.find((row) => row.entrant === entrant)!.total.exact);
      }),
      { numRuns: 25 },
    );
  });

  test("backwards is the same with every sign turned; entries are exits then", () => {
    fc.assert(
      fc.property(editions, ([cards, from, to]) => {
        const both = from.map((row) => row.entrant).filter((id) => to.some((row) => row.entrant === id));
        fc.pre(both.length > 0 && standings(cards[0], from) !== undefined && standings(cards[1], to) !== undefined);
        const [a, b] = [
          { scorecard: cards[0], figures: from },
          { scorecard: cards[1], figures: to },
        ];
        const [there, back] = [moved(a, b, both[0]!), moved(b, a, both[0]!)];
        fc.pre(there !== undefined && back !== undefined);
        const turned = {
          own: "own",
          targets: "targets",
          peers: "peers",
          rules: "rules",
          entries: "exits",
          exits: "entries",
        };
        for (const { cause, points, places } of there!.causes) {
          const other = back!.causes.find((each) => each.cause === turned[cause])!;
          expect(textOf(minus(nought, exactly(points)))).toBe(other.points.exact);
          expect(places && textOf(minus(nought, exactly(places)))).toBe(other.places?.exact ?? null);
        }
        expect(there!.passed.map((each) => each.entrant)).toEqual(back!.passedBy.map((each) => each.entrant));
      }),
      { numRuns: 25 },
    );
  });

  test("passes as many as it gains places, under standard places", () => {
    fc.assert(
      fc.property(kept, figures, figures, (said, from, to) => {
        const one = parseScorecard({ ...said, ties: "standard" });
        const both = from.map((row) => row.entrant).filter((id) => to.some((row) => row.entrant === id));
        fc.pre(both.length > 0 && standings(one, from) !== undefined && standings(one, to) !== undefined);
        const told = moved({ scorecard: one, figures: from }, { scorecard: one, figures: to }, both[0]!);
        fc.pre(told !== undefined && told.place.change !== null);
        expect(told!.passed.length - told!.passedBy.length).toBe(told!.place.change);
      }),
      { numRuns: 25 },
    );
  });

  test("of an edition into itself is none", () => {
    fc.assert(
      fc.property(scorecard(), figures, (said, rows) => {
        fc.pre(standings(said, rows) !== undefined);
        const edition = { scorecard: said, figures: rows };
        const told = whyMoved(edition, edition, { entrant: rows[0]!.entrant });
        for (const { points, places } of told.causes) expect([points.exact, places?.exact ?? "0"]).toEqual(["0", "0"]);
        expect(told.lines.every((line) => line.difference.exact === "0")).toBe(true);
        expect([...told.passed, ...told.passedBy]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("explanations", () => {
  const said = card([{ id: "a", of: "a", points: "value" }]);
  const rows: readonly FigureRow[] = ["A", "B", "C"].map((entrant, at) => ({ entrant, figures: { a: at } }));

  test("survive JSON, and do not depend on the order of rows", () => {
    fc.assert(
      fc.property(gentle, fc.tuple(figures, shuffles), (made, [from, order]) => {
        const mixed = shuffled(from, order);
        fc.pre(standings(made, from) !== undefined);
        const entrant = from[0]!.entrant;
        const one = [
          against(rank(made, from), { entrant, to: "mean" }),
          whyMoved({ scorecard: made, figures: from }, { scorecard: made, figures: mixed }, { entrant }),
        ];
        expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
        expect(against(rank(made, mixed), { entrant, to: "mean" })).toEqual(one[0]);
        expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity|undefined|\[object|\{[a-z]+\}/);
      }),
      { numRuns: 25 },
    );
  });

  test("stand any garbage", () => {
    const all = rank(said, rows);
    const edition = { scorecard: said, figures: rows };
    standsGarbage(against, [all, { entrant: "A", to: "above" }]);
    standsGarbage((to: unknown) => against(all, { entrant: "A", to: to as never }), [{ standings: all, entrant: "B" }]);
    standsGarbage(whyMoved, [edition, edition, { entrant: "A" }]);
    standsGarbage(whatWouldItTake, [said, rows, { entrant: "A", figure: "a", grain: "1", to: { place: 1 } }]);
    standsGarbage(
      (to: unknown) => whatWouldItTake(said, rows, { entrant: "A", figure: "a", grain: "1", to: to as never }),
      [{ place: 2 }],
    );
  });
});
