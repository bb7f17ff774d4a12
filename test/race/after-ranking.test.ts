import { describe, expect, test } from "vitest";
import {
  checkScorecard,
  compare,
  explain,
  rank,
  type ScorecardInput,
  type StandingRow,
  scorecardSchema,
} from "../../src/race/index.js";
import { toJsonSchema } from "../../src/reason/index.js";
import { card, figures, places, refused } from "./race.js";

const score = { id: "score", of: "score", points: "value" } as const;
type After = Pick<ScorecardInput, "vetoes" | "lists" | "grades" | "awards" | "ties" | "groups" | "rankOn" | "round">;
const scored = (after: After) => ({ ...card([score]), ...after });
const by = <T>(rows: readonly StandingRow[], of: (row: StandingRow) => T) =>
  Object.fromEntries(rows.map((row) => [row.entrant, of(row)]));
const points = (of: Readonly<Record<string, number | null>>, more = {}) =>
  figures(Object.fromEntries(Object.entries(of).map(([id, own]) => [id, { score: own }])), more);
const states = (row: StandingRow) => (row.lists ?? []).map((each) => `${each.id} ${each.state}`);

describe("a veto", () => {
  const large = { of: "large", lessThan: "1" } as const;
  const run = (effect: "zero" | "last" | "unranked" | "no-award", own: Record<string, [number, number | null]>) =>
    rank(
      scored({ vetoes: [{ id: "large", if: large, effect }] }),
      figures(
        Object.fromEntries(Object.entries(own).map(([id, [value, count]]) => [id, { score: value, large: count }])),
      ),
    );

  test("leaves no points: parts and total still add up", () => {
    const own = { A: [90, 0], B: [50, 1] } as Record<string, [number, number]>;
    const { rows } = run("zero", own);
    expect(by(rows, (row) => [row.place, row.total.exact, row.vetoes?.length])).toEqual({
      B: [1, "50", 0],
      A: [2, "0", 1],
    });
    expect(rows[1]?.remarks).toEqual([{ node: "total", code: "vetoed", points: { exact: "-90", shown: "-90.00" } }]);
    const scorecard = scored({ vetoes: [{ id: "large", if: large, effect: "zero" }] });
    const told = explain(scorecard, figures({ A: { score: 90, large: 0 }, B: { score: 50, large: 1 } }), "A");
    expect(told.contributions.map((each) => [each.node, each.points.exact])).toEqual([
      ["score", "90"],
      ["total:vetoed", "-90"],
    ]);
    expect(told.why.values["points"]).toBe("0");
    expect(told.above?.difference.exact).toBe("-50");
  });

  test("is a part of its own where standings are compared", () => {
    const [before, after] = [1, 0].map((large) => run("zero", { A: [90, large], B: [50, 1] }));
    const change = compare(before!, after!).rows.find((row) => row.entrant === "A")!;
    expect(change.parts.map((each) => [each.node, each.label.en, each.difference.exact])).toEqual([
      ["total:vetoed", "veto", "-90"],
    ]);
    expect(change.difference?.exact).toBe("-90");
  });

  test("does not raise a total that is below zero", () => {
    const { rows } = run("zero", { A: [-5, 0], B: [-3, 1] });
    expect(by(rows, (row) => [row.place, row.total.exact])).toEqual({ B: [1, "-3"], A: [2, "-5"] });
  });

  test("places last, those that it strikes in their own order, and says that it is what decided", () => {
    const { rows } = run("last", { A: [90, 0], B: [80, 0], C: [50, 1], D: [40, 1] });
    expect(by(rows, (row) => [row.place, row.total.exact])).toEqual({
      C: [1, "50"],
      D: [2, "40"],
      A: [3, "90"],
      B: [4, "80"],
    });
    expect(rows[2]?.above).toEqual({ entrant: "D", by: "vetoes", difference: { exact: "1", shown: "1.00" } });
  });

  test("takes out of the ranking, and so out of what others are compared with", () => {
    const scorecard: ScorecardInput = {
      ...card([{ id: "share", mark: "100", of: { ratio: "score", to: "best" }, points: "proportional" }]),
      vetoes: [{ id: "large", label: { zh: "大项目", en: "large" }, if: large, effect: "unranked" }],
    };
    const { rows } = rank(
      scorecard,
      figures({ A: { score: 100, large: 0 }, B: { score: 50, large: 1 }, C: { score: 25, large: 1 } }),
    );
    expect(by(rows, (row) => [row.place, row.total.exact])).toEqual({ B: [1, "100"], C: [2, "50"], A: [null, "200"] });
    expect(rows[2]?.unranked).toEqual({
      code: "veto",
      node: null,
      says: { zh: "一票否决“大项目”，不参加排名", en: 'not ranked: veto "large"' },
    });
  });

  test("of which it cannot be told does not strike; places that it may change are provisional", () => {
    const own = { A: [90, 1], B: [80, null], C: [80, 1], D: [50, 1] } as Record<string, [number, number | null]>;
    const provisional = (effect: "zero" | "last" | "unranked" | "no-award") =>
      by(run(effect, own).rows, (row) => row.provisional);
    expect(by(run("zero", own).rows, (row) => row.place)).toEqual({ A: 1, B: 2, C: 2, D: 4 });
    expect(run("zero", own).rows[1]?.vetoes?.[0]).toMatchObject({ id: "large", state: "undecided", effect: "zero" });
    const behind = { A: false, B: true, C: true, D: true };
    expect(provisional("zero")).toEqual(behind);
    expect(provisional("last")).toEqual(behind);
    expect(provisional("unranked")).toEqual({ A: true, B: true, C: true, D: true });
    expect(provisional("no-award")).toEqual({ A: false, B: false, C: false, D: false });
  });

  test("may ask the place and the points of a node, but not of the total, which it changes", () => {
    const vetoes = (of: object) => [{ id: "v", if: { of, atMost: "1" }, effect: "last" }] as unknown as After["vetoes"];
    expect(places(scored({ vetoes: vetoes({ place: "score" }) }), points({ A: 3, B: 2 }))).toEqual({ B: 1, A: 2 });
    for (const of of [{ place: "total" }, { points: "total" }])
      expect(checkScorecard(scored({ vetoes: vetoes(of) })).map((each) => `${each.code} ${each.path}`)).toEqual([
        "node-cycle vetoes[0].if",
      ]);
  });
});

