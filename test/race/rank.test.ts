import { describe, expect, test } from "vitest";
import { rank } from "../../src/race/index.js";
import { card, exact, figures, places, refused } from "./race.js";

const rate = (id: string, mark: string, cap?: string) =>
  ({ id, mark, of: { ratio: id, to: "target" }, points: "proportional", ...(cap ? { limits: { cap } } : {}) }) as const;

describe("a scorecard of three completion rates, capped at 120 %", () => {
  // The sum of weight x min(1.2, actual / target), with weights 50, 30, 20.
  const scorecard = card([rate("a", "50", "120%"), rate("b", "30", "120%"), rate("c", "20", "120%")]);
  const of = (a: string, b: string, c: string) => ({
    a: { value: a, target: 10 },
    b: { value: b, target: 25 },
    c: { value: c, target: 12 },
  });
  const table = figures({
    // 50 x 0.96 + 30 x 0.8 + 20 x 1 = 48 + 24 + 20
    A: of("9.6", "20", "12"),
    // 50 x 0.84 + 30 x 1.08 + 20 x 0.75 = 42 + 32.4 + 15 = 89.4
    B: of("8.4", "27", "9"),
    // 50 x 0.72 + 30 x 0.96 + 20 x 7/6 = 36 + 28.8 + 70/3 = 1322/15
    C: of("7.2", "24", "14"),
    // 50 x 0.6 + 30 x 1.2 + 20 x 5/6 = 30 + 36 + 50/3 = 248/3: the cap is hit exactly
    D: of("6.0", "30", "10"),
    // 50 x 0.66 + 30 x 0.84 + 20 x 0.75 = 33 + 25.2 + 15 = 73.2
    X: of("6.6", "21", "9"),
  });

  test("adds up exactly", () => {
    expect(exact(scorecard, table)).toEqual({ A: "92", B: "89.4", C: "1322/15", D: "248/3", X: "73.2" });
  });

  test("shows two decimals, rounded half up, and places by what is exact", () => {
    const { rows } = rank(scorecard, table);
    expect(rows.map((row) => [row.place, row.entrant, row.total.shown])).toEqual([
      [1, "A", "92.00"],
      [2, "B", "89.40"],
      [3, "C", "88.13"],
      [4, "D", "82.67"],
      [5, "X", "73.20"],
    ]);
  });

  test("says which limit cut, and by how much; a cap hit exactly cuts nothing", () => {
    // 13 / 10 = 1.3: 65 cut to 60.
    const { rows } = rank(scorecard, figures({ A: of("13", "30", "12") }));
    expect(rows[0]?.remarks).toEqual([{ node: "a", code: "cap", points: { exact: "-5", shown: "-5.00" } }]);
  });
});

