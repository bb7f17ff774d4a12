import { describe, expect, test } from "vitest";
import { carry, rank, type ScorecardInput, type StandingRow } from "../../src/race/index.js";
import { card, figures } from "./race.js";

/*
 * What published measures have follow from a ranking (cases.md, the number of the measure in each heading), and results
 * worked by hand beside each.
 */

const score = { id: "score", of: "score", points: "value" } as const;

const by = <T>(rows: readonly StandingRow[], of: (row: StandingRow) => T) =>
  Object.fromEntries(rows.map((row) => [row.entrant, of(row)]));
const onList = (rows: readonly StandingRow[], id: string) =>
  rows.filter((row) => row.lists?.some((each) => each.id === id && each.state === "on")).map((row) => row.entrant);
const first = { zh: "一等奖", en: "first" };
const second = { zh: "二等奖", en: "second" };
const third = { zh: "三等奖", en: "third" };

describe("measure 48: Mianyang, 2022, the red and the black list", () => {
  // Red: over-fulfilled, and in the top 5 (departments and firms: top 4). Black: target not met, and in the bottom 4 (3);
  // met, or force majeure, is not on it.
  const from = (group: string, most: string, end: "best" | "worst") => ({
    all: [
      { field: "entrant.group", equals: group },
      { of: { place: "total", from: end }, atMost: most },
    ],
  });
  const done = { ratio: "signed", to: "target" } as const;
  const scorecard: ScorecardInput = {
    ...card([score]),
    groups: "entrant.group",
    lists: [
      {
        id: "red",
        label: { zh: "红榜", en: "red list" },
        where: {
          all: [
            { any: [from("counties", "5", "best"), from("departments", "4", "best")] },
            { of: done, moreThan: "1" },
          ],
        },
        ties: "include",
      },
      {
        id: "black",
        label: { zh: "黑榜", en: "black list" },
        where: {
          all: [
            { any: [from("counties", "4", "worst"), from("departments", "3", "worst")] },
            { of: done, lessThan: "1" },
            { not: { field: "entrant.forceMajeure", is: true } },
          ],
        },
        ties: "include",
      },
    ],
  };
  //            score, signed of 10
  const units: Record<string, readonly [number, number]> = {
    c1: [99, 12], // 1st, over: red
    c2: [95, 10], // 2nd, exactly met: not over
    c3: [90, 11], // 3rd: red
    c4: [85, 9], // 4th, not met
    c5: [80, 13], // 5th, shared: red
    c6: [80, 14], // 5th, shared: red, and so the list has more than five places
    c7: [70, 15], // 7th, over, but no longer in the top 5; 4th from the last, but met
    c8: [60, 9], // 3rd from the last, not met: black
    c9: [50, 8], // 2nd from the last, not met, but force majeure
    c10: [40, 7], // last: black
    d1: [90, 11], // departments: 1st, red
    d2: [80, 11], // 2nd, red
    d3: [70, 11], // 3rd, red; also 4th from the last
    d4: [60, 11], // 4th, red; also 3rd from the last, but met
    d5: [50, 11], // 5th: not in the top 4
    d6: [40, 9], // last: black
  };
  const { rows } = rank(
    scorecard,
    Object.entries(units).map(([entrant, [points, value]]) => ({
      entrant,
      group: entrant.startsWith("c") ? "counties" : "departments",
      forceMajeure: entrant === "c9",
      figures: { score: points, signed: { value, target: 10 } },
    })),
  );

  test("a place and a condition make the red list, those level at the end included", () => {
    expect(onList(rows, "red")).toEqual(["c1", "c3", "c5", "c6", "d1", "d2", "d3", "d4"]);
  });

  test("whoever met its target, or could not help it, is not on the black list", () => {
    expect(onList(rows, "black")).toEqual(["c8", "c10", "d6"]);
  });

  test("the row says why, with the values seen", () => {
    expect(rows.find((row) => row.entrant === "c10")?.lists?.[0]?.says).toEqual({
      zh: "列入“黑榜”：entrant.group等于counties：是（实为counties）；总分名次在倒数第4名以内：是（实为倒数第1名）；signed完成率低于100%：是（实为70%）；entrant.forceMajeure为是：否（实为否）",
      en: 'on the list "black list": entrant.group equals counties: yes (it is counties); total place from the last is at most 4: yes (it is 1); signed completion is less than 100%: yes (it is 70%); entrant.forceMajeure is exactly true: no (it is false)',
    });
  });
});

