import { describe, expect, test } from "vitest";
import { against, rank } from "../../src/race/index.js";
import { card, figures, refused } from "./race.js";

const item = (id: string, more: object = {}) =>
  ({ id, label: { zh: `${id}项`, en: id }, of: id, points: "value", ...more }) as never;

const scorecard = card({
  groups: "entrant.group",
  nodes: [
    {
      id: "main",
      label: { zh: "主项", en: "main" },
      nodes: [item("a", { mark: "10", limits: { cap: "mark" } }), item("b")],
      limits: { cap: "15" },
    },
    item("c", { role: "bonus" }),
    item("d", { role: "deduction" }),
  ],
  vetoes: [{ id: "fraud", if: { of: "fraud", atLeast: "1" }, effect: "zero" }],
});
const group = (name: string) => ({ group: name });
const more = { A: group("x"), B: group("x"), C: group("x"), Z: group("y") };
// A: a 12 cut to 10, b 8: 18 cut to 15; bonus 3, deduction -1: 17. B: 9 + 5 = 14. C: 2 + 2 + 1 = 5, of which a veto leaves 0.
const table = figures(
  {
    A: { a: 12, b: 8, c: 3, d: -1, fraud: 0 },
    B: { a: 9, b: 5, c: 0, d: 0, fraud: 0 },
    C: { a: 2, b: 2, c: 1, d: 0, fraud: 1 },
    Z: { a: 1, b: 0, c: 0, d: 0, fraud: 0 },
  },
  more,
);
const standings = rank(scorecard, table);
const lines = (told: ReturnType<typeof against>) =>
  told.leads.map((each) => [each.node, each.kind, each.points.exact, each.theirs.exact, each.difference.exact]);

describe("setting an entrant against something", () => {
  test("goes line by line; limits, vetoes, bonus and deduction are lines of their own", () => {
    const told = against(standings, { entrant: "A", to: { entrant: "C" } });
    expect(lines(told)).toEqual([
      ["a", "score", "12", "2", "10"],
      ["a:cap", "limit", "-2", "0", "-2"],
      ["b", "score", "8", "2", "6"],
      ["main:cap", "limit", "-3", "0", "-3"],
      ["c", "bonus", "3", "1", "2"],
      ["d", "deduction", "-1", "0", "-1"],
      ["total:vetoed", "veto", "0", "-5", "5"],
    ]);
    expect(told.difference).toEqual({ exact: "17", shown: "17.00" });
    expect(told.leads[1]?.label).toEqual({ zh: "a项：上限", en: "a: cap" });
    expect(told.leads[3]?.says).toEqual({
      zh: "主项：上限：−3.00对0.00，−3.00",
      en: "main: cap: −3.00 against 0.00, −3.00",
    });
  });

  test("knows the next above and the best of the group", () => {
    expect(against(standings, { entrant: "C", to: "above" })).toMatchObject({
      other: "B",
      difference: { exact: "-14" },
    });
    expect(against(standings, { entrant: "C", to: "best" })).toMatchObject({
      other: "A",
      difference: { exact: "-17" },
    });
    expect(against(standings, { entrant: "C", to: "above" }).says).toEqual({
      zh: "C（0.00）比B（14.00）低14.00",
      en: "C (0.00) is 14.00 behind B (14.00)",
    });
  });

  test("says so where there is nobody above", () => {
    const told = against(standings, { entrant: "A", to: "above" });
    expect(told).toMatchObject({ other: null, difference: null, leads: [], decisive: null });
    expect(told.says).toEqual({ zh: "A没有可比对象", en: "A: nobody to compare with" });
  });

  test("takes the mean of the ranked of the group, line by line", () => {
    // (17 + 14 + 0) / 3 = 31/3; b: (8 + 5 + 2) / 3 = 5
    const told = against(standings, { entrant: "A", to: "mean" });
    expect(told.theirs?.exact).toBe("31/3");
    expect(told.difference?.exact).toBe("20/3");
    expect(lines(told)).toContainEqual(["b", "score", "8", "5", "3"]);
    expect(lines(told)).toContainEqual(["total:vetoed", "veto", "0", "-5/3", "5/3"]);
  });

  test("takes an earlier period, the same entrant or another", () => {
    const earlier = rank(scorecard, figures({ A: { a: 9, b: 8, c: 0, d: 0, fraud: 0 } }, more));
    const told = against(standings, { entrant: "A", to: { standings: earlier } });
    // 17 now; 9 + 8 = 17, held to 15, then
    expect(lines(told)).toEqual([
      ["a", "score", "12", "9", "3"],
      ["a:cap", "limit", "-2", "0", "-2"],
      ["b", "score", "8", "8", "0"],
      ["main:cap", "limit", "-3", "-2", "-1"],
      ["c", "bonus", "3", "0", "3"],
      ["d", "deduction", "-1", "0", "-1"],
    ]);
    expect(told.decided).toBeNull();
    expect(told.says.en).toBe("A (17.00) is 2.00 ahead of A in the other standings (15.00)");
    expect(against(standings, { entrant: "B", to: { standings: earlier, entrant: "A" } }).difference?.exact).toBe("-1");
  });

  test("refuses what is not there, and what is no reference", () => {
    const never = (to: unknown, entrant = "A") => refused(() => against(standings, { entrant, to: to as never }));
    expect(never("above", "Q")).toEqual(["entrant-unknown entrant"]);
    expect(never({ entrant: "Q" })).toEqual(["entrant-unknown to.entrant"]);
    expect(never("worst")).toEqual(["reference-unknown to"]);
    expect(never({})).toEqual(["reference-unknown to"]);
    expect(never({ standings: {} })).toEqual(["previous-malformed standings"]);
    expect(refused(() => against({} as never, { entrant: "A", to: "above" }))).toEqual([
      "previous-malformed standings",
    ]);
  });
});