describe("equal totals", () => {
  const third = (id: string) => ({ id, mark: "1/3", of: id, points: "proportional" }) as const;
  const nodes = [third("a"), third("b"), third("c")];
  // (0.1 + 0.2 + 0.3) / 3 = (0.3 + 0.2 + 0.1) / 3 = (0.2 + 0.2 + 0.2) / 3 = 1/5
  const table = figures({
    A: { a: 0.1, b: 0.2, c: 0.3 },
    B: { a: 0.3, b: 0.2, c: 0.1 },
    C: { a: 0.2, b: 0.2, c: 0.2 },
  });

  test("are equal: three units of 0.1, 0.2, 0.3 in any order share the first place", () => {
    const { rows } = rank(card(nodes), table);
    expect(rows.map((row) => [row.total.exact, row.place])).toEqual([
      ["0.2", 1],
      ["0.2", 1],
      ["0.2", 1],
    ]);
    expect(rows[0]).toMatchObject({ tied: 2, of: 3, above: null, below: null });
  });

  test("are set apart by the first declared step that differs, and the row names it", () => {
    const breakTies = [
      { by: "b", better: "higher" },
      { by: { gap: "a", to: "c" }, better: "higher" },
    ] as const;
    const { rows } = rank(card({ nodes, breakTies: [...breakTies] }), table);
    expect(rows.map((row) => [row.entrant, row.place])).toEqual([
      ["B", 1],
      ["C", 2],
      ["A", 3],
    ]);
    expect(rows[1]?.above).toEqual({
      entrant: "B",
      by: "breakTies[1]",
      difference: { exact: "0.2", shown: "0.20" },
    });
  });

  test("stay equal where a step lacks a number for any of those still tied", () => {
    const lacking = figures({
      A: { a: 0.1, b: 0.2, c: 0.3, d: 5 },
      B: { a: 0.3, b: 0.2, c: 0.1, d: null },
      C: { a: 0.2, b: 0.2, c: 0.2, d: 7 },
    });
    expect(places(card({ nodes, breakTies: [{ by: "d", better: "higher" }] }), lacking)).toEqual({ A: 1, B: 1, C: 1 });
    // Without B, which `a` sets apart, nobody left lacks the number.
    const first = { by: { ratio: "a", to: "c" }, better: "lower" } as const;
    const chain = [first, { by: "d", better: "higher" }] as const;
    expect(places(card({ nodes, breakTies: [...chain] }), lacking)).toEqual({ A: 1, B: 3, C: 2 });
  });

  test("that only look equal differ: both are shown, with what decided", () => {
    const node = { id: "a", of: "a", points: "value" } as const;
    const { rows } = rank(card([node]), figures({ A: { a: "0.3333" }, B: { a: "1/3" } }));
    expect(rows.map((row) => [row.entrant, row.place, row.total.shown])).toEqual([
      ["B", 1, "0.33"],
      ["A", 2, "0.33"],
    ]);
    expect(rows[1]?.above?.difference).toEqual({ exact: "1/30000", shown: "0.00" });
  });

  test("are made by rounding where the card ranks rounded totals", () => {
    const node = { id: "a", of: "a", points: "value" } as const;
    const scorecard = card({ nodes: [node], round: { total: "2" }, rankOn: "rounded" });
    expect(places(scorecard, figures({ A: { a: "0.3333" }, B: { a: "1/3" }, C: { a: "0.335" } }))).toEqual({
      C: 1,
      A: 2,
      B: 2,
    });
  });

  // 9, 7, 7, 5
  test.each([
    ["standard", [1, 2, 2, 4]],
    ["dense", [1, 2, 2, 3]],
    ["modified", [1, 3, 3, 4]],
    ["fractional", [1, 2.5, 2.5, 4]],
  ] as const)("are placed by the convention: %s", (ties, expected) => {
    const node = { id: "a", of: "a", points: "value" } as const;
    const { rows } = rank(
      card({ nodes: [node], ties }),
      figures({ A: { a: 9 }, B: { a: 7 }, C: { a: 7 }, D: { a: 5 } }),
    );
    expect(rows.map((row) => row.place)).toEqual(expected);
  });
});

describe("groups", () => {
  const node = { id: "a", of: { ratio: "a", to: "best" }, points: "value" } as const;
  const groups = { A: { group: "zones" }, B: { group: "counties" }, C: { group: "zones" }, D: { group: "counties" } };
  const table = figures({ A: { a: 4 }, B: { a: 10 }, C: { a: 2 }, D: { a: 5 } }, groups);

  test("are ranked apart, and compared apart", () => {
    const { rows } = rank(card({ groups: "entrant.group", nodes: [node] }), table);
    expect(rows.map((row) => [row.group, row.entrant, row.place, row.of, row.total.exact])).toEqual([
      ["counties", "B", 1, 2, "1"],
      ["counties", "D", 2, 2, "0.5"],
      ["zones", "A", 1, 2, "1"],
      ["zones", "C", 2, 2, "0.5"],
    ]);
  });

  test("may be compared together for an item, or within another grouping", () => {
    const all = card({ groups: "entrant.group", nodes: [{ ...node, peers: "all" }] });
    expect(exact(all, table)).toEqual({ A: "0.4", B: "1", C: "0.2", D: "0.5" });
    const clusters = figures(
      { A: { a: 4 }, B: { a: 10 }, C: { a: 2 }, D: { a: 5 } },
      {
        A: { group: "zones", cluster: "east" },
        B: { group: "counties", cluster: "east" },
        C: { group: "zones", cluster: "west" },
        D: { group: "counties", cluster: "west" },
      },
    );
    const apart = card({ groups: "entrant.group", nodes: [{ ...node, peers: "entrant.cluster" }] });
    expect(exact(apart, clusters)).toEqual({ A: "0.4", B: "1", C: "0.4", D: "1" });
  });

  test("must be named by everyone, even where no item looks at peers", () => {
    const given = card({ groups: "entrant.group", nodes: [{ id: "a", given: "a", outOf: "10" }] });
    const nobody = figures({ A: { a: 4 }, B: { a: 5 } }, { A: { group: "zones" }, B: { group: "" } });
    expect(refused(() => rank(given, nobody))).toEqual(["group-missing figures[1]"]);
  });
});

