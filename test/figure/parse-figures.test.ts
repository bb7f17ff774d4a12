import { describe, expect, test } from "vitest";
import { type FiguresInput, parseFigures, readFigures } from "../../src/figure/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { standsGarbage } from "../support/garbage-calls.js";

const rows = [
  {
    entrant: "B",
    group: "x",
    figures: { funds: { value: "1亿元", target: { amount: "2", currency: "CNY" } }, visits: 3 },
  },
  { entrant: "A", figures: { funds: null, visits: "n/a" } },
] as const satisfies FiguresInput;
const matrix = {
  columns: ["entrant", "visits"],
  rows: [
    ["A", 0],
    ["B", null],
  ],
};

const codes = (input: unknown, read: (input: FiguresInput) => unknown) => {
  try {
    read(input as FiguresInput);
    return [];
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    return thrown.problems.map((each) => each.code);
  }
};

describe("figures that are parsed", () => {
  test("are a frozen copy of what was given, in either spelling", () => {
    for (const input of [rows, matrix] as const) {
      const parsed = parseFigures(input);
      expect(parsed).toEqual(input);
      expect(parsed).not.toBe(input);
      expect(Object.isFrozen(parsed)).toBe(true);
    }
    expect(Object.isFrozen((parseFigures(rows) as typeof rows)[0].figures.funds)).toBe(true);
  });

  test("are read once", () => {
    const parsed = parseFigures(rows);
    expect(readFigures(parsed)).toBe(readFigures(parsed));
    expect(readFigures(rows)).not.toBe(readFigures(rows));
  });

  test("stay what they were, whatever becomes of what was given", () => {
    const given = [{ entrant: "A", figures: { visits: 1 } }];
    const parsed = parseFigures(given);
    given[0]!.figures.visits = 9;
    expect(readFigures(parsed).column("visits", "value").values).toEqual([{ n: 1, d: 1 }]);
  });

  test("are refused as they are where they are read", () => {
    for (const input of [
      [],
      {},
      null,
      "x",
      [1],
      [{ entrant: "A" }],
      { columns: ["entrant"], rows: [["A", 1]] },
      { columns: 1, rows: [] },
      { ...matrix, more: 1 },
    ])
      expect([input, codes(input, parseFigures)]).toEqual([input, codes(input, readFigures)]);
  });

  test("stand any garbage", () => {
    standsGarbage(parseFigures, [rows]);
    standsGarbage(parseFigures, [matrix]);
  });
});
