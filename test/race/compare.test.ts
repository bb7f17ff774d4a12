import { describe, expect, test } from "vitest";
import { compare, rank } from "../../src/race/index.js";
import { card, figures, refused } from "./race.js";

const item = (id: string) => ({ id, label: { zh: `${id}项`, en: `item ${id}` }, of: id, points: "value" }) as const;
const scorecard = card({ nodes: [item("a"), item("b")], limits: { cap: "10" } });
const before = rank(scorecard, figures({ A: { a: 3, b: 2 }, B: { a: 2, b: 2 }, C: { a: 1, b: 1 } }));

describe("comparing two standings", () => {
  test("tells who moved, and by which items", () => {
    const after = rank(scorecard, figures({ A: { a: 3, b: 2 }, B: { a: 2, b: "6.5" }, C: { a: 1, b: 1 } }));
    const { rows } = compare(before, after);
    expect(rows.map((row) => [row.entrant, row.place.before, row.place.after, row.change])).toEqual([
      ["B", 2, 1, 1],
      ["A", 1, 2, -1],
      ["C", 3, 3, 0],
    ]);
    expect(rows[0]).toMatchObject({ difference: { exact: "4.5", shown: "4.50" } });
    expect(rows[0]?.parts).toEqual([
      {
        node: "b",
        label: { zh: "b项", en: "item b" },
        before: { exact: "2", shown: "2.00" },
        after: { exact: "6.5", shown: "6.50" },
        difference: { exact: "4.5", shown: "4.50" },
      },
    ]);
    expect(rows[2]?.parts).toEqual([]);
  });

  test("tells what limits took from the items, so that the parts add up", () => {
    // 3 + 9 = 12, cut to 10: 5 more than before, of which 7 by b and -2 by the cap.
    const after = rank(scorecard, figures({ A: { a: 3, b: 9 } }));
    const [row] = compare(before, after).rows;
    expect(row?.parts.map((part) => [part.node, part.difference.exact])).toEqual([
      ["b", "7"],
      ["total:limits", "-2"],
    ]);
  });

  test("shows parts as the standings do, and no difference as none that is one", () => {
    const lines = ["a", "b", "c"].map(item);
    const round = { display: { to: "0", parts: "largest-remainder" } } as const;
    const [from, to] = ["1/3", "1/2"].map((a) =>
      rank(card({ nodes: lines, round }), figures({ A: { a, b: "1/3", c: "1/3" } })),
    );
    const [row] = compare(from!, to!).rows;
    expect(row?.difference).toEqual({ exact: "1/6", shown: "0.2" });
    expect(row?.parts[0]).toMatchObject({
      before: from?.rows[0]?.points["a"],
      after: to?.rows[0]?.points["a"],
      difference: { exact: "1/6", shown: "0.2" },
    });
  });

  test("tells the difference of rounded totals where these are ranked", () => {
    const rounded = card({ nodes: [item("a")], round: { total: "0" }, rankOn: "rounded" });
    const [from, to] = ["1.2", "1.5"].map((a) => rank(rounded, figures({ A: { a } })));
    expect(compare(from!, to!).rows[0]?.difference).toEqual({ exact: "0.3", shown: "1" });
  });

  test("tells who came and who went", () => {
    const after = rank(scorecard, figures({ A: { a: 3, b: 2 }, D: { a: 9, b: 0 } }));
    expect(compare(before, after).rows.map((row) => [row.entrant, row.change, row.difference?.exact ?? null])).toEqual([
      ["D", "new", null],
      ["A", -1, "0"],
      ["B", "gone", null],
      ["C", "gone", null],
    ]);
  });

  test("of two editions of the scorecard names both, and counts items of either", () => {
    const other = rank({ ...card([item("a"), item("c")]), edition: "2" }, figures({ A: { a: 3, c: 1 } }));
    const told = compare(before, other);
    expect([told.before.edition, told.after.edition]).toEqual(["1", "2"]);
    expect(told.rows[0]?.parts.map((part) => [part.node, part.difference.exact])).toEqual([
      ["b", "-2"],
      ["c", "1"],
    ]);
  });

  test("counts a node within another once, with the other", () => {
    const inner = { id: "inner", of: "a", points: "value" } as const;
    const nested = card([
      { id: "block", nodes: [inner] },
      { id: "choice", choose: [{ then: { nodes: [{ ...inner, id: "within" }] } }] },
    ]);
    const [from, to] = [1, 4].map((a) => rank(nested, figures({ A: { a } })));
    expect(from?.nodes.map((node) => [node.id, node.parent])).toEqual([
      ["block", null],
      ["inner", "block"],
      ["choice", null],
      ["within", "choice"],
    ]);
    expect(compare(from!, to!).rows[0]?.parts.map((part) => [part.node, part.difference.exact])).toEqual([
      ["block", "3"],
      ["choice", "3"],
    ]);
  });

  // Twenty rates whose denominators share nothing come to far more digits than a definition may write.
  test("reads numbers however long a ranking made them", () => {
    const primes = [
      9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907, 9901, 9887, 9883, 9871, 9859, 9857, 9851, 9839, 9833, 9829,
    ];
    const nodes = primes.map(
      (prime) => ({ id: `n${prime}`, of: { ratio: "a", to: String(prime) }, points: "value" }) as const,
    );
    const [from, to] = [1, 2].map((a) => rank(card([...nodes]), figures({ A: { a } })));
    expect(from?.rows[0]?.total.exact.length).toBeGreaterThan(100);
    expect(compare(from!, to!).rows[0]?.difference?.exact).toBe(from?.rows[0]?.total.exact);
  });

  test("survives the way through JSON", () => {
    const after = rank(scorecard, figures({ A: { a: "1/3", b: 2 } }));
    const told = compare(JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(after)));
    expect(told).toEqual(compare(before, after));
  });

  test("refuses what no ranking gave", () => {
    const never = (input: unknown) => input as never;
    expect(refused(() => compare(never({}), before))).toEqual(["previous-malformed before"]);
    expect(refused(() => compare(before, never({ ...before, rows: [{ entrant: "A" }] })))).toEqual([
      "previous-malformed after",
    ]);
  });
});