describe("who is listed", () => {
  const node = { id: "a", of: { gap: "a", to: "best" }, points: "value" } as const;

  test("without being ranked has points and no place, and is nobody's best", () => {
    const table = figures({ A: { a: 4 }, B: { a: 9 }, C: { a: 6 } }, { B: { ranked: false } });
    const { rows } = rank(card([node]), table);
    expect(rows.map((row) => [row.entrant, row.place, row.total.exact, row.unranked?.code ?? null])).toEqual([
      ["C", 1, "0", null],
      ["A", 2, "-2", null],
      ["B", null, "3", "declared"],
    ]);
  });

  test("jointly is one line, one place and one peer", () => {
    const table = figures({ AB: { a: 4 }, C: { a: 6 } }, { AB: { members: ["A", "B"] } });
    const { rows } = rank(card([{ ...node, of: { gap: "a", to: "mean" } }]), table);
    expect(rows.map((row) => [row.entrant, row.members, row.total.exact])).toEqual([
      ["C", [], "1"],
      ["AB", ["A", "B"], "-1"],
    ]);
  });

  test("and to whom nothing applies is not ranked", () => {
    const scorecard = card({
      treat: { notApplicable: "redistribute" },
      nodes: [{ id: "a", mark: "5", of: "a", points: "value" }],
    });
    const { rows } = rank(scorecard, figures({ A: { a: "n/a" }, B: { a: 3 } }));
    expect(rows.map((row) => [row.entrant, row.place])).toEqual([
      ["B", 1],
      ["A", null],
    ]);
    expect(rows[1]?.unranked?.code).toBe("notApplicable");
  });
});

describe("blocks", () => {
  const item = (id: string) => ({ id, of: id, points: "value" }) as const;
  const nodes = [item("a"), item("b"), item("c")];
  const table = figures({ A: { a: 3, b: 9, c: 6 } });

  test.each([
    ["sum", "18"],
    ["best", "9"],
    ["mean", "6"],
  ] as const)("put their nodes together by %s, on top of a start", (combine, total) => {
    expect(exact(card([{ id: "x", nodes, combine }]), table)).toEqual({ A: total });
    expect(exact(card([{ id: "x", nodes, combine, start: "0.5" }]), table)).toEqual({ A: String(Number(total) + 0.5) });
  });

  test("have limits of their own, and the total has too", () => {
    const block = { id: "x", mark: "10", nodes, limits: { cap: "mark" } } as const;
    expect(exact(card([block]), table)).toEqual({ A: "10" });
    expect(exact(card({ nodes: [block], limits: { cap: "9.5" } }), table)).toEqual({ A: "9.5" });
  });

  test("add bonuses and deductions as they stand", () => {
    const deduction = {
      id: "d",
      role: "deduction",
      of: "c",
      points: { each: 1, is: "-0.5", part: "completed" },
    } as const;
    const bonus = { id: "e", role: "bonus", give: "2" } as const;
    expect(exact(card([item("a"), bonus, deduction]), table)).toEqual({ A: "2" });
  });

  test("refuse a deduction above zero", () => {
    const deduction = { id: "d", role: "deduction", of: "c", points: "value" } as const;
    expect(refused(() => rank(card([deduction]), table))).toEqual(["deduction-positive nodes[0]"]);
  });
});

