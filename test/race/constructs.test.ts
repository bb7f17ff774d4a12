import { describe, expect, test } from "vitest";
import { carry, rank, type ScorecardInput } from "../../src/race/index.js";
import { said } from "../support/constructs.js";
import { card, exact, figures, places } from "./race.js";

/*
 * The constructs of docs/constructs.md that no preset has, as the page says them, with results worked by hand.
 */

type Node = ScorecardInput["nodes"][number];

/** A scorecard of one node, said as the page says it. */
function item(key: string, treat: ScorecardInput["treat"] = {}): ScorecardInput {
  return card({ treat, nodes: [{ id: "x", ...said<object>(key) } as Node] });
}

const funds = (value: number | string, target: number | string, more: object = {}) => ({
  funds: { value, target, ...more },
});

describe("one figure into points", () => {
  test("slopes by the size of the target: half a point for each per cent of a large one", () => {
    const table = figures({
      large: funds("19亿元", "20亿元"), // 5 % short: 60 − 5 × 0.5
      largeOver: funds("11亿元", "10亿元"), // 10 % over: 60 + 10 × 0.5
      small: funds("1.9亿元", "2亿元"), // 5 % short: 60 − 5
      smallOver: funds("2.2亿元", "2亿元"), // 10 % over: 60 + 10 × 0.2
    });
    expect(exact(item("T3a"), table)).toEqual({ large: "57.5", largeOver: "65", small: "55", smallOver: "62" });
  });

  test("steps of which each has several conditions: a target met with one large project is not the highest", () => {
    const table = figures({
      a: { ...funds(10, 10), large: 2 },
      b: { ...funds(12, 10), large: 1 },
      c: { ...funds(8, 10), large: 5 },
      d: { ...funds(7, 10), large: 5 },
    });
    expect(exact(item("T5a"), table)).toEqual({ a: "100", b: "75", c: "75", d: "0" });
  });

  test("against the best: it has the mark, the others their part of it", () => {
    const table = figures({ a: { funds: 30 }, b: { funds: 45 }, c: { funds: 0 } });
    expect(exact(item("T11"), table)).toEqual({ a: "20/3", b: "10", c: "0" });
  });

  test("against the average, from nothing to 150 %", () => {
    // The mean of 2, 4, 12 and −2 is 4; 12 is three times that, held to 1.5.
    const table = figures({ a: { funds: 2 }, b: { funds: 4 }, c: { funds: 12 }, d: { funds: -2 } });
    expect(exact(item("T12"), table)).toEqual({ a: "5", b: "10", c: "15", d: "0" });
  });

  // Measure 55, Taiyuan, mid-2021: 40 of 68 signed had started, 17 of 57 started were producing, and of full capacity
  // there was 301.7 of 418.12亿元 of output, published as 72.17 %, though it is 72.16.
  test.each([
    ["by count", 40, 68, "58.82"],
    ["by count", 17, 57, "29.82"],
    ["by amount", "301.7亿元", "418.12亿元", "72.16"],
  ])("a rate %s: %s of %s is %s %%", (_how, actualOutput, plannedOutput, shown) => {
    const scorecard = { ...item("T19a"), nodes: [{ ...item("T19a").nodes[0], mark: "100" } as Node] };
    const [row] = rank(scorecard, figures({ A: { actualOutput, plannedOutput } })).rows;
    expect(row?.total.shown).toBe(shown);
  });
});

describe("adding up", () => {
  test("weights by class", () => {
    const table = figures({ a: funds(8, 10), b: funds(8, 10) }, { a: { class: "town" }, b: { class: "zone" } });
    expect(exact(item("A3"), table)).toEqual({ a: "24", b: "16" });
  });

  test("indicator sets that change by quarter: an item without a mark is not there", () => {
    const scorecard = card({
      treat: { notApplicable: "0" },
      nodes: [
        { id: "signed", ...said<object>("A5a") } as Node,
        {
          id: "output",
          mark: { by: "entrant.quarter", marks: { Q2: "30", Q4: "100" } },
          of: { ratio: "output", to: "target" },
          points: "proportional",
        },
      ],
    });
    const own = { signed: { value: 5, target: 10 }, output: { value: 9, target: 10 } };
    const of = (quarter: string) => exact(scorecard, figures({ A: own }, { A: { quarter } }))["A"];
    // 5/10 × 60 · 5/10 × 30 + 9/10 × 30 · 9/10 × 100
    expect([of("Q1"), of("Q2"), of("Q4")]).toEqual(["30", "42", "90"]);
  });

  test("a quarter's result carried into the year at 70 %", () => {
    const quarter = rank(
      card([{ id: "score", of: "score", points: "value" }]),
      figures({ A: { score: 90 }, B: { score: 75 } }),
    );
    const { rows } = carry(quarter, {
      links: ["A", "B"].map((id) => ({ from: id, to: id })),
      figures: { quarter: { of: "total", combine: "sum" } },
    });
    const year = card([
      { id: "quarter", ...said<object>("A9b") } as Node,
      { id: "rest", mark: "30", of: { ratio: "done", to: "target" }, points: "proportional" },
    ]);
    const done: Readonly<Record<string, number>> = { A: 5, B: 10 };
    const table = rows.map((row) => ({
      ...row,
      figures: { ...row.figures, done: { value: done[row.entrant] as number, target: 10 } },
    }));
    // 0.7 × 90 + 15 · 0.7 × 75 + 30
    expect(exact(year, table)).toEqual({ A: "78", B: "82.5" });
  });
});

