import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carry, rank, type ScorecardInput } from "../../src/race/index.js";
import { garbage } from "../support/arbitraries/exact.js";
import { card, figures, refused } from "./race.js";

const score = { id: "score", of: "score", points: "value" } as const;
const vetoed: ScorecardInput = {
  ...card([score]),
  vetoes: [
    { id: "fraud", if: { of: "fraud", atLeast: "1" }, effect: "last" },
    { id: "late", if: { of: "late", atLeast: "1" }, effect: "no-award" },
  ],
};
const standings = rank(
  vetoed,
  figures(
    {
      A: { score: 90, fraud: 1, late: 1 },
      B: { score: 80, fraud: 0, late: 1 },
      C: { score: 70, fraud: 0, late: null },
      D: { score: 99, fraud: 0, late: 0 },
    },
    { D: { ranked: false } },
  ),
);
const links = (...from: string[]) => from.map((each) => ({ from: each, to: "Li" }));
const carried = (of: object | string, combine: string, ...from: string[]) => {
  const { rows } = carry(standings, { links: links(...from), figures: { x: { of, combine } } } as never);
  return [rows[0]?.figures["x"], rows[0]?.why["x"]?.says.en];
};

describe("results that are carried", () => {
  test("are put together as the relation says", () => {
    expect(carried("total", "sum", "A", "B")).toEqual(["170", "total of A 90.00; total of B 80.00: together 170.00"]);
    expect(carried("total", "mean", "A", "B", "C")[0]).toBe("80");
    expect(carried("total", "mean", "A", "B", "D")[0]).toBe("269/3");
    // Fraud places A last of three.
    expect(carried("place", "highest", "A", "B")).toEqual(["3", "place of A 3; place of B 1: highest 3"]);
    expect(carried("place", "lowest", "A", "B")[0]).toBe("1");
  });

  test("count vetoes, or one of them, and say which", () => {
    expect(carried("vetoes", "sum", "A", "B")[0]).toBe("3");
    expect(carried({ veto: "late" }, "sum", "A", "B")[0]).toBe("2");
    expect(carried({ veto: "fraud" }, "sum", "A", "B")[0]).toBe("1");
  });

  test("leave out a place that there is not, and report no veto that cannot be told", () => {
    expect(carried("place", "mean", "B", "D")).toEqual(["1", "place of B 1; D not ranked: mean 1.00"]);
    expect(carried("place", "mean", "D")).toEqual(["n/a", "D not ranked: not applicable"]);
    expect(carried("vetoes", "sum", "A", "C")).toEqual([
      null,
      "vetoes against A 2; whether a veto strikes C cannot be told: not reported, as it cannot be told",
    ]);
    expect(carried({ veto: "fraud" }, "sum", "A", "C")[0]).toBe("1");
  });

  test("go to the same entrant in a higher scorecard, at 70 % if it says so", () => {
    const { rows } = carry(standings, {
      links: ["A", "B"].map((each) => ({ from: each, to: each })),
      figures: { quarter: { of: "total", combine: "sum" } },
    });
    const year = card([{ id: "quarter", of: { sum: [{ times: "70%", of: "quarter" }] }, points: "value" }]);
    expect(rank(year, rows).rows.map((row) => [row.entrant, row.total.exact])).toEqual([
      ["A", "63"],
      ["B", "56"],
    ]);
  });

  test("are refused from nobody, twice, and of vetoes that the standings do not know", () => {
    const relation = (more: object) => ({
      links: links("A"),
      figures: { x: { of: "total", combine: "sum" } },
      ...more,
    });
    const refusals = (of: object, more: object) => refused(() => carry(of as never, relation(more) as never));
    expect(refusals(standings, { links: links("Z", "A", "A") })).toEqual([
      "entrant-unknown links[0]",
      "link-duplicate links[2]",
    ]);
    expect(
      refusals(rank(card([score]), figures({ A: { score: 1 } })), { figures: { x: { of: "vetoes", combine: "sum" } } }),
    ).toEqual(["vetoes-unknown figures.x.of"]);
    expect(refusals(standings, { figures: { x: { of: { veto: "nobody" }, combine: "sum" } } })).toEqual([
      "vetoes-unknown figures.x.of",
    ]);
    expect(refusals(standings, { figures: { best: { of: "total", combine: "sum" } } })).toEqual([
      "id-reserved figures.best",
    ]);
    expect(refusals({}, {})).toEqual(["previous-malformed standings"]);
    expect(refusals({ ...standings, rows: [{ ...standings.rows[0], vetoes: [1] }] }, {})).toEqual([
      "previous-malformed standings",
    ]);
  });

  test("never come with anything but an answer or a refusal", () => {
    fc.assert(
      fc.property(garbage, garbage, (of, relation) => {
        expect(refused(() => carry(of as never, relation as never)).length).toBeGreaterThan(0);
        expect(refused(() => carry(standings, relation as never)).length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