describe("a choice", () => {
  // cases.md, measure 15: none planned is the basic 2; of up to five planned 80 % is full; of more 70 %.
  const full = (at: string) =>
    ({
      of: { ratio: "started", to: "planned" },
      points: { bands: [{ atLeast: at, is: "mark" }, { else: "0" }] },
    }) as const;
  const choice = {
    id: "start-rate",
    mark: "5",
    choose: [
      { if: { field: "figures.planned.value", atMost: "0" }, then: { give: "2" } },
      { if: { field: "figures.planned.value", atMost: "5" }, then: full("80%") },
      { then: full("70%") },
    ],
  } as const;
  const scorecard = card([choice] as never);

  test("takes the first branch that holds", () => {
    const of = (planned: number, started: number) => ({ planned, started });
    const table = figures({ A: of(0, 0), B: of(4, 3), C: of(5, 4), D: of(10, 7), E: of(10, 6) });
    expect(exact(scorecard, table)).toEqual({ A: "2", B: "0", C: "5", D: "5", E: "0" });
  });

  test("asks the entrant's own fields, the points of another node, a place", () => {
    const ask = (condition: object) =>
      card([
        { id: "first", of: "a", points: "value" },
        { id: "x", choose: [{ if: condition as never, then: { give: "1" } }, { then: { give: "0" } }] },
      ]);
    const table = figures({ A: { a: 7 }, B: { a: 3 } }, { A: { kind: "town" }, B: { kind: "zone" } });
    expect(exact(ask({ field: "entrant.kind", equals: "zone" }), table, "x")).toEqual({ A: "0", B: "1" });
    expect(exact(ask({ of: { points: "first" }, moreThan: "3" }), table, "x")).toEqual({ A: "1", B: "0" });
    const place = { of: { place: { points: "first" }, ties: "standard" }, atMost: "1" };
    expect(exact(ask(place), table, "x")).toEqual({ A: "1", B: "0" });
  });

  test("compares with whom takes another branch too", () => {
    const scored = card([
      {
        id: "x",
        choose: [
          { if: { field: "figures.a.value", atLeast: "5" }, then: { give: "100" } },
          { then: { of: { gap: "a", to: "best" }, points: "value" } },
        ],
      },
    ]);
    expect(exact(scored, figures({ A: { a: 7 }, B: { a: 3 } }))).toEqual({ A: "100", B: "-4" });
  });
});

describe("points of another authority", () => {
  const given = (more: object) => card([{ id: "x", given: "province", ...more } as never]);

  test("are scaled to the mark, or taken as they stand", () => {
    const table = figures({ A: { province: "87.5" } });
    expect(exact(given({ mark: "10", outOf: "100" }), table)).toEqual({ A: "8.75" });
    expect(exact(given({ outOf: "100" }), table)).toEqual({ A: "87.5" });
  });

  test("may lie in a range with points below zero", () => {
    const scorecard = given({ mark: "10", outOf: ["-5", "5"] });
    expect(exact(scorecard, figures({ A: { province: -5 }, B: { province: "2.5" } }))).toEqual({ A: "-10", B: "5" });
  });

  test("outside their range are refused", () => {
    expect(
      refused(() => rank(given({ outOf: "100" }), figures({ A: { province: 101 }, B: { province: -1 } }))),
    ).toEqual(["given-out-of-range nodes[0]", "given-out-of-range nodes[0]"]);
  });
});