describe("measure 45: Guichi, a list for each kind of work", () => {
  const scorecard: ScorecardInput = {
    ...card([
      { id: "basic", of: "basic", points: "value" },
      { id: "progress", of: "progress", points: "value" },
    ]),
    lists: (["basic", "progress"] as const).flatMap((node) => {
      const most = node === "basic" ? "5" : "2";
      return [
        { id: `${node}-red`, where: { of: { place: node }, atMost: most }, ties: "include" },
        { id: `${node}-black`, where: { of: { place: node, from: "worst" }, atMost: most }, ties: "exclude" },
      ] as const;
    }),
  };
  const units = { a: [9, 1], b: [8, 2], c: [7, 3], d: [6, 4], e: [5, 4], f: [4, 4], g: [3, 5], h: [2, 6] };
  const { rows } = rank(
    scorecard,
    figures(Object.fromEntries(Object.entries(units).map(([id, [basic, progress]]) => [id, { basic, progress }]))),
  );

  test("by the place of a node's points, not of the total", () => {
    expect(onList(rows, "basic-red").sort()).toEqual(["a", "b", "c", "d", "e"]);
    expect(onList(rows, "basic-black").sort()).toEqual(["d", "e", "f", "g", "h"]);
    // progress: h 6, g 5 are the first two; a 1 and b 2 the last two.
    expect(onList(rows, "progress-red").sort()).toEqual(["g", "h"]);
    expect(onList(rows, "progress-black").sort()).toEqual(["a", "b"]);
  });
});

describe("measure 49: firsts and lasts over several indicators", () => {
  // One point for each indicator in which a unit is first; a tie for first counts as first for both.
  const ids = ["signed", "funds", "starts"];
  const ends = (from: "best" | "worst") =>
    ids.map((id) => ({
      id: `${id}-${from}`,
      of: { place: id, ties: "standard" as const, from },
      points: { bands: [{ atMost: "1", is: from === "best" ? "1" : "-1" }, { else: "0" }] },
    }));
  const scorecard: ScorecardInput = {
    ...card([
      { id: "firsts", nodes: ends("best") },
      { id: "lasts", nodes: ends("worst") },
    ]),
    lists: [
      { id: "most-firsts", where: { of: { place: "firsts" }, atMost: "1" }, ties: "include" },
      { id: "two-firsts", where: { of: { points: "firsts" }, atLeast: "2" } },
      { id: "most-lasts", where: { of: { place: "lasts", from: "worst" }, atMost: "1" }, ties: "include" },
    ],
  };
  const { rows } = rank(
    scorecard,
    figures({
      a: { signed: 9, funds: 5, starts: 7 }, // first in signed; shares the first in starts
      b: { signed: 8, funds: 6, starts: 7 }, // first in funds; shares the first in starts
      c: { signed: 7, funds: 4, starts: 6 }, // last in funds and starts
      d: { signed: 6, funds: 5, starts: 7 }, // shares the first in starts; last in signed
    }),
  );

  test("are counted, a shared first as a first", () => {
    expect(by(rows, (row) => [row.points["firsts"]?.exact, row.points["lasts"]?.exact])).toEqual({
      a: ["2", "0"],
      b: ["2", "0"],
      c: ["0", "-2"],
      d: ["1", "-1"],
    });
    expect(onList(rows, "most-firsts")).toEqual(["a", "b"]);
    expect(onList(rows, "two-firsts")).toEqual(["a", "b"]);
    expect(onList(rows, "most-lasts")).toEqual(["c"]);
  });
});