describe("a place of a node or of the total", () => {
  test("is by the scorecard's ties, and is worth points like any measure", () => {
    const nodes = [
      { id: "a", of: "a", points: "value" },
      { id: "b", of: { place: "a" }, points: { bands: [{ atMost: "2", is: "1" }, { else: "0" }] } },
    ] as const;
    const rows = figures({ A: { a: 3 }, B: { a: 3 }, C: { a: 1 } });
    const second = (ties: "standard" | "dense") =>
      by(rank({ ...card(nodes), ties }, rows).rows, (row) => row.points["b"]?.exact);
    expect(second("standard")).toEqual({ A: "1", B: "1", C: "0" });
    expect(second("dense")).toEqual({ A: "1", B: "1", C: "1" });
  });

  test("of the total cannot be asked before the ranking, nor what its own points depend on", () => {
    const check = (nodes: readonly object[]) =>
      checkScorecard(card(nodes as never)).map((each) => `${each.code} ${each.path}`);
    expect(check([{ id: "x", of: { place: "total" }, points: "value" }])).toEqual(["node-cycle nodes[0]"]);
    expect(check([{ id: "x", of: { place: "x" }, points: "value" }])).toEqual(["node-cycle nodes[0]"]);
    expect(check([{ id: "x", of: { place: "visits" }, points: "value" }])).toEqual(["node-unknown nodes[0]"]);
  });

  test("goes with tie-breaks, as the row has it", () => {
    const scorecard: ScorecardInput = {
      ...card([score]),
      breakTies: [{ by: "funds", better: "higher" }],
      lists: [{ id: "first", where: { of: { place: "total" }, atMost: "1" } }],
    };
    const { rows } = rank(scorecard, figures({ A: { score: 5, funds: 1 }, B: { score: 5, funds: 2 } }));
    expect(by(rows, states)).toEqual({ B: ["first on"], A: [] });
  });
});

