import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import { carry, checkScorecard, explain, rank, type ScorecardInput, type StandingRow } from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import {
  afterRanking,
  award,
  contest,
  contestCard,
  flags,
  grades,
  scale,
  veto,
} from "../support/arbitraries/after-ranking.js";
import { shuffled, shuffles, withShuffledKeys } from "../support/arbitraries/shuffled.js";
import { spoiled } from "../support/arbitraries/spoiled.js";
import { nought, order, total } from "../support/fraction.js";
import { exactly } from "./outcome.js";

const fromJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const bytes = (value: unknown) => JSON.stringify(value);
const rowsOf = (card: ScorecardInput, rows: readonly FigureRow[]) =>
  new Map(rank(card, rows).rows.map((row) => [row.entrant, row]));
const fill = (rows: readonly FigureRow[], by: (at: number) => string): FigureRow[] => {
  let at = 0;
  return rows.map((row) => ({
    ...row,
    figures: Object.fromEntries(Object.entries(row.figures).map(([id, own]) => [id, own === null ? by(at++) : own])),
  })) as FigureRow[];
};
/** Answers to all that is not reported. */
const answers = fc.infiniteStream(fc.constantFrom("0", "1")).map((stream) => {
  const known: string[] = [];
  return (at: number) => {
    while (known.length <= at) known.push(stream.next().value as string);
    return known[at]!;
  };
});
/** Every flag is reported by somebody, so that none is unknown. */
const known = contest.map((rows) => [
  ...rows,
  { entrant: "z", group: "g1", ranked: false, figures: { score: "0", p: "0", q: "0", r: "0" } },
]);

describe("what follows from a ranking", () => {
  test("is the same bytes whatever the order of entrants and keys, and survives JSON", () => {
    fc.assert(
      fc.property(afterRanking, known, shuffles, fc.nat(), (after, rows, by, which) => {
        const card = contestCard(after);
        const standings = rank(card, rows);
        expect(bytes(rank(withShuffledKeys(card, by), withShuffledKeys(shuffled(rows, by), by)))).toBe(
          bytes(standings),
        );
        const told = explain(card, rows, rows[which % rows.length]!.entrant);
        for (const outcome of [standings, told]) {
          expect(fromJson(outcome)).toStrictEqual(outcome);
          expect(structuredClone(outcome)).toStrictEqual(outcome);
        }
        expect(standings.rows).toContainEqual(told.row);
      }),
      { numRuns: 60 },
    );
  });

  test("leaves contributions that add up to the total", () => {
    fc.assert(
      fc.property(afterRanking, known, fc.nat(), (after, rows, which) => {
        const { row, contributions, above } = explain(contestCard(after), rows, rows[which % rows.length]!.entrant);
        expect(total(contributions.map((each) => exactly(each.points)))).toEqual(exactly(row.total));
        if (above)
          expect(total(above.leads.map((each) => exactly(each.difference)))).toEqual(exactly(above.difference));
      }),
    );
  });
});