describe("measure 33: Tonglu, 2022, a grade up for more than was asked", () => {
  // After meeting the task: 3 further projects of 1亿元, or 1 of 10亿元, or 3000万美元 arrived lifts the unit one grade.
  const scorecard: ScorecardInput = {
    ...card([score]),
    grades: {
      by: "total",
      cuts: [
        { atLeast: "90", is: "excellent" },
        { atLeast: "80", is: "good" },
        { atLeast: "60", is: "pass" },
        { else: "fail" },
      ],
      move: [
        {
          if: {
            all: [
              { of: { ratio: "funds", to: "target" }, atLeast: "1" },
              {
                any: [
                  { of: "further", atLeast: "3" },
                  { of: "large", atLeast: "1" },
                  { of: "foreign", atLeast: "3000万美元" },
                ],
              },
            ],
          },
          steps: "1",
        },
      ],
    },
  };
  const row = (points: number, done: number, further: number, large: number, foreign: string) => ({
    score: points,
    funds: { value: done, target: 100 },
    further,
    large,
    foreign,
  });
  const { rows } = rank(
    scorecard,
    figures({
      a: row(92, 120, 3, 0, "0美元"), // excellent already
      b: row(85, 100, 3, 0, "0美元"), // good, three further: excellent
      c: row(85, 99, 3, 1, "5000万美元"), // the task not met: stays good
      d: row(70, 100, 0, 0, "3000万美元"), // pass, money arrived: good
      e: row(50, 100, 2, 1, "0美元"), // fail, one large project: pass
      f: row(79.99, 100, 2, 0, "2999万美元"), // nothing more: pass
    }),
  );

  test("once, and not above the best", () => {
    expect(by(rows, (each) => each.grade?.is)).toEqual({
      a: "excellent",
      b: "excellent",
      c: "good",
      d: "good",
      e: "pass",
      f: "pass",
    });
    expect(rows.find((each) => each.entrant === "e")?.grade?.by).toBe("move");
  });
});

describe("measure 73: quantile grades, with a class that is not graded and counts as B", () => {
  const units = Array.from({ length: 9 }, (_none, index) => ({
    entrant: `u${index + 1}`,
    ungraded: index === 1,
    figures: { score: 100 - index },
  }));
  const graded = (seat: "kept" | "passed", base: "ranked" | "seated", round?: "up") => {
    const scorecard: ScorecardInput = {
      ...card([score]),
      grades: {
        by: "share",
        cuts: [{ atMost: "25%", is: "A" }, { atMost: "70%", is: "B" }, { else: "C" }],
        base,
        ties: "include",
        ...(round && { round }),
        assign: [{ if: { field: "entrant.ungraded", is: true }, is: "B", seat }],
      },
    };
    return rank(scorecard, units)
      .rows.map((row) => row.grade?.is)
      .join("");
  };

  // 25% of 9 is 2.25, 70% is 6.3; u2 is B in any case.
  test("its seat among the first 25 % stays empty where it is kept", () => {
    // A: 1 (and the seat of u2); B: 3 to 6
    expect(graded("kept", "ranked")).toBe("ABBBBBCCC");
  });

  test("and goes to the next where it is passed on", () => {
    // u3 is the second, u7 the sixth
    expect(graded("passed", "ranked")).toBe("ABABBBBCC");
  });

  test("the base may leave it out: 25 % of 8 is 2, 70 % is 5.6", () => {
    // without u2: u1 and u3 are A; u4, u5, u6 are 3 to 5
    expect(graded("passed", "seated")).toBe("ABABBBCCC");
  });

  test("a cut may be rounded: 2.25 up to 3, 6.3 up to 7", () => {
    expect(graded("kept", "ranked", "up")).toBe("ABABBBBCC");
  });
});

