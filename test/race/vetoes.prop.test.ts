import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import { type Ask, explain, rank, type ScorecardInput } from "../../src/race/index.js";
import { card } from "./race.js";

/** Points that hang on the peers, so that whoever leaves changes what the others have. */
const nodes: ScorecardInput["nodes"] = [
  { id: "x", mark: "10", of: { spread: "x" }, points: "proportional" },
  { id: "y", mark: "10", of: { ratio: "y", to: "mean" }, points: "proportional" },
];
const treat = { noSpread: "mark", alone: "unranked", notReported: "unranked" } as const;
const number = fc.constantFrom("1", "2", "3", "5", null);
const rows: fc.Arbitrary<FigureRow[]> = fc
  .array(fc.record({ x: number, y: fc.constantFrom("1", "2", "4") }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((own, at) => ({ entrant: `u${at}`, figures: own })));
const leaf: fc.Arbitrary<Ask> = fc
  .tuple(
    fc.constantFrom<object>(
      { place: "x", from: "worst" },
      { place: "y" },
      { points: "x" },
      { ratio: "y", to: "mean" },
      { place: "x", ties: "standard" },
    ),
    fc.constantFrom("atMost", "atLeast"),
    fc.constantFrom("1", "2", "5"),
  )
  .map(([of, test, at]) => ({ of, [test]: at }) as unknown as Ask);

describe("vetoes that take out of the ranking, whatever they ask of the peers,", () => {
  test("rank the others as if those struck had been entered as not ranked", () => {
    fc.assert(
      fc.property(rows, leaf, (table, ask) => {
        const plain = card({ nodes, treat });
        const after = rank({ ...plain, vetoes: [{ id: "v", if: ask, effect: "unranked" }] }, table);
        const struck = after.rows.flatMap((row) => (row.vetoes![0]?.state === "struck" ? [row.entrant] : []));
        const without = rank(
          plain,
          table.map((row) => (struck.includes(row.entrant) ? { ...row, ranked: false } : row)),
        );
        const told = (all: typeof after) =>
          all.rows.map(({ entrant, place, total, points }) => ({ entrant, place, total, points }));
        expect(told(after)).toEqual(told(without));
      }),
    );
  });

  test("strike those of whom the condition holds while they are all still there, and say so", () => {
    fc.assert(
      fc.property(rows, leaf, (table, ask) => {
        const plain = card({ nodes, treat });
        const asked = rank({ ...plain, lists: [{ id: "l", where: ask }] }, table);
        const holds = new Map(asked.rows.map((row) => [row.entrant, row.lists![0]?.state === "on"]));
        const vetoed = { ...plain, vetoes: [{ id: "v", if: ask, effect: "unranked" as const }] };
        for (const { entrant } of table) {
          const [veto] = explain(vetoed, table, entrant).results!;
          expect(veto!.values["state"] === "struck").toBe(holds.get(entrant));
          expect(veto!.because[0]!.values["verdict"] === "true").toBe(holds.get(entrant));
        }
      }),
    );
  });
});