describe("a definition of it that is spoiled", () => {
  test("is refused with its problems, or runs; the checker and the ranking agree", () => {
    const card = afterRanking.map(contestCard);
    fc.assert(
      fc.property(spoiled(card), known, (input, rows) => {
        const problems = checkScorecard(input);
        for (const each of problems) expect(each.code && each.says.zh && each.says.en).toBeTruthy();
        try {
          const standings = rank(input as ScorecardInput, rows);
          expect(problems).toEqual([]);
          expect(fromJson(standings)).toStrictEqual(standings);
        } catch (thrown) {
          if (!isSaimaError(thrown)) throw thrown;
          if (problems.length > 0) expect(thrown.problems).toEqual(problems);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a veto", () => {
  const struckBy = (row: StandingRow) => row.vetoes?.some((each) => each.state === "struck") === true;

  test("never raises a total, nor lifts anyone whom it strikes past one whom it does not", () => {
    fc.assert(
      fc.property(veto(), known, (one, rows) => {
        const after = rowsOf(contestCard({ vetoes: [{ id: "v", ...one }] }), rows);
        const before = rowsOf(contestCard({}), rows);
        for (const [entrant, row] of after) {
          const earlier = before.get(entrant)!;
          const change = order(exactly(row.total), exactly(earlier.total));
          expect(change).toBeLessThanOrEqual(0);
          if (!struckBy(row)) {
            expect(change).toBe(0);
            continue;
          }
          if (one.effect === "unranked") expect(row.place).toBeNull();
          if (row.place === null) continue;
          for (const [other, its] of after)
            if (!struckBy(its) && its.place !== null && its.place > row.place)
              expect(before.get(other)!.place).toBeGreaterThan(earlier.place!);
          if (one.effect === "last")
            for (const its of after.values())
              if (!struckBy(its) && its.place !== null) expect(its.place).toBeLessThan(row.place);
          if (one.effect === "zero") expect(order(exactly(row.total), nought)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("that strikes nobody changes no place, no total and no award", () => {
    fc.assert(
      fc.property(award(), fc.constantFrom("zero", "last", "unranked", "no-award"), known, (prize, effect, rows) => {
        const awards = [{ id: "prize", ...prize }];
        const idle = { id: "v", if: { of: "score", atLeast: "100" }, effect } as const;
        const strip = (all: ReadonlyMap<string, StandingRow>) =>
          [...all.values()].map(({ vetoes: _none, provisional: _not, ...row }) => row);
        expect(strip(rowsOf(contestCard({ awards, vetoes: [idle] }), rows))).toEqual(
          strip(rowsOf(contestCard({ awards }), rows)),
        );
      }),
    );
  });

  test("that cannot be told yet leaves certain every place that it does not call provisional", () => {
    fc.assert(
      fc.property(veto(), known, answers, (one, rows, by) => {
        const card = contestCard({ vetoes: [{ id: "v", ...one }] });
        const after = rowsOf(card, fill(rows, by));
        for (const [entrant, row] of rowsOf(card, rows))
          if (!row.provisional) expect(after.get(entrant)!.place).toBe(row.place);
      }),
    );
  });
});

describe("lists, grades and prizes that take those level at the cut, or leave them out,", () => {
  const level = (all: ReadonlyMap<string, StandingRow>, of: (row: StandingRow) => unknown) => {
    const seen = new Map<string, unknown>();
    for (const row of all.values()) {
      if (row.place === null) continue;
      const key = `${row.group} ${row.place}`;
      if (seen.has(key)) expect(of(row)).toEqual(seen.get(key));
      seen.set(key, of(row));
    }
  };
  const ties = fc.constantFrom("include", "exclude");

  test("never split equals", () => {
    fc.assert(
      fc.property(grades, award(), ties, fc.constantFrom("best", "worst"), known, (graded, prize, at, from, rows) => {
        const { move: _moved, assign: _assigned, ...cuts } = { assign: undefined, ...graded };
        const { move: _lowered, gate: _gate, ...open } = prize;
        const where = { of: { place: "total", from }, atMost: "2" } as const;
        const all = rowsOf(
          contestCard({
            lists: [{ id: "l", where, ties: at }],
            grades: cuts as typeof graded,
            awards: [{ id: "p", ...open }],
          }),
          rows,
        );
        level(all, ({ lists, grade, awards }) => [lists?.length, grade?.is, awards?.map((each) => each.prize)]);
      }),
    );
  });

  test("fill the list: with `include` at least so many as there are seats, with `exclude` at most", () => {
    fc.assert(
      fc.property(
        ties,
        fc.constantFrom("best", "worst"),
        fc.integer({ min: 1, max: 4 }),
        known,
        (at, from, n, rows) => {
          const where = { of: { place: "total", from }, atMost: String(n) } as const;
          const all = [...rowsOf(contestCard({ lists: [{ id: "l", where, ties: at }] }), rows).values()];
          const on = all.filter((row) => row.lists!.length > 0).length;
          const ranked = all.filter((row) => row.place !== null).length;
          if (at === "include") expect(on).toBeGreaterThanOrEqual(Math.min(n, ranked));
          else expect(on).toBeLessThanOrEqual(n);
        },
      ),
    );
  });
});

describe("grades", () => {
  test("stay within their scale, or are none below it", () => {
    fc.assert(
      fc.property(grades, known, (graded, rows) => {
        for (const row of rowsOf(contestCard({ grades: graded }), rows).values()) {
          const { is, by } = row.grade!;
          expect([...scale, null]).toContain(is);
          if (by === "cut" || by === "assign") expect(is).not.toBeNull();
          if (by === "none") expect(row.place).toBeNull();
        }
      }),
    );
  });

  test("by cuts alone never fall as the place rises", () => {
    fc.assert(
      fc.property(grades, known, (graded, rows) => {
        const { move: _moved, ...cuts } = graded;
        const all = [...rowsOf(contestCard({ grades: cuts as typeof graded, groups: "entrant.group" }), rows).values()];
        const own = all.filter((row) => row.place !== null && row.grade!.by === "cut");
        for (const row of own)
          for (const other of own)
            if (row.group === other.group && row.place! < other.place!)
              expect(scale.indexOf(row.grade!.is as "A")).toBeLessThanOrEqual(scale.indexOf(other.grade!.is as "A"));
      }),
    );
  });

  test("that are not provisional are the same whatever comes in", () => {
    fc.assert(
      fc.property(grades, known, answers, (graded, rows, by) => {
        const card = contestCard({ grades: graded });
        const after = rowsOf(card, fill(rows, by));
        for (const [entrant, { grade }] of rowsOf(card, rows))
          if (!grade!.provisional) expect(after.get(entrant)!.grade!.is).toBe(grade!.is);
      }),
    );
  });
});

describe("prizes", () => {
  test("are no more than there are places, but for those level at the last one", () => {
    fc.assert(
      fc.property(award(), known, (prize, rows) => {
        const { move: _lowered, ...plain } = prize;
        const all = [...rowsOf(contestCard({ awards: [{ id: "p", ...plain }] }), rows).values()];
        const won = all.filter((row) => row.awards!.some((each) => each.state === "won"));
        const most = plain.places.reduce((sum, { count }) => sum + Number(count), 0);
        if (plain.ties === "exclude") expect(won.length).toBeLessThanOrEqual(most);
        const worst = Math.max(...won.map((row) => row.place!));
        expect(won.filter((row) => row.place! < worst).length).toBeLessThan(most);
      }),
    );
  });

  test("go to nobody who fails the gate", () => {
    fc.assert(
      fc.property(award(fc.constant({ of: "p", atLeast: "1" })), known, (prize, rows) => {
        fc.pre(prize.gate !== undefined);
        const flagged = new Map(rows.map((row) => [row.entrant, row.figures["p"]]));
        for (const row of rowsOf(contestCard({ awards: [{ id: "p", ...prize }] }), rows).values())
          if (row.awards!.some((each) => each.state === "won")) expect(flagged.get(row.entrant)).toBe("1");
      }),
    );
  });

  test("that are not provisional are the same whatever comes in", () => {
    fc.assert(
      fc.property(award(), veto(), fc.boolean(), known, answers, (prize, one, barred, rows, by) => {
        const card = contestCard({
          awards: [{ id: "p", ...prize }],
          ...(barred && { vetoes: [{ id: "v", ...one }] }),
        });
        const after = rowsOf(card, fill(rows, by));
        for (const [entrant, { awards }] of rowsOf(card, rows))
          for (const each of awards!)
            if (!each.provisional) expect(after.get(entrant)!.awards![0]?.prize ?? null).toBe(each.prize);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is carried", () => {
  test("adds up exactly, whatever the order of the links, and is ranked as it comes", () => {
    fc.assert(
      fc.property(
        known,
        fc.array(fc.constantFrom("Li", "Wang"), { minLength: 12, maxLength: 12 }),
        shuffles,
        (rows, to, by) => {
          const vetoes = [{ id: "v", if: { of: "p", atLeast: "1" }, effect: "no-award" } as const];
          const standings = rank(contestCard({ vetoes }), rows);
          const links = rows.map((row, at) => ({ from: row.entrant, to: to[at]! }));
          const figures = {
            units: { of: "total", combine: "sum" },
            first: { of: "place", combine: "lowest" },
            struck: { of: "vetoes", combine: "sum" },
          } as const;
          const carried = carry(standings, { links, figures });
          expect(bytes(carry(fromJson(standings), { links: shuffled(links, by), figures }))).toBe(bytes(carried));
          expect(fromJson(carried)).toStrictEqual(carried);
          const sums = carried.rows.map((row) => exactly({ exact: row.figures["units"]! }));
          expect(total(sums)).toEqual(total(standings.rows.map((row) => exactly(row.total))));
          for (const row of carried.rows) {
            const own = links.filter((each) => each.to === row.entrant).map((each) => each.from);
            const its = standings.rows.filter((each) => own.includes(each.entrant));
            const placed = its.flatMap((each) => (each.place === null ? [] : [each.place]));
            expect(row.figures["first"]).toBe(placed.length > 0 ? String(Math.min(...placed)) : "n/a");
            const open = its.some((each) => each.vetoes!.some((veto) => veto.state === "undecided"));
            expect(row.figures["struck"] === null).toBe(open);
          }
          const leaders: ScorecardInput = {
            id: "leaders",
            edition: "1",
            treat: { notReported: "0", notApplicable: "0" },
            nodes: [{ id: "units", of: "units", points: "value" }],
          };
          expect(rank(leaders, carried.rows).rows).toHaveLength(carried.rows.length);
        },
      ),
    );
  });
});

test("the flags of the generator are those of its tables", () => {
  fc.assert(
    fc.property(known, (rows) => {
      for (const row of rows) expect(Object.keys(row.figures)).toEqual(expect.arrayContaining([...flags]));
    }),
    { numRuns: 5 },
  );
});
