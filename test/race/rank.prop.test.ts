import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureCell, FigureRow } from "../../src/figure/index.js";
import type { ScorecardInput, Standings } from "../../src/race/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { monotoneCard, monotoneRows } from "../support/arbitraries/monotone.js";
import { everything, scorecard } from "../support/arbitraries/scorecard.js";
import { shuffled, shuffles, withShuffledKeys } from "../support/arbitraries/shuffled.js";
import { larger, order, plus, readFraction, same, textOf, times } from "../support/fraction.js";
import { exactly, outcome, standings } from "./outcome.js";

const bytes = (value: unknown) => JSON.stringify(value);

/** What the order of nodes may change is their order: totals, places and points by id. */
function results({ rows }: Standings): unknown {
  return rows.map((row) => [row.entrant, row.place, row.total.exact, new Map(Object.entries(row.points))]);
}

describe("order", () => {
  test("of entrants, and of the keys of any object, changes not a byte", () => {
    fc.assert(
      fc.property(scorecard(), figures, shuffles, (card, rows, by) => {
        const other = outcome(withShuffledKeys(card, by), withShuffledKeys(shuffled(rows, by), by));
        expect(bytes(other)).toBe(bytes(outcome(card, rows)));
      }),
    );
  });

  test("of nodes changes no points and no place", () => {
    const reordered = <T extends { nodes?: readonly object[] }>(
      node: T,
      by: (length: number) => readonly number[],
    ): T => (node.nodes ? { ...node, nodes: shuffled(node.nodes, by).map((each) => reordered(each, by)) } : node);
    fc.assert(
      fc.property(scorecard(), figures, shuffles, (card, rows, by) => {
        const before = standings(card, rows);
        fc.pre(before !== undefined);
        const after = standings(reordered(card as never, by) as ScorecardInput, rows);
        expect(results(after!)).toEqual(results(before!));
      }),
    );
  });
});

describe("raising a figure that is better higher", () => {
  test("never lowers the points of its entrant, nor its place, where everything rises with it", () => {
    const raise = fc.constantFrom("0", "1/3", "1", "5");
    fc.assert(
      fc.property(monotoneCard, monotoneRows, fc.nat(), raise, (card, rows, which, by) => {
        const who = rows[which % rows.length]!;
        const cell = who.figures["a"] as FigureCell;
        const value = textOf(plus(readFraction(cell.value), readFraction(by)));
        const raised = { ...who, figures: { ...who.figures, a: { ...cell, value } } };
        const find = (all: readonly FigureRow[]) =>
          standings(card, all)!.rows.find((row) => row.entrant === who.entrant)!;
        const before = find(rows);
        const after = find(rows.map((row) => (row === who ? raised : row)));
        expect(order(exactly(after.total), exactly(before.total))).toBeGreaterThanOrEqual(0);
        expect(after.place).toBeLessThanOrEqual(before.place!);
      }),
      { numRuns: 200 },
    );
  });
});

describe("scaling every number of points", () => {
  const plain = (points: unknown) =>
    (typeof points === "string" || typeof points === "number") && !/[%a-z]/.test(String(points));

  /** A card with all its points `by` times as large; `value` becomes so many points for each, which it is. */
  function scaled(value: unknown, by: string, key = ""): unknown {
    const points = new Set(["mark", "is", "else", "floor", "cap", "within", "give", "start"]);
    const lacks = /^(notReported|notApplicable|referenceNotPositive|noSpread|alone)$/;
    if (value === "value" && (key === "points" || points.has(key))) return { each: "1", is: by, part: "pro-rata" };
    if (plain(value) && (points.has(key) || lacks.test(key)))
      return textOf(times(readFraction(value), readFraction(by)));
    if (Array.isArray(value))
      return key === "line" ? value.map(([x, y]) => [x, scaled(y, by, "is")]) : value.map((each) => scaled(each, by));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([each, inner]) => [
        each,
        key === "marks" ? scaled(inner, by, "mark") : scaled(inner, by, each),
      ]),
    );
  }

  const readsPoints = (node: unknown) => bytes(node).includes('{"points":"n');

  test("keeps the places, and makes every total so many times as large", () => {
    const scope = { ...everything, rounding: false, kinds: ["of", "nodes", "choose", "give"] } as const;
    fc.assert(
      fc.property(scorecard(scope), figures, fc.constantFrom("1/3", "2", "100"), (input, rows, by) => {
        const card = { ...input, nodes: input.nodes.filter((node) => !readsPoints(node)) } as ScorecardInput;
        const before = standings(card, rows);
        fc.pre(before !== undefined);
        const after = standings(scaled(card, by) as ScorecardInput, rows)!;
        for (const [index, row] of before!.rows.entries()) {
          const other = after.rows[index]!;
          expect([other.entrant, other.place]).toEqual([row.entrant, row.place]);
          expect(textOf(exactly(other.total))).toBe(textOf(times(exactly(row.total), readFraction(by))));
        }
      }),
    );
  });
});

