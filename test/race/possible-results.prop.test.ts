import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import {
  type Ask,
  type Award,
  type Grades,
  type List,
  rank,
  type ScorecardInput,
  type StandingRow,
} from "../../src/race/index.js";
import { award, contestCard, grades, veto } from "../support/arbitraries/after-ranking.js";

/**
 * Entrants with a few unknown flags. No flag is asked by two questions, so that what cannot be told comes out either way
 * whatever else does, and every completion of the flags is one of the results.
 */
const kinds = ["v", "w", "a", "b", "m", "g"] as const;
const rows: fc.Arbitrary<FigureRow[]> = fc
  .tuple(
    fc.array(
      fc.record({
        score: fc.constantFrom("-1", "0", "1", "2", "2", "3"),
        t: fc.constantFrom("0", "1", "n/a"),
        group: fc.constantFrom("g1", "g1", "g1", "g2"),
        flags: fc.array(fc.constantFrom("0", "0", "1"), { minLength: kinds.length, maxLength: kinds.length }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
  )
  .map(([all, holes]) => {
    const table = all.map(({ score, t, group, flags }, at) => ({
      entrant: `u${at}`,
      group,
      figures: { score, t, ...Object.fromEntries(kinds.map((kind, k) => [kind, flags[k] ?? null])) } as Record<
        string,
        string | null
      >,
    }));
    for (const [at, kind] of holes) table[at % table.length]!.figures[kinds[kind % kinds.length]!] = null;
    // Every flag is reported by somebody, so that none is unknown to the table.
    const none = Object.fromEntries(kinds.map((kind) => [kind, "0"]));
    return [
      ...table,
      { entrant: "z", group: "g1", ranked: false, figures: { score: "0", t: "0", ...none } },
    ] as FigureRow[];
  });

function completions(table: readonly FigureRow[]): FigureRow[][] {
  const at = table.findIndex((row) => Object.values(row.figures).includes(null));
  if (at < 0) return [[...table]];
  const kind = Object.entries(table[at]!.figures).find(([, own]) => own === null)![0];
  return ["0", "1"].flatMap((own) => {
    const row = { ...table[at]!, figures: { ...table[at]!.figures, [kind]: own } };
    return completions([...table.slice(0, at), row, ...table.slice(at + 1)] as FigureRow[]);
  });
}

const flag = (id: string): Ask => ({ of: id, atLeast: "1" });
const vetoes = fc
  .array(fc.tuple(fc.constantFrom("v", "w"), veto(fc.constant(flag("v")))), { maxLength: 2 })
  .map((all) =>
    all.map(([, one], at) => ({ ...one, id: `veto${at}`, if: flag(at === 0 ? "v" : "w") })),
  ) as fc.Arbitrary<NonNullable<ScorecardInput["vetoes"]>>;
const groups = fc.constantFrom({}, { groups: "entrant.group" });
const ties = fc.constantFrom<ScorecardInput["ties"]>("standard", "dense", "modified", "fractional");

/** What every row has in every completion, by entrant. */
function everyResult<T>(card: ScorecardInput, table: readonly FigureRow[], of: (row: StandingRow) => T) {
  const found = new Map<string, T[]>();
  for (const each of completions(table))
    for (const row of rank(card, each).rows) found.set(row.entrant, [...(found.get(row.entrant) ?? []), of(row)]);
  return new Map([...found].map(([entrant, all]) => [entrant, [...new Set(all)]]));
}

describe("what cannot be told yet, held against every way in which it may come out,", () => {
  const alone = <T extends { move?: unknown; assign?: unknown }>(own: T): T => {
    const move = (own.move as { steps: string }[] | undefined)?.slice(0, 1).map((each) => ({ ...each, if: flag("m") }));
    const assign = (own.assign as object[] | undefined)?.map((each, at) => ({
      ...each,
      if: flag(at === 0 ? "a" : "b"),
    }));
    return { ...own, ...(move && { move }), ...(assign && { assign }) };
  };

  test("leaves a grade provisional if, and only if, another may come", () => {
    fc.assert(
      fc.property(rows, vetoes, grades, groups, ties, (table, some, graded, more, by) => {
        const card = contestCard({ vetoes: some, grades: alone<Grades>(graded), ties: by!, ...more });
        const every = everyResult(card, table, (row) => row.grade!.is);
        for (const { entrant, grade } of rank(card, table).rows) {
          expect(every.get(entrant)).toContain(grade!.is);
          expect([entrant, grade!.provisional]).toEqual([entrant, every.get(entrant)!.length > 1]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("leaves a prize provisional, or undecided where none is won yet, if, and only if, another may come, or one at all", () => {
    fc.assert(
      fc.property(rows, vetoes, award(), groups, (table, some, one, more) => {
        const gated: Omit<Award, "id"> = { ...alone(one), ...(one.gate && { gate: flag("g") }) };
        const card = contestCard({ vetoes: some, awards: [{ id: "p", ...gated }], ...more });
        const every = everyResult(card, table, (row) => row.awards![0]?.prize ?? null);
        for (const { entrant, awards } of rank(card, table).rows) {
          const [own] = awards!;
          const open = every.get(entrant)!.length > 1;
          expect(every.get(entrant)).toContain(own?.prize ?? null);
          expect([entrant, own?.provisional ?? false]).toEqual([entrant, open]);
          expect([entrant, own?.state === "undecided"]).toEqual([entrant, open && own!.prize === null]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("says of a list that one may yet go or come if it may, and only then where it stays ranked", () => {
    const place = fc.record({
      of: fc.record(
        { place: fc.constant("total"), from: fc.constantFrom("best", "worst"), ties: fc.constant("standard") },
        { requiredKeys: ["place", "from"] },
      ),
      atMost: fc.constantFrom("1", "2", "3"),
    }) as fc.Arbitrary<Ask>;
    const where = fc.oneof(
      place,
      place.map((not): Ask => ({ not })),
      place.map((each): Ask => ({ all: [each, flag("a")] })),
      fc.constantFrom("0", "1", "2").map((atLeast): Ask => ({ of: { points: "total" }, atLeast })),
    );
    const own = fc.constantFrom<Partial<List>>({}, { ties: "include" }, { ties: "exclude" });
    fc.assert(
      fc.property(rows, vetoes, where, own, groups, ties, (table, some, asked, said, more, by) => {
        fc.pre(
          by !== "dense" || !JSON.stringify(asked).includes('"place"') || JSON.stringify(asked).includes('"ties"'),
        );
        const card = contestCard({ vetoes: some, lists: [{ id: "l", where: asked, ...said }], ties: by!, ...more });
        const stays = everyResult(card, table, (row) => row.place !== null);
        const every = everyResult(card, table, (row) => row.lists!.some((each) => each.state === "on"));
        for (const { entrant, lists } of rank(card, table).rows) {
          const [list] = lists!;
          expect(every.get(entrant)).toContain(list?.state === "on");
          const open = every.get(entrant)!.length > 1;
          const told = list?.provisional ?? false;
          if (open || stays.get(entrant)!.every(Boolean)) expect([entrant, told]).toEqual([entrant, open]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("is told only where it is sure, whatever is asked, whatever the points hang on, and where a tie-break lacks a number", () => {
    const ofRanking = fc.oneof(
      fc
        .record({
          of: fc.constantFrom<object>(
            { place: "total" },
            { place: "total", ties: "dense" },
            { place: "n" },
            { place: "score", ties: "standard" },
            { gap: { place: "total" }, to: "best" },
            { gap: "score", to: "mean" },
            { sum: [{ points: "total" }, { points: "n" }] },
          ),
          test: fc.constantFrom("atMost", "atLeast", "equals"),
          at: fc.constantFrom("0", "1", "2", "3"),
        })
        .map(({ of, test, at }) => ({ of, [test]: at }) as unknown as Ask),
      fc.constant(flag("g")),
    );
    const nodes = fc.constantFrom<ScorecardInput["nodes"]>(
      [{ id: "n", of: "score", points: "value" }],
      [{ id: "n", of: { gap: "score", to: "mean" }, points: "value" }],
      [{ id: "n", mark: "3", of: { spread: "score" }, points: "proportional" }],
      [{ id: "n", of: { place: "score", ties: "standard", from: "worst" }, points: "value" }],
    );
    fc.assert(
      fc.property(
        rows,
        vetoes,
        ofRanking,
        nodes,
        fc.boolean(),
        groups,
        ties,
        (table, some, asked, parts, chained, more, by) => {
          const card: ScorecardInput = {
            ...contestCard({
              vetoes: some,
              lists: [
                { id: "plain", where: asked },
                { id: "level", where: asked, ties: "exclude" },
              ],
              grades: {
                by: "share",
                cuts: [{ atMost: "50%", is: "A" }, { else: "B" }],
                base: "ranked",
                ties: "include",
                move: [{ if: asked, steps: "-1" }],
                assign: [{ if: { all: [asked, flag("a")] }, is: "A", seat: "passed" }],
              },
              awards: [
                {
                  id: "p",
                  gate: asked,
                  places: [{ label: { zh: "奖", en: "prize" }, count: "2" }],
                  among: "eligible",
                  ties: "exclude",
                },
              ],
              ties: by!,
              ...more,
            }),
            nodes: parts,
            treat: { notReported: "0", notApplicable: "redistribute", noSpread: "mark", alone: "0" },
            ...(chained && { breakTies: [{ by: "t", better: "higher" }] }),
          };
          const listed = (row: StandingRow, id: string) => row.lists!.find((each) => each.id === id);
          const results = (row: StandingRow) => [
            row.grade!.is,
            row.awards![0]?.prize ?? null,
            listed(row, "plain")?.state === "on",
            listed(row, "level")?.state === "on",
          ];
          const open = (row: StandingRow) => [
            row.grade!.provisional,
            row.awards![0]?.provisional ?? false,
            listed(row, "plain")?.provisional ?? false,
            listed(row, "level")?.provisional ?? false,
          ];
          const told = new Map(rank(card, table).rows.map((row) => [row.entrant, [results(row), open(row)] as const]));
          for (const each of completions(table))
            for (const row of rank(card, each).rows) {
              const [own, provisional] = told.get(row.entrant)!;
              const now = results(row);
              expect([row.entrant, now.map((one, at) => (provisional[at] ? own[at] : one))]).toEqual([
                row.entrant,
                own,
              ]);
            }
        },
      ),
      { numRuns: 40 },
    );
  });
});