test("the same data ranked twice: by completion, and by growth", () => {
  // Measure 43 ranks progress and growth apart. a: 9/10, up 50 % · b: 8/10, up 60 % · c: 10/10, up 25 %
  const table = figures({
    a: funds(9, 10, { previous: 6 }),
    b: funds(8, 10, { previous: 5 }),
    c: funds(10, 10, { previous: 8 }),
  });
  const completion = card([{ id: "rate", of: { ratio: "funds", to: "target" }, points: "value" }]);
  expect(places(completion, table)).toEqual({ c: 1, a: 2, b: 3 });
  expect(places(card(said<Pick<ScorecardInput, "nodes">>("R8")), table)).toEqual({ b: 1, a: 2, c: 3 });
});

test("a prize for those who rose most: places of two periods, carried into a scorecard of their own", () => {
  const score = card([{ id: "score", of: "score", points: "value" }]);
  const placesOf = (scores: Readonly<Record<string, number>>) => {
    const standings = rank(
      score,
      figures(Object.fromEntries(Object.entries(scores).map(([id, s]) => [id, { score: s }]))),
    );
    const links = Object.keys(scores).map((id) => ({ from: id, to: id }));
    const { rows } = carry(standings, { links, figures: { place: { of: "place", combine: "lowest" } } });
    return new Map(rows.map(({ entrant, figures: { place } }) => [entrant, place]));
  };
  // A falls from 1 to 4, B stays at 2, C rises from 3 to 1, D from 4 to 3; E is new.
  const before = placesOf({ A: 90, B: 80, C: 70, D: 60 });
  const now = placesOf({ A: 50, B: 85, C: 88, D: 65, E: 40 });
  const rows = [...now].map(([entrant, value]) => ({
    entrant,
    figures: { place: { value: value!, previous: before.get(entrant) ?? "n/a" } },
  }));
  const progress = card({
    treat: { notApplicable: "unranked" },
    nodes: [{ id: "rise", ...said<object>("R7a") } as Node],
    awards: [
      {
        id: "progress",
        among: "all",
        ties: "include",
        places: [{ label: { zh: "进步奖", en: "progress prize" }, count: "1" }],
      },
    ],
  });
  expect(exact(progress, rows)).toEqual({ A: "-3", B: "0", C: "2", D: "1", E: "0" });
  expect(places(progress, rows)).toMatchObject({ C: 1, D: 2, B: 3, A: 4, E: null });
  const awarded = rank(progress, rows).rows.filter((row) => row.awards!.length > 0);
  expect(awarded.map((row) => row.entrant)).toEqual(["C"]);
});

test("a schedule that is not linear: 47.2 % in May, 41.9 % being due, are 5.3 ahead", () => {
  // Measure 52: 44.24 of 93.68亿元, published as 47.2 % and 5.3 points ahead.
  const gap = card({
    round: { figure: "3", display: "1" },
    nodes: [
      {
        id: "gap",
        of: { gap: { ratio: "funds", to: "target" }, to: "schedule" },
        points: { each: "1%", is: "1", part: "pro-rata" },
      },
    ],
  });
  const [row] = rank(gap, figures({ A: funds("44.24亿元", "93.68亿元", { schedule: { share: "41.9%" } }) })).rows;
  expect(row?.total.shown).toBe("5.3");
});

describe("edge cases", () => {
  test("a cap is held before rounding: 10.6, held to 10.45, is 10.5; the other way round it would be 10.45", () => {
    const capped = card({
      round: { item: "1" },
      nodes: [{ id: "x", of: "x", points: "value", limits: { cap: "10.45" } }],
    });
    expect(exact(capped, figures({ A: { x: "10.6" } }))).toEqual({ A: "10.5" });
  });

  test("two targets for one figure: the city's, and the province's", () => {
    // Measure 42 has one such figure. Here 45 of 50 and of 60.
    const scorecard = card([
      { id: "city", mark: "10", of: { ratio: "funds", to: "target" }, points: "proportional" },
      { id: "x", ...said<object>("E13") } as Node,
    ]);
    const table = figures({ A: funds(45, 50, { targets: { province: 60 } }) });
    expect([exact(scorecard, table, "city"), exact(scorecard, table, "x")]).toEqual([{ A: "9" }, { A: "7.5" }]);
  });

  test("from the base target, 60 %, to the stretch target, all", () => {
    const row = (value: number) => funds(value, 100, { targets: { stretch: 150 } });
    // 100: 6 · 125: half way, 8 · 160: held to 10 · 50: 6 − 4 · 20: 6 − 6.4, held to 0
    const table = figures({ a: row(100), b: row(125), c: row(160), d: row(50), e: row(20) });
    expect(exact(item("E14"), table)).toEqual({ a: "6", b: "8", c: "10", d: "2", e: "0" });
  });

  test("a figure within another that is more than the whole is listed", () => {
    const scorecard = {
      ...card([{ id: "x", of: "domestic", points: { each: "1亿元", is: "1", part: "completed" } }]),
      ...said<object>("E15"),
    };
    const table = figures({
      a: { domestic: "280亿元", outOfProvince: "142亿元" },
      b: { domestic: "100亿元", outOfProvince: "142亿元" },
    });
    const { rows } = rank(scorecard as ScorecardInput, table);
    expect(rows.filter((row) => row.lists?.length).map((row) => row.entrant)).toEqual(["b"]);
  });
});