describe("equal totals", () => {
  test("share a place unless a declared step sets them apart, and the row names it", () => {
    fc.assert(
      fc.property(scorecard({ ...everything, rounding: false }), figures, (card, rows) => {
        const got = standings(card, rows);
        fc.pre(got !== undefined);
        const ranked = got!.rows.filter((row) => row.place !== null);
        for (const row of ranked) {
          const others = ranked.filter((other) => other !== row && other.group === row.group);
          expect(row.tied).toBe(others.filter((other) => other.place === row.place).length);
          for (const other of others) {
            const ahead = order(exactly(row.total), exactly(other.total));
            if (ahead !== 0) expect(Math.sign(other.place! - row.place!)).toBe(ahead);
            else if (row.place !== other.place) expect(card.breakTies).toBeDefined();
          }
        }
        for (const row of ranked) {
          if (!row.above) continue;
          const above = ranked.find((each) => each.entrant === row.above?.entrant)!;
          const byTotal = !same(exactly(above.total), exactly(row.total));
          expect(row.above.by).toMatch(byTotal ? /^total$/ : /^breakTies\[\d\]$/);
          expect(order(exactly(row.above.difference), readFraction("0"))).toBe(1);
        }
      }),
    );
  });

  const shares = fc.constantFrom<readonly (string | number)[]>(
    ["0.1", "0.2", "0.3"],
    ["1/3", "2/3", "1/7"],
    [0.1, 0.2, "0.3"],
    ["33.3%", "1/3", "0.667"],
    ["1/11", "1/13", "1/17"],
  );

  test("are found whatever they are the sum of: thirds, sevenths, 0.1 + 0.2 and 0.3", () => {
    const weight = fc.constantFrom("1/3", "0.1", "1/7", "3");
    fc.assert(
      fc.property(shares, weight, shuffles, (values, mark, by) => {
        const nodes = ["a", "b", "c"].map((id) => ({ id, mark, of: id, points: "proportional" }) as const);
        const row = (entrant: string) => {
          const [a, b, c] = shuffled(values, by);
          return { entrant, figures: { a, b, c } as FigureRow["figures"] };
        };
        const sum = values.map(readFraction).reduce(plus);
        const all = { entrant: "all", figures: { a: textOf(sum), b: "0", c: "0" } };
        const treat = { notReported: "refuse", notApplicable: "refuse" } as const;
        const got = standings({ id: "ties", edition: "1", treat, nodes }, [...["A", "B", "C"].map(row), all])!;
        expect(got.rows.map((each) => each.place)).toEqual([1, 1, 1, 1]);
        expect(new Set(got.rows.map((each) => each.total.exact)).size).toBe(1);
      }),
    );
  });
});

describe("who is compared with whom", () => {
  test("adding an entrant changes nobody's points under a card that compares nobody", () => {
    fc.assert(
      fc.property(scorecard({ ...everything, peers: false }), figures, fc.nat(), (card, rows, which) => {
        const all = standings(card, rows);
        const added = rows[which % rows.length]!;
        // What nobody else reports cannot be looked at without them.
        fc.pre(all !== undefined && which % rows.length !== 0);
        const without = standings(
          card,
          rows.filter((row) => row !== added),
        )!;
        for (const row of without.rows) {
          const { points, total } = all!.rows.find((each) => each.entrant === row.entrant)!;
          expect({ points, total }).toEqual({ points: row.points, total: row.total });
        }
      }),
    );
  });

  test("a figure that is treated is in nobody's best, worst, mean, overall, spread or place", () => {
    const measures = fc
      .tuple(
        fc.constantFrom("a", { ratio: "a", to: "target" }, { growth: "a" }, { gap: "a", to: "schedule" }),
        fc.constantFrom("best", "worst", "mean", "overall", "spread", "place"),
      )
      .map(([of, how]) => {
        if (how === "spread") return { spread: of };
        return how === "place" ? { place: of, ties: "standard" } : { gap: of, to: how };
      });
    const treatments = fc.record(
      Object.fromEntries(
        ["notReported", "notApplicable", "referenceNotPositive", "noSpread", "alone"].map((lack) => [
          lack,
          fc.constantFrom("0", "1000", "-1000", "mark", "redistribute"),
        ]),
      ),
    );
    const peers = fc.constantFrom({}, { peers: "all" }, { peers: "entrant.cluster" });
    fc.assert(
      fc.property(measures, treatments, peers, figures, (of, treat, compared, rows) => {
        const node = { id: "x", mark: "10", of, points: "value", ...compared };
        const card = { id: "peers", edition: "1", groups: "entrant.group", treat, nodes: [node] } as ScorecardInput;
        const all = standings(card, rows)!;
        const treated = new Set(
          all.rows
            .filter((row) => row.remarks.some((each) => /not[RA]|refer/.test(each.code)))
            .map((row) => row.entrant),
        );
        fc.pre(treated.size > 0 && treated.size < rows.length);
        const without = standings(
          card,
          rows.filter((row) => !treated.has(row.entrant)),
        )!;
        for (const row of without.rows)
          expect(row.points).toEqual(all.rows.find((each) => each.entrant === row.entrant)?.points);
      }),
    );
  });
});