describe("a list", () => {
  const top = (ties: "include" | "exclude" | undefined, from: "best" | "worst" = "best") =>
    ({ id: "top", where: { of: { place: "total", from }, atMost: "2" }, ...(ties && { ties }) }) as const;
  const level = points({ A: 5, B: 4, C: 4, D: 3, E: 3, F: 1 });
  const on = (scorecard: ScorecardInput) =>
    rank(scorecard, level)
      .rows.filter((row) => row.lists?.length)
      .map((row) => row.entrant)
      .join("");

  test("takes those level at its end, or none of them", () => {
    expect(on(scored({ lists: [top("include")] }))).toBe("ABC");
    expect(on(scored({ lists: [top("exclude")] }))).toBe("A");
    // From the last: F, then D and E level.
    expect(on(scored({ lists: [top("include", "worst")] }))).toBe("DEF");
    expect(on(scored({ lists: [top("exclude", "worst")] }))).toBe("F");
  });

  test("of those from a place on takes them likewise, and says by which of the places they share", () => {
    const scorecard = (ties: "include" | "exclude", where: object) =>
      scored({ lists: [{ id: "l", where: where as never, ties }] });
    const place = { of: { place: "total" } };
    const four = points({ A: 9, B: 7, C: 7, D: 5 });
    const onOf = (each: ScorecardInput) =>
      rank(each, four)
        .rows.filter((row) => row.lists?.length)
        .map((row) => row.entrant)
        .join("");
    for (const where of [
      { ...place, atLeast: "3" },
      { ...place, moreThan: "2" },
      { not: { ...place, atMost: "2" } },
      { if: { ...place, atMost: "2" }, then: { of: "score", atMost: "0" } },
    ]) {
      expect(onOf(scorecard("include", where))).toBe("BCD");
      expect(onOf(scorecard("exclude", where))).toBe("D");
    }
    const told = (ties: "include" | "exclude") =>
      explain(scorecard(ties, { ...place, atLeast: "3" }), four, "B").results![0]!.says.en;
    expect(told("include")).toBe('on the list "l": total place is at least 3: yes (it is 3)');
    expect(told("exclude")).toBe('not on the list "l": total place is at least 3: no (it is 2)');
  });

  test("holds against the `ties` that a place of a figure must have, unless that is `dense`", () => {
    const by = (ties: "standard" | "modified" | "dense") =>
      on(scored({ lists: [{ id: "l", where: { of: { place: "score", ties }, atMost: "2" }, ties: "exclude" }] }));
    // B and C are level where the first two end. Of the two highest scores, both are within.
    expect([by("standard"), by("modified"), by("dense")]).toEqual(["A", "A", "ABC"]);
  });

  test("goes by the place that the row shows, unless it says how ties are taken", () => {
    expect(on(scored({ ties: "dense", lists: [top(undefined)] }))).toBe("ABC");
    expect(
      on(scored({ ties: "dense", lists: [{ ...top(undefined), where: { of: { place: "total" }, atMost: "3" } }] })),
    ).toBe("ABCDE");
    // The places shown are 1, 2, 2, 3, 3, 4: nobody shares the end of the list with one who is not on it.
    for (const ties of ["include", "exclude"] as const) {
      expect(on(scored({ ties: "dense", lists: [top(ties)] }))).toBe("ABC");
      const place = { of: { place: "total", ties: "standard" }, atMost: "2" } as const;
      const own = scored({ ties: "dense", lists: [{ ...top(ties), where: place }] });
      expect(on(own)).toBe(ties === "include" ? "ABC" : "A");
    }
    expect(on(scored({ ties: "modified", lists: [top(undefined)] }))).toBe("A");
    expect(on(scored({ ties: "modified", lists: [top("include")] }))).toBe("ABC");
  });

  test("is not for one that is not ranked, however good; what cannot be told is said", () => {
    const where = {
      all: [
        { of: { place: "total" }, atMost: "2" },
        { field: "entrant.clean", is: true },
      ],
    } as const;
    const scorecard = scored({
      lists: [
        { id: "red", where },
        { id: "known", where: { of: "score", atLeast: "1" } },
      ],
    });
    const { rows } = rank(
      { ...scorecard, treat: { ...scorecard.treat, notReported: "0" } },
      points({ A: 5, B: null, C: 9 }, { A: { clean: true }, B: { clean: true }, C: { clean: true, ranked: false } }),
    );
    expect(by(rows, states)).toEqual({ A: ["red on", "known on"], B: ["red on", "known undecided"], C: ["known on"] });
    const told = explain(scorecard, points({ C: 9, A: 1 }, { C: { clean: true, ranked: false } }), "C");
    expect(told.results?.map((each) => each.says.en)).toEqual([
      'not ranked, and so not on the list "red"',
      'on the list "known": score is at least 1: yes (it is 9)',
    ]);
  });
});

