import { describe, expect, test } from "vitest";
import { explain, rank, type ScorecardInput } from "../../src/race/index.js";
import { card, figures } from "./race.js";

const struckBy = (scorecard: ScorecardInput, table: ReturnType<typeof figures>) =>
  Object.fromEntries(rank(scorecard, table).rows.map((row) => [row.entrant, row.vetoes!.map((each) => each.says.en)]));

describe("a veto that takes out of the ranking", () => {
  const last = { of: { place: "x", from: "worst" }, atMost: "1" } as const;

  test("and asks for the last place strikes the last one, and not who is then the last", () => {
    const scorecard: ScorecardInput = {
      ...card([{ id: "x", of: "x", points: "value" }]),
      vetoes: [{ id: "v", if: last, effect: "unranked" }],
    };
    const table = figures({ A: { x: 0 }, B: { x: 5 }, C: { x: 10 } });
    expect(struckBy(scorecard, table)).toEqual({
      A: ['veto "v", not ranked: x place from the last is at most 1: yes (it is 1)'],
      B: [],
      C: [],
    });
    expect(rank(scorecard, table).rows.map(({ entrant, place }) => [entrant, place])).toEqual([
      ["C", 1],
      ["B", 2],
      ["A", null],
    ]);
  });

  test("is told by the answer that struck, though without that peer it would be another", () => {
    const scorecard: ScorecardInput = {
      ...card([
        {
          id: "x",
          mark: "10",
          of: { spread: "x" },
          points: {
            line: [
              ["0", "60%"],
              ["1", "100%"],
            ],
          },
        },
      ]),
      vetoes: [{ id: "v", if: { of: { points: "x" }, atMost: "6" }, effect: "unranked" }],
      treat: { noSpread: "mark", alone: "mark", notReported: "refuse", notApplicable: "refuse" },
    };
    const table = figures({ A: { x: 0 }, B: { x: 5 }, C: { x: 10 } });
    const [struck] = struckBy(scorecard, table)["A"]!;
    expect(struckBy(scorecard, table)).toEqual({ A: [struck], B: [], C: [] });
    expect(struck).toBe('veto "v", not ranked: x is at most 6: yes (it is 6)');
    expect(explain(scorecard, table, "A").results![0]!.says.en).toBe(struck);
    // B, now the least of two, has 60 % of the mark; it was 8 when the veto was asked, and that is what is said.
    expect(explain(scorecard, table, "B").row.total.exact).toBe("6");
    expect(explain(scorecard, table, "B").results![0]!.says.en).toBe(
      'the veto "v" does not strike: x is at most 6: no (it is 8)',
    );
  });

  test("is asked of the same run as every other veto: none sees what another does", () => {
    const scorecard: ScorecardInput = {
      ...card([{ id: "x", of: "x", points: "value" }]),
      vetoes: [
        { id: "fraud", if: { field: "entrant.fraud", is: true }, effect: "unranked" },
        { id: "rear", if: last, effect: "last" },
      ],
    };
    const table = figures({ A: { x: 0 }, B: { x: 5 }, C: { x: 10 } }, { A: { fraud: true } });
    expect(rank(scorecard, table).rows.map(({ entrant, place, vetoes }) => [entrant, place, vetoes!.length])).toEqual([
      ["C", 1, 0],
      ["B", 2, 0],
      ["A", null, 2],
    ]);
  });
});
