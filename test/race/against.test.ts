import { describe, expect, test } from "vitest";
import { against, rank } from "../../src/race/index.js";
import { card, figures, problemsOf, refused } from "./race.js";

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

  test("says with whom it is level where two are first", () => {
    const level = rank(card([item("a")]), figures({ A: { a: 1 }, B: { a: 1 }, C: { a: 1 }, D: { a: 0 } }));
    expect(against(level, { entrant: "B", to: "above" }).says).toEqual({
      zh: "B与A、C并列，前面没有别的对象",
      en: "B: level with A, C, and nobody above",
    });
    expect(against(level, { entrant: "D", to: "above" }).other).toBe("A");
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
    expect(problemsOf(() => against(null as never, { entrant: "A", to: "above" }))[0]?.says).toEqual({
      zh: "standings应为rank给出的排名结果",
      en: "`standings` must be what `rank` gave",
    });
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
    expect(decided("D", "A")?.says.en).toBe("level in total; A is placed first by tie-break 1 (a: 2 apart)");
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

  test("is found between the first and the last of very many", () => {
    const many = rank(
      card([item("a")]),
      Array.from({ length: 2 }, (_, a) => ({ entrant: `${a}`, figures: { a } })),
    );
    const [first, last] = many.rows as [(typeof many.rows)[0], (typeof many.rows)[0]];
    const rows = Array.from({ length: 200_000 }, (_, at) => ({ ...last, entrant: `${at}`, place: at + 1 }));
    const all = { ...many, rows: [{ ...first, entrant: "A" }, ...rows.slice(1)] };
    expect(against(all, { entrant: "A", to: { entrant: "199999" } }).decided).toMatchObject({
      ahead: "A",
      by: "total",
    });
  });
});

describe("a sentence does not contradict itself", () => {
  const to = { entrant: "B" };
  const set = (said: Parameters<typeof card>[0], A: object, B: object, more: object = {}) =>
    against(rank(card(said), figures({ A, B, ...more })), { entrant: "A", to });
  const plain = [item("a"), item("b")];
  const whole = { nodes: plain, round: { total: "0" } } as const;

  test("what is not equal does not look equal, and what is apart not as if it were not", () => {
    const told = set(whole, { a: "1.4", b: 0 }, { a: "1.5", b: 0 });
    expect(told.says.en).toBe("A (1.4) is 0.1 behind B (1.5)");
    expect(told.difference).toEqual({ exact: "-0.1", shown: "-0.1" });
    // The standings show totals as the scorecard says.
    expect([told.total.shown, told.theirs?.shown]).toEqual(["1", "2"]);
    expect(told.decided?.says.en).toBe("B is placed first by 0.1 of the total");
    expect(set(whole, { a: "68.4", b: 0 }, { a: "67.6", b: 0 }).says.zh).toBe("A（68.4）比B（67.6）高0.8");
    expect(set(whole, { a: "2.6", b: 0 }, { a: "1.4", b: 0 }).says.en).toBe("A (2.6) is 1.2 ahead of B (1.4)");
    expect(set(whole, { a: "1/3", b: 0 }, { a: "1/3", b: 0 }).says.en).toBe("A and B both have 0");
  });

  test("a difference far below what is shown is told exactly", () => {
    const told = set(plain, { a: "1", b: 0 }, { a: `1.${"0".repeat(29)}1`, b: 0 });
    expect(told.says.en).toBe(`A (1) is 0.${"0".repeat(29)}1 behind B (1.${"0".repeat(29)}1)`);
  });

  test("so with each line", () => {
    const [a, b] = set(plain, { a: "0.004", b: "1" }, { a: "0", b: "1/3" }).leads;
    expect(a?.says.en).toBe("a: 0.004 against 0.000, +0.004");
    expect(a?.difference).toEqual({ exact: "0.004", shown: "0.004" });
    expect(b?.says.en).toBe("b: 1.00 against 0.33, +0.67");
  });

  test("so with what outweighs", () => {
    // b: 0.2 against a: 0.197
    const { decisive } = set(plain, { a: "0.197", b: 0 }, { a: 0, b: "0.2" });
    expect(decisive?.says.en).toBe("what B leads by in b (0.200) outweighs everything that A leads by (0.197)");
    expect(decisive).toMatchObject({ points: { exact: "0.2", shown: "0.200" }, against: { shown: "0.197" } });
  });
});