describe("what follows from two rankings", () => {
  const cuts = [{ atLeast: "5", is: "A", label: { zh: "优秀", en: "excellent" } }, { else: "B" }] as never;
  const graded = card({
    nodes: [item("a")],
    vetoes: [
      { id: "fraud", label: { zh: "弄虚作假", en: "fraud" }, if: { of: "b", atLeast: "1" }, effect: "no-award" },
    ],
    lists: [{ id: "red", label: { zh: "红榜", en: "red list" }, where: { of: { place: "total" }, atMost: "1" } }],
    grades: { by: "total", cuts },
    awards: [
      {
        id: "prize",
        label: { zh: "综合奖", en: "prize" },
        among: "all",
        ties: "include",
        places: [
          { label: { zh: "一等奖", en: "first" }, count: "1" },
          { label: { zh: "二等奖", en: "second" }, count: "1" },
        ],
      },
    ],
  });
  const from = rank(graded, figures({ A: { a: 9, b: 0 }, B: { a: 6, b: 0 }, C: { a: 1, b: 0 } }));
  const to = rank(graded, figures({ A: { a: 9, b: 1 }, B: { a: 10, b: 0 }, C: { a: 6, b: 0 } }));
  const results = (entrant: string) => compare(from, to).rows.find((row) => row.entrant === entrant)!.results;

  test("is told where it is not what it was: grade, lists, prizes, vetoes", () => {
    expect(results("A").map(({ kind, id, says }) => [kind, id, says.en])).toEqual([
      ["list", "red", 'no longer on the list "red list"'],
      ["award", "prize", 'no longer first of "prize"'],
      ["veto", "fraud", 'now struck by the veto "fraud"'],
    ]);
    expect(results("B").map(({ says }) => says.zh)).toEqual(["“综合奖”：由二等奖到一等奖", "列入“红榜”"]);
    expect(results("C")).toContainEqual({
      kind: "grade",
      id: null,
      before: { zh: "B", en: "B" },
      after: { zh: "优秀", en: "excellent" },
      says: { zh: "等次：由B到优秀", en: "grade: B to excellent" },
    });
  });

  test("is nothing of standings with themselves, and where no scorecard speaks of it", () => {
    expect(compare(from, from).rows.flatMap((row) => row.results)).toEqual([]);
    expect(compare(before, before).rows.flatMap((row) => row.results)).toEqual([]);
  });

  test("is read with care", () => {
    const never = (row: object) =>
      refused(() => compare({ ...from, rows: [{ ...from.rows[0], ...row }] } as never, to));
    expect(never({ grade: { is: 1 } })).toEqual(["previous-malformed before"]);
    expect(never({ lists: [{ id: "red" }] })).toEqual(["previous-malformed before"]);
    expect(refused(() => compare({ ...from, results: { lists: 1 } } as never, to))).toEqual([
      "previous-malformed before",
    ]);
  });
});