describe("measure 25: a prize needs both targets; one failed item lowers it, two cancel it", () => {
  const failed = (item: string) => ({ of: item, atMost: "0" });
  const items = ["safety", "environment", "petitions"];
  const scorecard: ScorecardInput = {
    ...card([score]),
    awards: [
      {
        id: "prize",
        gate: {
          all: [
            { of: { ratio: "funds", to: "target" }, atLeast: "1" },
            { of: { ratio: "projects", to: "target" }, atLeast: "1" },
            { not: { atLeast: 2, of: items.map(failed) } },
          ],
        },
        places: [
          { label: first, count: "1", consequences: [{ says: { zh: "奖励30万元", en: "300,000 yuan" } }] },
          { label: second, count: "2" },
          { label: third, count: "2" },
        ],
        among: "eligible",
        ties: "include",
        move: [{ if: { any: items.map(failed) }, steps: "-1" }],
      },
    ],
  };
  const unit = (points: number, funds: number, projects: number, ...passed: readonly number[]) => ({
    score: points,
    funds: { value: funds, target: 10 },
    projects: { value: projects, target: 5 },
    ...Object.fromEntries(items.map((item, at) => [item, passed[at] ?? 1])),
  });
  const { rows, results } = rank(
    scorecard,
    figures({
      a: unit(99, 12, 4), // projects short of target: not eligible
      b: unit(95, 10, 5, 0), // first among the eligible, one failed item: second prize
      c: unit(90, 10, 5), // second of the eligible: second prize
      d: unit(85, 10, 5, 1, 0, 0), // two failed items: cancelled, its place goes to the next
      e: unit(80, 10, 5), // third of the eligible: second prize
      f: unit(75, 10, 5), // fourth: third prize
      g: unit(70, 10, 5, 0), // fifth: third prize, lowered beyond the last: none
      h: unit(65, 10, 5), // sixth: beyond the five places
    }),
  );

  test("comes out as the gate, the places and the failed items say", () => {
    expect(by(rows, (row) => row.awards?.map((each) => `${each.state} ${each.label?.en ?? "-"}`)[0] ?? "none")).toEqual(
      {
        a: "lost -",
        b: "won second",
        c: "won second",
        d: "lost -",
        e: "won second",
        f: "won third",
        g: "lost -",
        h: "none",
      },
    );
  });

  test("says what was lost and why, and what comes with a prize", () => {
    const says = by(rows, (row) => row.awards?.[0]?.says.en);
    expect(says["b"]).toBe('second of "prize": first at first, down 1 (safety is at most 0: yes (it is 0))');
    expect(says["a"]).toBe(
      'no prize of "prize", though its place is within the prizes: projects completion is at least 100%: no (it is 80%)',
    );
    expect(results?.awards[0]?.prizes[0]).toEqual({
      label: first,
      count: 1,
      consequences: [{ says: { zh: "奖励30万元", en: "300,000 yuan" } }],
    });
  });
});

describe("measure 68: Anhui, winners of each field", () => {
  // Of the cities five win, of the counties sixteen; here two and three, so that it can be worked by hand.
  const winners = (id: string, group: string, count: string) => ({
    id,
    gate: { field: "entrant.group", equals: group },
    places: [{ label: { zh: "优胜", en: "winner" }, count }],
    among: "eligible" as const,
    ties: "include" as const,
  });
  const { rows } = rank(
    {
      ...card([score]),
      groups: "entrant.group",
      awards: [winners("cities", "cities", "2"), winners("counties", "counties", "3")],
    },
    [5, 4, 4, 3, 2, 1].flatMap((points, index) =>
      ["cities", "counties"].map((group) => ({ entrant: `${group}-${index}`, group, figures: { score: points } })),
    ),
  );

  test("a tie at the last prize takes as many places as it has members", () => {
    const won = rows.filter((row) => row.awards?.some((each) => each.state === "won")).map((row) => row.entrant);
    // cities: 5, then 4 and 4 share the second; counties: 5, 4, 4 fill the three
    expect(won).toEqual(["cities-0", "cities-1", "cities-2", "counties-0", "counties-1", "counties-2"]);
  });
});