describe("where rounded totals are ranked", () => {
  const rounded = {
    nodes: [item("a"), item("b")],
    round: { total: "0" },
    rankOn: "rounded",
  } as const;
  const rows = figures({ A: { a: "68.4", b: 0, k: 2 }, B: { a: "67.6", b: 0, k: 1 }, C: { a: 60, b: "7.4", k: 3 } });
  const told = (said: object, entrant: string, other: string) =>
    against(rank(card({ ...rounded, ...said }), rows), { entrant, to: { entrant: other } });

  test("these are what is compared: level ones are level, and nothing outweighs", () => {
    const level = told({}, "A", "B");
    expect(level).toMatchObject({ difference: { exact: "0.8", shown: "0" }, decisive: null, decided: null });
    expect(level.says).toEqual({
      zh: "A与B同为68；取舍前为68.40与67.60",
      en: "A and B both have 68; before rounding 68.40 and 67.60",
    });
    expect(told({ breakTies: [{ by: "k", better: "higher" }] }, "B", "A")).toMatchObject({
      decisive: null,
      decided: { by: "breakTies[0]", says: { en: "level in total; A is placed first by tie-break 1 (k: 1 apart)" } },
    });
  });

  test("and what is apart is as far apart as they are", () => {
    const apart = told({}, "B", "C");
    expect(apart.says.en).toBe("B (68) is 1 ahead of C (67); before rounding 67.60 and 67.40");
    expect(apart.decided?.says.en).toBe("B is placed first by 1 of the total");
    expect(apart).toMatchObject({ difference: { exact: "0.2", shown: "1" }, decisive: { of: "own", nodes: ["a"] } });
  });

  test("but a mean is no total that is ranked", () => {
    // (68.4 + 67.6 + 67.4) / 3 = 67.8
    const told = against(rank(card(rounded), rows), { entrant: "A", to: "mean" });
    expect(told.says.en).toBe("A (68.4) is 0.6 ahead of the mean of the group (67.8)");
  });

  test("rounding that changes nothing is not spoken of, and an earlier period is compared in its own way", () => {
    const standings = rank(card(rounded), figures({ A: { a: 3, b: 0 }, B: { a: 1, b: 0 } }));
    expect(against(standings, { entrant: "A", to: { entrant: "B" } }).says.en).toBe("A (3) is 2 ahead of B (1)");
    const down = { ...rounded, round: { total: { to: "0", mode: "down" } } } as const;
    const earlier = rank(card(down), figures({ A: { a: "2.9", b: 0 } }));
    expect(against(standings, { entrant: "A", to: { standings: earlier } }).says.en).toBe(
      "A (3) is 1 ahead of A in the other standings (2); before rounding 3.00 and 2.90",
    );
  });

  test("rounding to more decimals than are shown is told in full", () => {
    const fine = { ...rounded, round: { total: "1", display: "0" } } as const;
    const standings = rank(
      card(fine),
      figures({ A: { a: "68.44", b: 0 }, B: { a: "68.36", b: 0 }, C: { a: "68.3", b: 0 } }),
    );
    const says = (other: string) => against(standings, { entrant: "A", to: { entrant: other } }).says.en;
    expect(says("B")).toBe("A and B both have 68; before rounding 68.44 and 68.36");
    expect(says("C")).toBe("A (68.4) is 0.1 ahead of C (68.3); before rounding 68.44 and 68.30");
  });

  test("standings that say so wrongly are no standings", () => {
    const standings = rank(card(rounded), rows);
    for (const wrong of [{ rounded: { places: 99, mode: "up" } }, { rounded: 1 }, { breakTies: [{ label: 1 }] }])
      expect(refused(() => against({ ...standings, ...wrong } as never, { entrant: "A", to: "above" }))).toEqual([
        "previous-malformed standings",
      ]);
  });
});