describe("grades", () => {
  test("by total compare what is ranked: exactly, or rounded where the scorecard ranks rounded totals", () => {
    const cuts = [{ moreThan: "90", is: "A" }, { atLeast: "90", is: "B" }, { else: "C" }];
    const graded = (more: After) =>
      by(
        rank(scored({ grades: { by: "total", cuts }, ...more }), points({ a: 90.01, b: 90, c: 89.99 })).rows,
        (row) => row.grade?.is,
      );
    expect(graded({})).toEqual({ a: "A", b: "B", c: "C" });
    expect(graded({ rankOn: "rounded", round: { total: "1" } })).toEqual({ a: "B", b: "B", c: "B" });
  });

  test("moved below the lowest are none, above the highest the highest; steps add up", () => {
    const step = (field: string, steps: string) => ({ if: { field: `entrant.${field}`, is: true }, steps });
    const grades = {
      by: "total",
      cuts: [{ atLeast: "2", is: "A" }, { atLeast: "1", is: "B" }, { else: "C" }],
      move: [step("up", "1"), step("upTwo", "2"), step("down", "-1")],
    } as const;
    const own = (fields: object) => fields;
    const { rows } = rank(
      scored({ grades }),
      points(
        { a: 2, b: 1, c: 0, d: 0, e: 0 },
        {
          a: own({ up: true }),
          b: own({ up: true, down: true }),
          c: own({ down: true }),
          d: own({ upTwo: true }),
          e: own({ upTwo: true, down: true }),
        },
      ),
    );
    expect(by(rows, (row) => [row.grade?.is, row.grade?.by])).toEqual({
      a: ["A", "move"],
      b: ["B", "cut"],
      c: [null, "move"],
      d: ["A", "move"],
      e: ["B", "move"],
    });
    expect(rows.find((row) => row.entrant === "c")?.grade?.says.zh).toBe(
      "等次无：原为C，降1档（entrant.down为是：是（实为是））",
    );
  });

  test("by share count those level as the best of them, or as the last", () => {
    const graded = (ties: "include" | "exclude", base: "ranked" | "listed") => {
      const cuts = [{ atMost: "50%", is: "A" }, { else: "B" }];
      const { rows } = rank(
        scored({ grades: { by: "share", cuts, base, ties } }),
        points({ a: 4, b: 3, c: 3, d: 1, e: 9 }, { e: { ranked: false } }),
      );
      return rows.map((row) => row.grade?.is ?? "-").join("");
    };
    // Half of four is two: b and c are level at the cut. e is listed only.
    expect(graded("include", "ranked")).toBe("AAAB-");
    expect(graded("exclude", "ranked")).toBe("ABBB-");
    // Half of five is two and a half, which no third fits.
    expect(graded("exclude", "listed")).toBe("ABBB-");
  });

  test("that a condition cannot decide stay, and are provisional", () => {
    const cuts = [{ atLeast: "2", is: "A" }, { else: "B" }];
    const { rows } = rank(
      scored({ grades: { by: "total", cuts, move: [{ if: { of: "extra", atLeast: "1" }, steps: "1" }] } }),
      figures({ a: { score: 1, extra: null }, b: { score: 1, extra: 1 } }),
    );
    expect(by(rows, (row) => [row.grade?.is, row.grade?.provisional])).toEqual({ a: ["B", true], b: ["A", false] });
  });
});