describe("measures 67 and 74: a flag for the first, a warning for the last", () => {
  const last = { of: { place: "total", from: "worst" }, atMost: "1" } as const;
  const scorecard: ScorecardInput = {
    ...card([score]),
    groups: "entrant.class",
    lists: [
      { id: "red-flag", where: { of: { place: "total" }, atMost: "1" }, ties: "include" },
      {
        id: "warning",
        where: { all: [last, { field: "entrant.period", is: "half-year" }] },
        ties: "include",
        consequences: [{ says: { zh: "黄牌警告", en: "a warning" }, source: { article: "12" } }],
      },
      {
        id: "accountability",
        where: { all: [last, { field: "entrant.period", is: "year" }] },
        ties: "include",
        consequences: [{ says: { zh: "启动问责", en: "held to account" }, source: { article: "12" } }],
      },
    ],
  };
  const run = (period: string) =>
    rank(
      scorecard,
      figures(
        { a: { score: 3 }, b: { score: 2 }, c: { score: 2 }, d: { score: 1 }, e: { score: 1 } },
        Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, { class: id < "c" ? "1" : "2", period }])),
      ),
    );

  test("go to the first and the last of each class, and by the time of the year", () => {
    const { rows, results } = run("half-year");
    // class 1: a, b; class 2: c, then d and e level
    expect(onList(rows, "red-flag")).toEqual(["a", "c"]);
    expect(onList(rows, "warning")).toEqual(["b", "d", "e"]);
    expect(onList(rows, "accountability")).toEqual([]);
    expect(onList(run("year").rows, "accountability")).toEqual(["b", "d", "e"]);
    expect(results?.lists.map((each) => each.consequences[0]?.says.en)).toEqual([
      undefined,
      "a warning",
      "held to account",
    ]);
  });
});

describe("measure 4 and its sister: what hits a unit hits the leader who sponsors it", () => {
  // A unit with no project that meets the compound condition (a figure: their number) is vetoed. A leader takes the mean
  // of the units' points; one without a unit the mean of the leaders; each vetoed unit costs 10 points, two the award.
  const units = rank(
    {
      ...card([score]),
      vetoes: [{ id: "no-project", if: { of: "large", lessThan: "1" }, effect: "zero" }],
    },
    figures({ u1: { score: 90, large: 2 }, u2: { score: 80, large: 0 }, u3: { score: 70, large: 0 } }),
  );
  const { rows } = carry(units, {
    links: [
      { from: "u1", to: "Li" },
      { from: "u2", to: "Li" },
      { from: "u2", to: "Wang" },
      { from: "u3", to: "Wang" },
    ],
    figures: { units: { of: "total", combine: "mean" }, vetoes: { of: { veto: "no-project" }, combine: "sum" } },
  });

  test("as figures, with their why", () => {
    // Li: (90 + 0) / 2; Wang: (0 + 0) / 2
    expect(rows.map(({ entrant, figures: own }) => [entrant, own])).toEqual([
      ["Li", { units: "45", vetoes: "1" }],
      ["Wang", { units: "0", vetoes: "2" }],
    ]);
    expect(rows[1]?.why["vetoes"]?.because[0]?.because[0]?.says.en).toBe(
      'veto "no-project", no points: large is less than 1: yes (it is 0)',
    );
  });

  test("that another scorecard ranks by", () => {
    const leaders = rank(
      {
        ...card({
          treat: { notApplicable: "mean", notReported: "refuse" },
          nodes: [
            { id: "units", of: "units", points: "value" },
            {
              id: "vetoes",
              role: "deduction",
              of: "vetoes",
              points: { each: "1", is: "-10", part: "completed" },
              treat: { notApplicable: "0" },
            },
          ],
        }),
        vetoes: [{ id: "two", if: { of: "vetoes", atLeast: "2", absent: false }, effect: "no-award" }],
        awards: [{ id: "merit", places: [{ label: first, count: "3" }], among: "eligible", ties: "include" }],
      },
      [...rows, { entrant: "Zhao", figures: { units: "n/a", vetoes: "n/a" } }],
    );
    // Zhao, who sponsors none, has the mean of 45 and 0
    expect(by(leaders.rows, (row) => row.total.exact)).toEqual({ Li: "35", Zhao: "22.5", Wang: "-20" });
    expect(by(leaders.rows, (row) => row.awards?.[0]?.state)).toEqual({ Li: "won", Zhao: "won", Wang: "lost" });
  });
});
