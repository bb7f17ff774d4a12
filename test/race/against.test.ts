import { describe, expect, test } from "vitest";
import { against, rank } from "../../src/race/index.js";
import { card, figures, refused } from "./race.js";

const label = (id: string) => ({ zh: `${id}项`, en: id });
const item = (id: string, more: object = {}) => ({ id, label: label(id), of: id, points: "value", ...more }) as never;

describe("setting an entrant against another", () => {
  const scorecard = card({
    nodes: [
      {
        id: "main",
        label: label("main"),
        nodes: [item("a", { mark: "10", limits: { cap: "mark" } }), item("b")],
        limits: { cap: "15" },
      },
      item("c", { role: "bonus" }),
      item("d", { role: "deduction" }),
    ],
    vetoes: [{ id: "fraud", if: { of: "fraud", atLeast: "1" }, effect: "zero" }],
  });
  // A: a 12 cut to 10, b 8: 18 cut to 15; bonus 3, deduction -1: 17.   B: a 9, b 5: 14; bonus 0, deduction 0: 14.
  const table = figures({
    A: { a: 12, b: 8, c: 3, d: -1, fraud: 0 },
    B: { a: 9, b: 5, c: 0, d: 0, fraud: 0 },
    C: { a: 2, b: 2, c: 1, d: 0, fraud: 1 },
  });
  const standings = rank(scorecard, table);

  test("goes line by line, with limits, bonus and deduction on lines of their own", () => {
    const told = against(standings, { entrant: "A", to: { entrant: "B" } });
    expect(
      told.leads.map(({ node, kind, points, theirs, difference }) => [
        node,
        kind,
        points.exact,
        theirs.exact,
        difference.exact,
      ]),
    ).toEqual([
      ["a", "score", "12", "9", "3"],
      ["a:cap", "limit", "-2", "0", "-2"],
      ["b", "score", "8", "5", "3"],
      ["main:cap", "limit", "-3", "0", "-3"],
      ["c", "bonus", "3", "0", "3"],
      ["d", "deduction", "-1", "0", "-1"],
    ]);
  });
});