describe("an award", () => {
  const prize = (en: string, count: string) => ({ label: { zh: en, en }, count });
  const award = (more: object) =>
    ({
      id: "prize",
      places: [prize("1st", "1"), prize("2nd", "2")],
      among: "eligible",
      ties: "include",
      ...more,
    }) as never;
  const gate = { of: "done", atLeast: "1" };
  const won = (more: object, own: Record<string, [number, number | null]>) =>
    by(
      rank(
        scored({ awards: [award(more)] }),
        figures(Object.fromEntries(Object.entries(own).map(([id, [value, done]]) => [id, { score: value, done }]))),
      ).rows,
      (row) => row.awards?.map((each) => `${each.label?.en ?? each.state}${each.provisional ? "?" : ""}`)[0],
    );

  test("counts everyone, so that what a gate holds back lapses; or the eligible only", () => {
    const own = { a: [5, 0], b: [4, 1], c: [3, 1], d: [2, 1], e: [1, 1] } as Record<string, [number, number]>;
    expect(won({ gate, among: "all" }, own)).toEqual({ a: "lost", b: "2nd", c: "2nd", d: undefined, e: undefined });
    expect(won({ gate, among: "eligible" }, own)).toEqual({ a: "lost", b: "1st", c: "2nd", d: "2nd", e: undefined });
  });

  test("gives those who are level the better prize, and uses as many places", () => {
    const own = { a: [5, 1], b: [5, 1], c: [3, 1], d: [2, 1] } as Record<string, [number, number]>;
    expect(won({}, own)).toEqual({ a: "1st", b: "1st", c: "2nd", d: undefined });
  });

  test("is for all who are level at its last prize, or for none of them", () => {
    const own = { a: [5, 1], b: [4, 1], c: [3, 1], d: [3, 1], e: [1, 1] } as Record<string, [number, number]>;
    expect(won({ ties: "include" }, own)).toEqual({ a: "1st", b: "2nd", c: "2nd", d: "2nd", e: undefined });
    expect(won({ ties: "exclude" }, own)).toEqual({ a: "1st", b: "2nd", c: "lost", d: "lost", e: undefined });
  });

  test("whose gate cannot be told is not given, and later prizes are provisional", () => {
    const own = { a: [5, 1], b: [4, null], c: [3, 1], d: [2, 1] } as Record<string, [number, number | null]>;
    // c is second or third, and two are given the second prize.
    expect(won({ gate }, own)).toEqual({ a: "1st", b: "undecided?", c: "2nd", d: "2nd?" });
    // Where everyone is counted, nobody moves up.
    expect(won({ gate, among: "all" }, own)).toEqual({ a: "1st", b: "undecided?", c: "2nd", d: undefined });
  });

  test("is barred by a veto, and says so", () => {
    const scorecard = scored({
      awards: [award({})],
      vetoes: [{ id: "fraud", if: { of: "fraud", atLeast: "1" }, effect: "no-award" }],
    });
    const { rows } = rank(scorecard, figures({ a: { score: 2, fraud: 1 }, b: { score: 1, fraud: null } }));
    expect(by(rows, (row) => [row.place, row.awards?.[0]?.label?.en, row.awards?.[0]?.provisional])).toEqual({
      a: [1, undefined, false],
      b: [2, "1st", true],
    });
    expect(rows[0]?.awards?.[0]?.says.en).toContain('veto "fraud", no award: fraud is at least 1: yes (it is 1)');
  });

  test("is given group by group, and not to one that is not ranked", () => {
    const { rows } = rank(
      scored({ groups: "entrant.group", awards: [award({ places: [prize("1st", "1")] })] }),
      points({ a: 1, b: 2, c: 9 }, { a: { group: "x" }, b: { group: "y" }, c: { group: "y", ranked: false } }),
    );
    expect(by(rows, (row) => row.awards?.length)).toEqual({ a: 1, b: 1, c: 0 });
  });
});