describe("a tie-break that decides", () => {
  const decided = (step: object, A: unknown, B: unknown, more: object = {}) =>
    against(
      rank(
        card({ nodes: [{ id: "x", give: "1" }], breakTies: [step as never], ...more }),
        figures({ A: { k: A }, B: { k: B } }),
      ),
      { entrant: "B", to: "above" },
    ).decided;

  test("is told with what it looks at and its unit", () => {
    const funds = { figures: { k: { label: { zh: "到位资金", en: "funds" } } } };
    expect(decided({ by: "k", better: "higher" }, "1亿元", "5000万元", funds)?.says).toEqual({
      zh: "同分，A按并列判定第1项（到位资金相差5000万元）列前",
      en: "level in total; A is placed first by tie-break 1 (funds: CNY 50 million apart)",
    });
    const visits = { figures: { k: { label: { zh: "外出招商", en: "visits" }, unit: { zh: "次", en: " trips" } } } };
    expect(decided({ by: "k", better: "higher" }, 5, 2, visits)?.says).toMatchObject({
      zh: "同分，A按并列判定第1项（外出招商相差3次）列前",
    });
    const rate = { by: { ratio: "k", to: "target" }, better: "higher" };
    const at = (value: number) => ({ value, target: 10 });
    expect(decided(rate, at(9), at(8))?.says.en).toBe(
      "level in total; A is placed first by tie-break 1 (k completion: 10 percentage points apart)",
    );
  });

  test("is told with enough decimals", () => {
    const told = decided({ by: "k", better: "lower" }, "1元", "1.001元");
    expect(told?.says.zh).toBe("同分，A按并列判定第1项（k相差0.001元）列前");
    expect(told?.difference).toEqual({ exact: "0.001", shown: "0.001" });
    expect(decided({ by: "k", better: "lower" }, "1", "1.00000001")?.says.en).toContain("(k: 0.00000001 apart)");
    const rate = { by: { growth: "k" }, better: "higher" };
    const grown = (value: string) => ({ value, previous: 1 });
    expect(decided(rate, grown("1.1000001"), grown("1.1"))?.says.en).toContain("0.00001 percentage points apart)");
  });

  test("is told without its name by standings that do not have it", () => {
    const { breakTies: _none, ...older } = rank(
      card({ nodes: [{ id: "x", give: "1" }], breakTies: [{ by: "k", better: "higher" }] }),
      figures({ A: { k: 3 }, B: { k: 1 } }),
    );
    expect(against(older, { entrant: "B", to: "above" }).decided?.says.en).toBe(
      "level in total; A is placed first by tie-break 1 (2 apart)",
    );
  });
});

describe("shown parts that add up to the shown total", () => {
  const settled = { display: { to: "0", parts: "largest-remainder" } } as const;
  const third = (id: string) => ({ id, of: id, points: "value" }) as never;

  test("are those of the standings", () => {
    const standings = rank(
      card({ nodes: ["a", "b", "c"].map(third), round: settled }),
      figures({ A: { a: "1/3", b: "1/3", c: "1/3" }, B: { a: "1/3", b: "1/3", c: "4/3" } }),
    );
    const { leads } = against(standings, { entrant: "A", to: "above" });
    expect(leads.map(({ points, theirs, difference }) => [points.shown, theirs.shown, difference.shown])).toEqual([
      ["1", "1", "0"],
      ["0", "0", "0"],
      ["0", "1", "-1"],
    ]);
  });

  test("that look apart and are not are told with more decimals", () => {
    const standings = rank(
      card({ nodes: ["a", "b", "c"].map(third), round: settled }),
      figures({ A: { a: "1/3", b: "1/3", c: "1/3" }, B: { a: "1/3", b: "1/2", c: "2/3" } }),
    );
    const [a] = against(standings, { entrant: "A", to: "above" }).leads;
    expect(a).toMatchObject({ points: { shown: "1" }, theirs: { shown: "0" }, difference: { shown: "0.0" } });
    expect(a?.says.en).toBe("a: 0.3 against 0.3, 0.0");
  });

  test("also where limits, choices and what is left over are lines of their own", () => {
    const nodes = [
      { id: "main", start: "0.3", nodes: [third("a"), third("b")], limits: { cap: "5.2" } },
      {
        id: "choice",
        choose: [{ then: { nodes: [{ id: "within", of: "c", points: "value", limits: { cap: "0.4" } }] } }],
      },
    ] as never;
    const standings = rank(
      card({ nodes, limits: { cap: "5.5" }, round: settled }),
      figures({
        A: { a: "3.3", b: "3.4", c: "0.6" },
        B: { a: "1.4", b: "1.4", c: "0.4" },
        C: { a: "2.5", b: 0, c: "1/3" },
      }),
    );
    for (const entrant of ["A", "B", "C"]) {
      const { leads, total } = against(standings, { entrant, to: "best" });
      const whole = leads.map(({ points }) => Number(points.shown)).reduce((x, y) => x + y, 0);
      expect([entrant, String(whole)]).toEqual([entrant, total.shown]);
    }
    const [row] = standings.rows;
    expect(row?.points["within"]?.shown).toBe(row?.points["choice"]?.shown);
  });
});