describe("rounding", () => {
  const node = { id: "a", mark: "10", of: { ratio: "a", to: "target" }, points: "proportional" } as const;
  const table = figures({ A: { a: { value: 2, target: 3 } }, B: { a: { value: "-2.005", target: 1 } } });

  test("happens at the stages that are named, half away from zero, and nowhere else", () => {
    expect(exact(card([node]), table)).toEqual({ A: "20/3", B: "-20.05" });
    expect(exact(card({ nodes: [node], round: { figure: "2" } }), table)).toEqual({ A: "6.7", B: "-20.1" });
    expect(exact(card({ nodes: [node], round: { item: "1" } }), table)).toEqual({ A: "6.7", B: "-20.1" });
  });

  test("comes after the limits, and an item may round otherwise", () => {
    const limited = { ...node, limits: { cap: "6.666" }, round: { item: { to: "2", mode: "down" } } } as const;
    expect(exact(card({ nodes: [limited], round: { item: "0" } }), table)).toMatchObject({ A: "6.66" });
  });

  test("of the total changes what is shown, and what is ranked only where the card says so", () => {
    const round = { total: { to: "0", mode: "down" } } as const;
    const { rows } = rank(card({ nodes: [node], round }), table);
    expect(rows[0]?.total).toEqual({ exact: "20/3", shown: "6" });
  });

  test("of what is shown may make the parts add up to the whole", () => {
    const third = (id: string) => ({ id, give: "1/3" }) as const;
    const nodes = [third("a"), third("b"), third("c")];
    const shown = (round: object) => {
      const [row] = rank(card({ nodes, round }), figures({ A: {} })).rows;
      return [...Object.values(row!.points).map((each) => each?.shown), row!.total.shown];
    };
    expect(shown({ display: "2" })).toEqual(["0.33", "0.33", "0.33", "1.00"]);
    expect(shown({ display: { to: "2", parts: "largest-remainder" } })).toEqual(["0.34", "0.33", "0.33", "1.00"]);
  });
});

describe("against an earlier ranking", () => {
  const scorecard = card({ groups: "entrant.group", nodes: [{ id: "a", of: "a", points: "value" }] });
  const in_ = (groups: Record<string, string>) =>
    Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, { group }]));

  test("a row tells the places it gained; a newcomer and one that changed its group are new", () => {
    const before = rank(
      scorecard,
      figures({ A: { a: 3 }, B: { a: 2 }, C: { a: 1 }, D: { a: 0 } }, in_({ A: "x", B: "x", C: "x", D: "y" })),
    );
    const after = rank(
      scorecard,
      figures(
        { A: { a: 1 }, B: { a: 2 }, C: { a: 3 }, D: { a: 0 }, E: { a: 5 } },
        in_({ A: "x", B: "x", C: "x", D: "x", E: "x" }),
      ),
      { previous: before },
    );
    expect(after.rows.map((row) => [row.entrant, row.place, row.change])).toEqual([
      ["E", 1, "new"],
      ["C", 2, 1],
      ["B", 3, -1],
      ["A", 4, -3],
      ["D", 5, "new"],
    ]);
  });

  test("no change is told where none is asked for", () => {
    expect(rank(scorecard, figures({ A: { a: 3 } }, in_({ A: "x" }))).rows[0]).not.toHaveProperty("change");
  });
});

test("an outcome names the scorecard with a hash of its content, its source, and what it assumed", () => {
  const said = {
    edition: "2",
    title: { zh: "考核", en: "assessment" },
    source: { title: "通知", url: "https://example.org" },
    encoded: "80 of 100",
    assumptions: [{ path: "nodes.x", says: { zh: "假设", en: "assumed" } }],
  };
  const scorecard = { ...card([{ id: "x", give: "1" }]), ...said };
  const outcome = rank(scorecard, figures({ A: {} }));
  expect(outcome).toMatchObject({
    scorecard: { id: "made-up", edition: "2", hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
    title: said.title,
    source: said.source,
    encoded: said.encoded,
    assumptions: said.assumptions,
    nodes: [{ id: "x", parent: null, role: "score", mark: null }],
  });
  expect(rank({ ...scorecard, edition: "3" }, figures({ A: {} })).scorecard.hash).not.toBe(outcome.scorecard.hash);
});