describe("what follows from a ranking", () => {
  test("is not there where the scorecard does not speak of it", () => {
    const standings = rank(card([score]), points({ A: 1 }));
    expect(Object.keys(standings)).not.toContain("results");
    for (const key of ["vetoes", "lists", "grade", "awards", "provisional"])
      expect(Object.keys(standings.rows[0]!)).not.toContain(key);
  });

  test.each([
    [
      "two of one name",
      {
        lists: [
          { id: "x", where: { of: "score", atMost: 1 } },
          { id: "x", where: { of: "score", atMost: 1 } },
        ],
      },
      ["result-duplicate lists[1].id"],
    ],
    [
      "steps of none",
      {
        grades: {
          by: "total",
          cuts: [{ atLeast: 1, is: "A" }, { else: "B" }],
          move: [{ if: { of: "score", atMost: 1 }, steps: "0" }],
        },
      },
      ["steps-whole grades.move[0].steps"],
    ],
    [
      "cuts out of order",
      { grades: { by: "total", cuts: [{ atLeast: 1, is: "A" }, { atLeast: 2, is: "B" }, { else: "C" }] } },
      ["cuts-order grades.cuts[1]"],
    ],
    [
      "cuts at one number that leave nothing between",
      { grades: { by: "total", cuts: [{ atLeast: 1, is: "A" }, { moreThan: 1, is: "B" }, { else: "C" }] } },
      ["cuts-order grades.cuts[1]"],
    ],
    [
      "shares out of order",
      {
        grades: {
          by: "share",
          base: "ranked",
          ties: "include",
          cuts: [{ atMost: "50%", is: "A" }, { atMost: "50%", is: "B" }, { else: "C" }],
        },
      },
      ["cuts-order grades.cuts[1]"],
    ],
    [
      "a share of more than all",
      { grades: { by: "share", base: "ranked", ties: "include", cuts: [{ atMost: "25", is: "A" }, { else: "C" }] } },
      ["cut-share grades.cuts[0].atMost"],
    ],
    [
      "nothing for the rest",
      {
        grades: {
          by: "total",
          cuts: [
            { atLeast: 2, is: "A" },
            { atLeast: 1, is: "B" },
          ],
        },
      },
      ["cuts-open grades.cuts[1]"],
    ],
    [
      "a grade twice",
      { grades: { by: "total", cuts: [{ atLeast: 2, is: "A" }, { else: "A" }] } },
      ["grade-duplicate grades.cuts[1]"],
    ],
    [
      "a grade that no cut gives",
      {
        grades: {
          by: "total",
          cuts: [{ atLeast: 2, is: "A" }, { else: "B" }],
          assign: [{ if: { of: "score", atMost: 1 }, is: "D" }],
        },
      },
      ["grade-unknown grades.assign[0].is"],
    ],
    [
      "half a place",
      {
        awards: [
          { id: "x", places: [{ label: { zh: "奖", en: "prize" }, count: "0.5" }], among: "all", ties: "include" },
        ],
      },
      ["count-whole awards[0].places[0].count"],
    ],
    [
      "no word on ties",
      { awards: [{ id: "x", places: [{ label: { zh: "奖", en: "prize" }, count: "1" }], among: "all" }] },
      [expect.stringMatching(/ awards\[0\].ties$/)],
    ],
    [
      "a key of its own",
      { vetoes: [{ id: "x", if: { of: "score", atMost: 1 }, effect: "zero", severity: 1 }] },
      ["unknown-key vetoes[0].severity"],
    ],
    [
      "a field that is nobody's",
      { lists: [{ id: "x", where: { field: "score", atMost: 1 } }] },
      ["path-field lists[0].where"],
    ],
    [
      "a node that is not there",
      {
        awards: [
          {
            id: "x",
            gate: { of: { points: "nobody" }, atMost: 1 },
            places: [{ label: { zh: "奖", en: "prize" }, count: "1" }],
            among: "all",
            ties: "include",
          },
        ],
      },
      ["node-unknown awards[0].gate"],
    ],
  ])("is refused with %s", (_name, after, expected) => {
    expect(checkScorecard(scored(after as never)).map((each) => `${each.code} ${each.path}`)).toEqual(expected);
  });

  test("refuses a figure that nobody has, and sides that cannot be compared, with the path", () => {
    const lists = (where: object) => scored({ lists: [{ id: "x", where: where as never }] });
    expect(refused(() => rank(lists({ of: "nobody", atMost: "1" }), points({ A: 1 })))).toEqual([
      "figure-unknown figures",
    ]);
    expect(refused(() => rank(lists({ of: "score", atMost: "1万元" }), points({ A: 1 })))).toEqual([
      "not-comparable lists[0].where",
    ]);
  });

  test("brings its consequences, told to whom it concerns", () => {
    const follow = (en: string) => ({ consequences: [{ says: { zh: "后果", en } }] });
    const scorecard = scored({
      vetoes: [{ id: "v", if: { of: "score", lessThan: "0" }, effect: "no-award", ...follow("held to account") }],
      lists: [{ id: "l", where: { of: { place: "total" }, atMost: "1" }, ...follow("a flag") }],
      grades: { by: "total", cuts: [{ atLeast: "1", is: "A", ...follow("promoted") }, { else: "B" }] },
      awards: [
        {
          id: "w",
          places: [{ label: { zh: "奖", en: "prize" }, count: "1", ...follow("money") }],
          among: "all",
          ties: "include",
        },
      ],
    });
    const told = (entrant: string) =>
      explain(scorecard, points({ A: 2, B: -1 }), entrant).results!.flatMap((each) =>
        each.because.filter((why) => why.code === "consequence").map((why) => why.says.en),
      );
    expect(told("A")).toEqual(["a flag", "promoted", "money"]);
    expect(told("B")).toEqual(["held to account"]);
  });

  test("is in the JSON Schema", () => {
    const { properties } = toJsonSchema(scorecardSchema) as { properties: object };
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(["vetoes", "lists", "grades", "awards"]));
  });
});