describe("money", () => {
  type Wan = number;
  const spellings: readonly ((wan: Wan) => unknown)[] = [
    (wan) => `${wan}万元`,
    (wan) => `${wan * 10_000}元`,
    (wan) => `${textOf(times(readFraction(wan), readFraction("1/10000")))}亿元`,
    (wan) => ({ amount: String(wan * 10_000), currency: "CNY" }),
    (wan) => `${wan} 万`,
  ];
  const wan = fc.integer({ min: 0, max: 30_000 });
  const cell = fc.record({ value: wan, target: fc.integer({ min: 1, max: 30_000 }), previous: wan });

  /** The same card and table, each amount spelled as `spell` says. */
  function spelled(cells: readonly Record<string, Wan>[], edges: readonly Wan[], spell: (wan: Wan) => unknown) {
    const [first, second, each] = [...edges].sort((a, b) => a - b).map(spell);
    const nodes = [
      { id: "rate", mark: "20", of: { ratio: "x", to: "target" }, points: "proportional", limits: { cap: "120%" } },
      { id: "each", of: "x", points: { each, is: "1", part: "completed" } },
      {
        id: "line",
        of: "x",
        points: {
          line: [
            [first, "0"],
            [second, "10"],
          ],
        },
      },
      {
        id: "bands",
        of: { gap: "x", to: "previous" },
        points: { bands: [{ atLeast: first, is: "3" }, { else: "0" }] },
      },
      {
        id: "spread",
        mark: "9",
        of: { spread: "x" },
        points: {
          line: [
            ["0", "60%"],
            ["1", "mark"],
          ],
        },
      },
      { id: "sum", mark: "5", of: { ratio: { sum: ["x", "x"] }, to: second }, points: "proportional" },
    ];
    const treat = { notReported: "0", notApplicable: "0", referenceNotPositive: "0", noSpread: "mark", alone: "mark" };
    const rows = cells.map((cell_, index) => ({
      entrant: `E${index}`,
      figures: { x: Object.fromEntries(Object.entries(cell_).map(([key, value]) => [key, spell(value)])) },
    }));
    return outcome(
      { id: "money", edition: "1", treat, nodes } as unknown as ScorecardInput,
      rows as unknown as FigureRow[],
    );
  }

  test("stated in 元, 万元 or 亿元 gives the same bytes", () => {
    const edges = fc.uniqueArray(fc.integer({ min: 1, max: 30_000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        edges,
        fc.infiniteStream(fc.nat(4)),
        (cells, knots, picks) => {
          const [plainly, ...others] = spellings.map((spell) => bytes(spelled(cells, knots, spell)));
          const mixed = bytes(spelled(cells, knots, (each) => spellings[picks.next().value as number]!(each)));
          expect(new Set([...others, mixed])).toEqual(new Set([plainly]));
          expect(plainly).toContain('"rows"');
        },
      ),
    );
  });
});

test("the best of a group earns the most where all are measured against the best", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 }), (values) => {
      const node = { id: "x", mark: "7", of: { ratio: "x", to: "best" }, points: "proportional" } as const;
      const rows = values.map((x, index) => ({ entrant: `E${index}`, figures: { x } }));
      const treat = { notReported: "0", notApplicable: "0", referenceNotPositive: "0", alone: "0" };
      const got = standings({ id: "best", edition: "1", treat, nodes: [node] }, rows)!;
      expect(textOf(got.rows.map((row) => exactly(row.total)).reduce(larger))).toBe("7");
    }),
  );
});