describe("a block that is not added up", () => {
  test("is one line: the best of its items, not all of them and what they are too much", () => {
    const best = card([{ id: "either", combine: "best", nodes: [item("a"), item("b")] }, item("c")]);
    const told = rank(best, figures({ A: { a: 3, b: 9, c: 1 }, B: { a: 5, b: 2, c: 0 } }));
    expect(lines(against(told, { entrant: "A", to: "mean" }))).toEqual([
      ["either", "score", "9", "7", "2"],
      ["c", "score", "1", "0.5", "0.5"],
    ]);
  });

  test("that starts with points has a line for that", () => {
    const started = card([{ id: "order", mark: "10", start: "mark", nodes: [item("d", { role: "deduction" })] }]);
    const told = rank(started, figures({ A: { d: -3 }, B: { d: 0 } }));
    expect(lines(against(told, { entrant: "A", to: "best" }))).toEqual([
      ["d", "deduction", "-3", "0", "-3"],
      ["order:rest", "rest", "10", "10", "0"],
    ]);
  });
});

describe("what decides", () => {
  const plain = card([item("a"), item("b"), item("c"), item("d")]);

  test("is the fewest leads that outweigh all of the other's", () => {
    // A leads in a by 5, b by 3, c by 2; B in d by 7: 5 + 3 = 8 will do, 5 alone will not.
    const told = rank(plain, figures({ A: { a: 5, b: 3, c: 2, d: 0 }, B: { a: 0, b: 0, c: 0, d: 7 } }));
    const { decisive } = against(told, { entrant: "A", to: { entrant: "B" } });
    expect(decisive).toMatchObject({ of: "own", nodes: ["a", "b"], points: { exact: "8" }, against: { exact: "7" } });
    expect(decisive?.says).toEqual({
      zh: "A仅凭a项、b项（领先合计8.00）已超过B的全部领先（合计7.00）",
      en: "what A leads by in a, b (8.00) outweighs everything that B leads by (7.00)",
    });
    expect(against(told, { entrant: "B", to: "best" }).decisive).toMatchObject({ of: "theirs", nodes: ["a", "b"] });
  });

  test("must outweigh, and not only make up for it", () => {
    const told = rank(plain, figures({ A: { a: 5, b: 1, c: 0, d: 0 }, B: { a: 0, b: 0, c: 0, d: 5 } }));
    expect(against(told, { entrant: "A", to: "above" }).decisive).toBeNull();
    expect(against(told, { entrant: "B", to: "above" }).decisive?.nodes).toEqual(["a", "b"]);
  });

  test("is a step of the tie-break chain where totals are level, also between those who are no neighbours", () => {
    const broken = card({
      nodes: [item("a"), item("b")],
      breakTies: [
        { by: "a", better: "higher" },
        { by: "e", better: "lower" },
      ],
    });
    const rows = figures({
      A: { a: 2, b: 0, e: 9 },
      B: { a: 1, b: 1, e: 1 },
      C: { a: 1, b: 1, e: 4 },
      D: { a: 0, b: 2, e: 0 },
    });
    const told = rank(broken, rows);
    const decided = (entrant: string, to: string) => against(told, { entrant, to: { entrant: to } }).decided;
    expect(decided("B", "C")).toMatchObject({
      ahead: "B",
      entrant: "C",
      by: "breakTies[1]",
      difference: { exact: "3" },
    });
    expect(decided("C", "A")).toMatchObject({
      ahead: "A",
      entrant: "C",
      by: "breakTies[0]",
      difference: { exact: "1" },
    });
    expect(decided("D", "A")).toMatchObject({
      ahead: "A",
      entrant: "D",
      by: "breakTies[0]",
      difference: { exact: "2" },
    });
    expect(decided("D", "A")?.says.en).toBe("level in total; A is placed first by tie-break 1 (2.00 apart)");
    expect(against(told, { entrant: "D", to: { entrant: "A" } }).decisive).toBeNull();
  });

  test("is a veto that places last, whatever the totals", () => {
    const vetoed = card({ nodes: [item("a")], vetoes: [{ id: "v", if: { of: "v", atLeast: "1" }, effect: "last" }] });
    const told = against(rank(vetoed, figures({ A: { a: 9, v: 1 }, B: { a: 1, v: 0 } })), {
      entrant: "A",
      to: "above",
    });
    expect(told).toMatchObject({ difference: { exact: "8" }, decisive: null, decided: { ahead: "B", by: "vetoes" } });
    expect(told.decided?.says.zh).toBe("A因一票否决列后");
  });
});
