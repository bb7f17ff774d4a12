import { describe, expect, test } from "vitest";
import type { FiguresInput } from "../../src/figure/index.js";
import * as presets from "../../src/presets/index.js";
import {
  checkScorecard,
  type Finding,
  lintScorecard,
  lintWords,
  rank,
  type ScorecardInput,
} from "../../src/race/index.js";
import { scorecards } from "../presets/scorecards.js";
import { type Edit, edited } from "./edited.js";
import { card, exact, figures, places, refused } from "./race.js";
import { showsIt } from "./shows-it.js";

const {
  city2023,
  county2006,
  county2012,
  gaoan2021,
  henan2022,
  industrialClusters,
  jiangsuZones2011,
  leaderTasks,
  longwan2004,
  nanjing2023,
  panzhihua2006,
  prizeSheet2020,
  sanming2020,
  sichuan2024,
  wanjiangResults,
  wanjiangTargets,
  yulin2008,
  yuncheng,
  zhoukouFair,
} = presets;

const linted = new Map<unknown, readonly Finding[]>();

/** Findings, looked for once. */
function lint(scorecard: ScorecardInput, table?: FiguresInput): readonly Finding[] {
  const key = JSON.stringify([scorecard, table]);
  const known = linted.get(key) ?? lintScorecard(scorecard, table);
  linted.set(key, known);
  return known;
}

/** What is found, as `code path`. */
function found(scorecard: ScorecardInput, table?: FiguresInput): string[] {
  return lint(scorecard, table).map((each) => `${each.code} ${each.path}`);
}

/** The one finding of a code. */
function only(code: string, scorecard: ScorecardInput, table?: FiguresInput): Finding {
  const all = lint(scorecard, table).filter((each) => each.code === code);
  expect(all.map((each) => each.path)).toHaveLength(1);
  return all[0]!;
}

/** Each preset as it was published: what lint has to say of it, and why that is as it should be. */
const published: Readonly<Record<string, readonly string[]>> = {
  // One indicator, and nothing at all below its target: measure 6 says so itself.
  "county-2006": ["cliff nodes[0].points"],
  "county-2012": [
    // Completion and amount in place are both scored, out of the same fixed assets.
    "counted-twice nodes[1].of",
    // Below 60 % nothing (measure 4).
    "cliff nodes[0].points",
  ],
  "gaoan-2021": [
    // E-commerce is yes or no; foreign capital goes by the efficacy coefficient (measure 2).
    "cliff nodes[3].points",
    "peers-reorder nodes[0].nodes[0].of",
    "peers-reorder nodes[0].nodes[1].of",
  ],
  "industrial-clusters": [
    // Built or not built; then “below 30万元 = 0”, “fewer = 0” and “less = 0” as measure 7 prints them.
    "cliff nodes[0].nodes[0].points",
    "cliff nodes[0].nodes[1].points",
    "cliff nodes[1].nodes[0].points",
    "cliff nodes[1].nodes[1].points",
    "cliff nodes[1].nodes[2].points",
    "cliff nodes[2].nodes[1].points",
    // Growth is set against the county average.
    "peers-reorder nodes[2].nodes[0].of",
  ],
  "jiangsu-zones-2011": [
    // A share of 30 % or nothing; a proof approved, applied for or neither (measure 18).
    "cliff nodes[1].nodes[0].points",
    "cliff nodes[2].points",
  ],
  // One project of 10, 5 or 3亿元, or the task is not done (measure 28).
  "leader-tasks": [
    "cliff nodes[0].choose[0].then.points",
    "cliff nodes[0].choose[1].then.points",
    "cliff nodes[0].choose[2].then.points",
  ],
  // Exports over their target earn by percentage and again for each 300万美元, as the preset assumes is meant.
  "longwan-2004": ["counted-twice nodes[2].nodes[1].of"],
  // The efficacy coefficient within the group, in six of eight indicators (measure 65).
  "maanshan-2022": [2, 3, 4, 5, 6, 7].map((at) => `peers-reorder nodes[${at}].of`),
  // Who is ahead in a pair has the point: what one signs decides for its pair alone.
  "nanjing-2023": ["peers-reorder nodes[1].of"],
  "prize-sheet-2020": [
    // Investment counts by completion and by place; planned starts by number and by rate.
    "counted-twice nodes[0].nodes[2].of",
    "counted-twice nodes[1].nodes[1].choose[1].then.of",
    // Points by place in three items.
    "peers-reorder nodes[0].nodes[1].of",
    "peers-reorder nodes[0].nodes[2].of",
    "peers-reorder nodes[0].nodes[3].of",
  ],
  "sanming-2020": [
    // Of projects signed their number earns 2 and the share of them that has started 8: one more costs more than it earns.
    "more-gets-fewer nodes[2].nodes[1].of",
    // The efficacy coefficient stands between the county's worst and best.
    "peers-reorder nodes[0].nodes[0].nodes[0].of",
    "peers-reorder nodes[0].nodes[0].nodes[1].of",
    "peers-reorder nodes[0].nodes[1].of",
    "peers-reorder nodes[2].nodes[0].of",
    "peers-reorder nodes[2].nodes[1].of",
  ],
  // Output and tax count in all, and again per 亩 of land: the card means both.
  shushan: ["counted-twice nodes[2].of", "counted-twice nodes[4].of"],
  yuncheng: [
    // “Fewer than 5 = 0”, two events, and 70 %: what falls short of each is not printed (measure 26).
    "cliff nodes[0].choose[1].then.points",
    "cliff nodes[2].points",
    "cliff nodes[4].points",
    // The first project of one that had none earns all 4.
    "cliff nodes[0].choose",
  ],
  // Projects, and exhibitors, are set against the average of all (measure 30).
  "zhoukou-fair": ["peers-reorder nodes[0].of", "peers-reorder nodes[1].of"],
};

describe.each(scorecards.map((preset) => [preset.id, preset] as const))("the preset %s", (id, preset) => {
  test("as published has these findings and no others", () => {
    expect(found(preset)).toEqual(published[id] ?? []);
  });

  test("has examples that show what is said", () => {
    for (const each of lint(preset)) showsIt(preset, each);
  });
});

/** A mutant for each code: a preset, the edits, where it is found, and the figures it is linted with. */
const mutants: Readonly<Record<string, readonly [ScorecardInput, readonly Edit[], string, FiguresInput?]>> = {
  "marks-differ": [sanming2020, [["nodes[0].mark", "35"]], "nodes[0].mark"],
  "mark-exceeded": [prizeSheet2020, [["nodes[0].nodes[1].points.bands[0].is", "9"]], "nodes[0].nodes[1].mark"],
  "points-unreachable": [prizeSheet2020, [["nodes[0].nodes[2].points.bands[0].is", "4"]], "nodes[0].nodes[2]"],
  "band-unreachable": [
    prizeSheet2020,
    [["nodes[0].nodes[3].points.bands", [{ atMost: "0", is: "3" }, { atMost: "7", is: "3" }, { else: "0" }]]],
    "nodes[0].nodes[3].points.bands[0]",
  ],
  "band-unreachable-given": [
    city2023,
    [
      ["nodes[0].of", "signedAmount"],
      [
        "nodes[0].points",
        {
          bands: [
            { atLeast: { target: "stretch" }, is: "50" },
            { atLeast: "target", lessThan: { target: "stretch" }, is: "40" },
            { else: "0" },
          ],
        },
      ],
    ],
    "nodes[0].points.bands[1]",
    figures({
      A: { signedAmount: { value: 5, target: 4, targets: { stretch: 6 } }, leadingFirms: { value: 1, target: 2 } },
      B: { signedAmount: { value: 5, target: 6, targets: { stretch: 4 } }, leadingFirms: { value: 2, target: 2 } },
    }),
  ],
  "branch-unreachable": [
    prizeSheet2020,
    [["nodes[1].nodes[1].choose[1].if.atMost", "0"]],
    "nodes[1].nodes[1].choose[1].if",
  ],
  "band-hole": [county2012, [["nodes[0].points.bands[1].lessThan", "90%"]], "nodes[0].points.bands"],
  "more-gets-fewer": [industrialClusters, [["figures.belowIntensity.better"]], "nodes[1].nodes[3].points"],
  "silence-pays": [city2023, [["treat.notReported", "mark"]], "nodes[0].treat.notReported"],
  "bonus-swallowed": [sanming2020, [["limits", { cap: "60" }]], "limits.cap"],
  "item-flat": [city2023, [["nodes[1].limits", { floor: "mark", cap: "mark" }]], "nodes[1].points"],
  "item-flat-given": [
    city2023,
    [],
    "nodes[1].points",
    figures({
      A: { signedAmount: { value: 1, target: 2 }, leadingFirms: { value: 2, target: 2 } },
      B: { signedAmount: { value: 2, target: 2 }, leadingFirms: { value: 3, target: 2 } },
    }),
  ],
  "counted-twice": [sichuan2024, [["nodes[1].of.ratio", "outOfProvince"]], "nodes[1].of"],
  cliff: [
    city2023,
    [["nodes[0].points", { bands: [{ atLeast: "80%", is: "proportional" }, { else: "0" }] }]],
    "nodes[0].points",
  ],
  "cliff-given": [
    county2006,
    [],
    "nodes[0].points",
    figures({
      A: { investment: { value: "900万元", target: "1000万元" } },
      B: { investment: { value: "1300万元", target: "1000万元" } },
    }),
  ],
  "peers-reorder": [
    city2023,
    [
      ["nodes[0].of.to", "best"],
      ["treat.alone", "mark"],
    ],
    "nodes[0].of",
  ],
  formula: [
    city2023,
    [["nodes[0].points", { formula: { min: ["mark", { multiply: ["x", "mark"] }] } }]],
    "nodes[0].points",
  ],
};

/** And once more, of other measures. */
const further: readonly (readonly [string, ScorecardInput, readonly Edit[], string])[] = [
  ["marks-differ", gaoan2021, [["nodes[1].mark", "25"]], "nodes[1].mark"],
  ["mark-exceeded", jiangsuZones2011, [["nodes[2].points.bands[0].is", "4"]], "nodes[2].mark"],
  ["points-unreachable", wanjiangTargets, [["nodes[0].limits.cap", "9"]], "nodes[0]"],
  [
    "band-unreachable",
    nanjing2023,
    [["nodes[1].points.bands", [{ lessThan: "1", is: "1" }, { else: "0" }]]],
    "nodes[1].points.bands[0]",
  ],
  ["branch-unreachable", leaderTasks, [["nodes[0].choose[1].if.equals", "top"]], "nodes[0].choose[1].if"],
  ["more-gets-fewer", zhoukouFair, [["nodes[0].points.is", "-1"]], "nodes[0].points"],
  ["silence-pays", yulin2008, [["treat.notReported", "60%"]], "nodes[0].treat.notReported"],
  ["bonus-swallowed", yuncheng, [["limits", { cap: "17" }]], "limits.cap"],
  ["item-flat", henan2022, [["nodes[1].limits", { cap: "0", floor: "0" }]], "nodes[1].points"],
  ["counted-twice", wanjiangResults, [["nodes[1].of.ratio", "gdp"]], "nodes[1].of"],
  [
    "cliff",
    yulin2008,
    [["nodes[3].points", { bands: [{ atLeast: "1", is: "mark" }, { else: "0" }] }]],
    "nodes[3].points",
  ],
  [
    "peers-reorder",
    longwan2004,
    [
      ["nodes[1].nodes[0].of.to", "best"],
      ["treat.alone", "mark"],
    ],
    "nodes[1].nodes[0].of",
  ],
  ["bonus-swallowed", county2006, [["nodes[0].limits.cap", "mark"]], "nodes[0].limits"],
  ["bonus-swallowed", county2006, [["nodes[0].limits"], ["limits", { cap: "60" }]], "limits.cap"],
  ["mark-exceeded", yuncheng, [["nodes[0].choose[0].then.give", "5"]], "nodes[0].mark"],
  ["item-flat", yuncheng, [["nodes[0].choose[1].then", { give: "mark" }]], "nodes[0].choose"],
  ["counted-twice", henan2022, [["nodes[4].given", "planning"]], "nodes[4].given"],
  ["more-gets-fewer", city2023, [["nodes[1].of.to", "signedAmount"]], "nodes[1].of"],
  [
    "cliff",
    city2023,
    [
      [
        "nodes[1]",
        {
          id: "leading",
          mark: "30",
          choose: [{ if: { of: "leadingFirms", atLeast: "1" }, then: { give: "mark" } }, { then: { give: "0" } }],
        },
      ],
    ],
    "nodes[1].choose",
  ],
  [
    "peers-reorder",
    city2023,
    [
      ["nodes[0].of", { sum: [{ spread: "signedAmount" }, { spread: "leadingFirms" }] }],
      ["treat.noSpread", "mark"],
      ["treat.alone", "mark"],
    ],
    "nodes[0].of",
  ],
  ["formula", panzhihua2006, [["nodes[0].points", { formula: { multiply: ["x", "100"] } }]], "nodes[0].points"],
];

describe("a mutant of a preset", () => {
  test("is there for every code", () => {
    expect(Object.keys(mutants).sort()).toEqual(Object.keys(lintWords).sort());
  });

  test.each(Object.entries(mutants))("is found: %s", (code, [preset, edits, path, table]) => {
    expect(found(preset)).not.toContain(`${code} ${path}`);
    const mutant = edited(preset, ...edits);
    expect(checkScorecard(mutant)).toEqual([]);
    expect(found(mutant, table)).toContain(`${code} ${path}`);
  });

  test.each(further)("is found in another too: %s", (code, preset, edits, path) => {
    expect(found(preset)).not.toContain(`${code} ${path}`);
    const mutant = edited(preset, ...edits);
    expect(checkScorecard(mutant)).toEqual([]);
    expect(found(mutant)).toContain(`${code} ${path}`);
  });

  test.each(Object.entries(mutants))(
    "has an example that can be ranked, or none can be: %s",
    (code, [preset, edits, path, table]) => {
      const mutant = edited(preset, ...edits);
      const all = lint(mutant, table);
      const { example } = all.find((each) => each.code === code && each.path === path)!;
      const without = ["band-unreachable", "band-unreachable-given", "branch-unreachable", "formula"];
      expect(example === null).toBe(without.includes(code));
      for (const each of all) showsIt(mutant, each);
    },
  );
});

describe("marks that do not add up", () => {
  // Measure 26, Yuncheng: new projects 4, events 3; a performance rate of 70 % is full, printed as 10 in one place and as
  // 5 in another.
  const yuncheng = (block: string, mark: string, full: string) =>
    card([
      {
        id: "promotion",
        mark: block,
        nodes: [
          { id: "projects", mark: "4", of: "projects", points: { bands: [{ atLeast: "5", is: "4" }, { else: "0" }] } },
          { id: "events", mark: "3", of: "events", points: { bands: [{ atLeast: "2", is: "3" }, { else: "0" }] } },
          {
            id: "performance",
            mark,
            of: { ratio: "performed", to: "signed" },
            points: { bands: [{ atLeast: "70%", is: full }, { else: "0" }] },
          },
        ],
      },
    ]);
  const marks = (scorecard: ScorecardInput) => found(scorecard).filter((each) => !each.startsWith("cliff"));

  test("are found in measure 26, whichever of its 10 and 5 is meant: 4 + 3 + 10 is not 12, and 10 is more than 5", () => {
    expect(marks(yuncheng("12", "5", "5"))).toEqual([]);
    expect(marks(yuncheng("17", "10", "10"))).toEqual([]);
    expect(marks(yuncheng("12", "10", "10"))).toEqual(["marks-differ nodes[0].mark"]);
    expect(marks(yuncheng("12", "5", "10"))).toEqual(["mark-exceeded nodes[0].nodes[2].mark"]);
    expect(marks(yuncheng("17", "10", "5"))).toEqual(["points-unreachable nodes[0].nodes[2]"]);
  });

  test("come with somebody who earns every mark, and more than the block's", () => {
    const wrong = yuncheng("12", "10", "10");
    const { example, says } = only("marks-differ", wrong);
    expect(says.en).toBe('"promotion" has the mark 12, and the marks within it come to 17: make them agree');
    expect(exact(wrong, example!)).toEqual({ A: "17" });
  });

  test("are looked for class by class, in blocks that take the best, and not in those that start full", () => {
    const item = (id: string, mark: ScorecardInput["nodes"][number]["mark"]) =>
      ({ id, mark, of: { ratio: id, to: "target" }, points: "proportional", limits: { cap: "mark" } }) as const;
    const block = (mark: string, more: object, ...marks: NonNullable<Parameters<typeof item>[1]>[]) =>
      found(card([{ id: "all", mark, nodes: marks.map((each, at) => item(`a${at}`, each)), ...more } as never]));
    const classes = (town: string, zone: string) => ({ by: "entrant.class", marks: { town, zone } });
    expect(block("10", {}, classes("4", "6"), classes("6", "4"))).toEqual([]);
    expect(block("10", {}, classes("4", "6"), classes("6", "5"))).toEqual(["marks-differ nodes[0].mark"]);
    expect(block("6", { combine: "best" }, "4", "6")).toEqual([]);
    expect(block("10", { combine: "best" }, "4", "6")).toEqual(["marks-differ nodes[0].mark"]);
    expect(block("10", { start: "mark", limits: { floor: "0", cap: "mark" } }, "4", "5")).toEqual([
      // Whose items only add to what it starts with.
      "item-flat nodes[0].limits",
    ]);
  });
});

describe("a cliff", () => {
  test("tells how much of the figure is worth how many points", () => {
    const { example, says, severity } = only("cliff", county2012);
    expect(severity).toBe("note");
    expect(says.en).toContain("from 0.00 to 60.00 points (of 100.00) at 60%: in the example CNY 10,000 of");
    // 59万元 of 100万元 earns nothing, 60万元 earns 60; the result score adds nothing below a whole 100万元.
    expect(exact(county2012, example!, "base")).toEqual({ A: "0", B: "60" });
  });

  test("tells of those given who is nearest, in the figure's own unit", () => {
    const given = figures({
      A: { investment: { value: "1900万元", target: "2000万元" } },
      B: { investment: { value: "930万元", target: "1000万元" } },
      C: { investment: { value: "1100万元", target: "1000万元" } },
    });
    // A is at 95 %, 5 points of per cent from the target, which is 100万元 of 2000万元; B at 93 %, C at 110 %.
    const { says } = only("cliff-given", county2006, given);
    expect(says.zh).toContain("0.00分一侧2家，60.00分一侧1家；“A”的引进项目当年固定资产投资最近，相距100万元");
    expect(says.en).toContain('2 on the side of 0.00 points and 1 on that of 60.00; "A" is nearest, CNY 1 million of');
  });

  test("is a jump of at least half of the full points", () => {
    const bands = (is: string) =>
      found(card([{ id: "a", mark: "10", of: "a", points: { bands: [{ atLeast: "5", is: "mark" }, { else: is }] } }]));
    expect(bands("5")).toEqual(["cliff nodes[0].points"]);
    expect(bands("5.01")).toEqual([]);
  });

  test("may stand at each entrant's own target, where everyone's distance is told from their own", () => {
    const own = card([
      { id: "funds", mark: "10", of: "funds", points: { bands: [{ atLeast: "target", is: "mark" }, { else: "0" }] } },
    ]);
    const { example, says } = only("cliff", own);
    expect(says.en).toContain("from 0.00 to 10.00 points (of 10.00) at target");
    expect(exact(own, example!)).toEqual({ A: "0", B: "10" });
    const given = figures({
      A: { funds: { value: "900万元", target: "1000万元" } },
      B: { funds: { value: "1995万元", target: "2000万元" } },
    });
    expect(only("cliff-given", own, given).says.en).toContain('"B" is nearest, CNY 50,000 of funds away');
  });

  test("may stand at a target of nothing, where there is no share of it", () => {
    const own = card([
      { id: "debt", mark: "10", of: "debt", points: { bands: [{ atLeast: "target", is: "mark" }, { else: "0" }] } },
    ]);
    const { example, says } = only("cliff-given", own, figures({ A: { debt: { value: "-1", target: "0" } } }));
    expect(says.en).toContain('1 on the side of 0.00 points and 0 on that of 10.00; "A" is nearest, 1 of debt away');
    expect(exact(own, example!)).toEqual({ A: "0", B: "10" });
  });

  test("is found where knots of a line coincide, and where steps begin with one", () => {
    const jump = {
      line: [
        ["0", "0"],
        ["1", "2"],
        ["1", "8"],
        ["2", "10"],
      ],
    } as const;
    expect(found(card([{ id: "a", mark: "10", of: "a", points: jump, limits: { cap: "mark" } }]))).toEqual([
      "cliff nodes[0].points",
    ]);
    const started = { steps: { at: "1", is: "mark", part: "started", below: [{ each: "1", is: "-6" }] } } as const;
    expect(found(card([{ id: "a", mark: "10", of: "a", points: started }]))).toEqual(["cliff nodes[0].points"]);
  });
});

describe("an incentive that reverses", () => {
  const bands = [{ atLeast: "10", is: "8" }, { else: { each: "1", is: "1", part: "completed" } }] as const;

  test("is shown by two of whom the better earns less", () => {
    const scorecard = card([{ id: "firms", of: "firms", points: { bands } }]);
    const { example, says, severity } = only("more-gets-fewer", scorecard);
    expect(severity).toBe("warning");
    expect(says.en).toMatch(/doing better earns less, 10 earns 8\.00 and 9 earns 9\.00/);
    expect(example).toEqual([
      { entrant: "A", figures: { firms: "9" } },
      { entrant: "B", figures: { firms: "10" } },
    ]);
    expect(places(scorecard, example!)).toEqual({ A: 1, B: 2 });
  });

  test("goes by what the scorecard says is better", () => {
    const falling = { each: "1", is: "-1", part: "completed" } as const;
    const late = (more: object, said: object = {}) =>
      found(card({ ...said, nodes: [{ id: "late", of: "late", points: falling, ...more }] } as never));
    expect(late({})).toEqual(["more-gets-fewer nodes[0].points"]);
    expect(late({}, { figures: { late: { better: "lower" } } })).toEqual([]);
    // Of a deduction it goes without saying, unless the scorecard says the contrary.
    expect(late({ role: "deduction" })).toEqual([]);
    expect(late({ role: "deduction" }, { figures: { late: { better: "higher" } } })).toEqual([
      "more-gets-fewer nodes[0].points",
    ]);
  });

  test("is found where doing better leads to a branch that gives less", () => {
    const choice = (least: string, below: string) =>
      card([
        {
          id: "firms",
          choose: [
            { if: { field: "figures.firms.value", atLeast: "10" }, then: { give: least } },
            { then: { of: "firms", points: { each: "1", is: below, part: "completed" } } },
          ],
        },
      ]);
    expect(found(choice("9", "1"))).toEqual([]);
    const { example, path, says } = only("more-gets-fewer", choice("8", "1"));
    expect(path).toBe("nodes[0].choose");
    expect(says.en).toContain("10 earns 8.00 and 9 earns 9.00");
    expect(exact(choice("8", "1"), example!)).toEqual({ A: "9", B: "8" });
    // What a choice only sorts by is no merit: more planned starts ask for a lower rate.
    expect(found(prizeSheet2020).join()).not.toContain("more-gets-fewer");
  });

  test("is silence that pays: by points, by the mean of the others, by marks handed on", () => {
    const [item, other] = ["funds", "visits"].map(
      (id) =>
        ({ id, mark: "10", of: { ratio: id, to: "target" }, points: "proportional", limits: { cap: "mark" } }) as const,
    );
    const pays = (notReported: "0" | "60%" | "mean" | "redistribute" | "unranked") => {
      const scorecard = card({ treat: { notReported }, nodes: [{ id: "all", nodes: [item!, other!] }] });
      const first = lintScorecard(scorecard).find((each) => each.code === "silence-pays");
      return first && [first.path, rank(scorecard, first.example!).rows.map((row) => row.entrant)];
    };
    expect(pays("0")).toBeUndefined();
    expect(pays("unranked")).toBeUndefined();
    // A reports zero, B nothing; C gives the mean something to be taken of.
    expect(pays("60%")).toEqual(["nodes[0].nodes[0].treat.notReported", ["B", "A"]]);
    expect(pays("mean")).toEqual(["nodes[0].nodes[0].treat.notReported", ["C", "B", "A"]]);
    expect(pays("redistribute")).toEqual(["nodes[0].nodes[0].treat.notReported", ["B", "A"]]);
  });
});

describe("a limit that swallows", () => {
  const full = {
    id: "funds",
    mark: "100",
    of: { ratio: "funds", to: "target" },
    points: "proportional",
    limits: { cap: "mark" },
  } as const;
  const bonus = {
    id: "visits",
    role: "bonus",
    of: "visits",
    points: { each: "1", is: "2", part: "completed" },
    limits: { cap: "10" },
  } as const;

  test("all of a bonus is a warning, shown by two who come to the same", () => {
    const scorecard = card({ nodes: [full, bonus], limits: { cap: "100" } });
    const { example, severity, says } = only("bonus-swallowed", scorecard);
    expect(severity).toBe("warning");
    expect(says.en).toBe(
      'the cap 100 of "total" leaves 0.00 points for "visits", and more of it adds nothing: raise the cap',
    );
    expect(exact(scorecard, example!)).toEqual({ A: "100", B: "100" });
    expect(exact(scorecard, example!, "visits")).toEqual({ A: "0", B: "2" });
  });

  test("part of it is a note; none of it is nothing, nor is a cap that only ends what has no end", () => {
    const capped = (cap: string, node: ScorecardInput["nodes"][number] = bonus) =>
      lintScorecard(card({ nodes: [full, node], limits: { cap } })).map((each) => each.severity);
    expect(capped("104")).toEqual(["note"]);
    expect(capped("110")).toEqual([]);
    const { limits: _none, ...endless } = bonus;
    expect(capped("104", endless)).toEqual([]);
  });

  test("is found in an item whose steps go on above its cap", () => {
    const steps = { at: "1", is: "mark", part: "completed", above: [{ each: "0.1", is: "1" }] } as const;
    const item = (cap: string) =>
      card([{ id: "a", mark: "10", of: { ratio: "a", to: "target" }, points: { steps }, limits: { cap } }]);
    expect(found(item("150%"))).toEqual([]);
    const { example, path } = only("bonus-swallowed", item("mark"));
    expect(path).toBe("nodes[0].limits");
    expect(exact(item("mark"), example!)).toEqual({ A: "10", B: "10" });
  });
});

describe("double counting", () => {
  const count = (id: string, of: string) => ({ id, of, points: { each: "1", is: "1", part: "completed" } }) as const;

  test("is a warning where the very same is measured, shown by one more that earns twice", () => {
    const scorecard = card([count("a", "visits"), count("b", "visits")]);
    const { example, severity, path } = only("counted-twice", scorecard);
    expect([severity, path]).toEqual(["warning", "nodes[1].of"]);
    expect(exact(scorecard, example!)).toEqual({ A: "0", B: "2" });
  });

  test("is none where only one of them can count: branches of a choice, the best of a block, a surplus beyond a cap", () => {
    const choice = {
      id: "a",
      choose: [
        { if: { field: "entrant.class", is: "zone" }, then: { of: "visits", points: "value" } },
        { then: { of: { growth: "visits" }, points: "value" } },
      ],
    } as const;
    expect(found(card([choice]))).toEqual([]);
    const [zone, other] = [{ nodes: [count("b", "visits")] }, { nodes: [count("c", "visits")] }];
    const blocks = [{ if: { field: "entrant.class", is: "zone" }, then: zone }, { then: other }] as const;
    expect(found(card([{ id: "a", choose: blocks }]))).toEqual([]);
    expect(found(card([{ id: "a", combine: "best", nodes: [count("b", "visits"), count("c", "visits")] }]))).toEqual(
      [],
    );
    expect(found(presets.sectorTeams)).toEqual([]);
  });

  test("is the points of a node that are counted again", () => {
    expect(found(card([count("a", "visits"), { id: "b", of: { points: "a" }, points: "value" }]))).toEqual([
      "counted-twice nodes[1].of",
    ]);
  });
});

describe("peers", () => {
  test("by whom a third turns the order of two others round are shown by two rankings", () => {
    const { example, after, says } = lint(sanming2020).find((each) => each.code === "peers-reorder")!;
    expect(says.en).toContain('a change of projects started at "C" alone turns the order of "A" and "B" round');
    const [before, later] = [places(sanming2020, example!), places(sanming2020, after!)];
    expect(before["A"]! > before["B"]!).toBe(true);
    expect(later["A"]! < later["B"]!).toBe(true);
    const changed = example!.filter((row, at) => JSON.stringify(row) !== JSON.stringify(after![at]));
    expect(changed.map((row) => row.entrant)).toEqual(["C"]);
  });

  test("turn nothing round where nothing else is scored", () => {
    const alone = { id: "a", mark: "10", of: { ratio: "a", to: "best" }, points: "proportional" } as const;
    expect(found(card([alone]))).toEqual([]);
  });

  test("turn nothing round where totals of less than half a point are ranked in whole ones", () => {
    const nodes = [
      { id: "a", mark: "0.4", of: { ratio: "a", to: "best" }, points: "proportional" },
      { id: "b", mark: "0.09", of: "b", points: "proportional", limits: { cap: "mark" } },
    ] as const;
    expect(found(card([...nodes]))).toEqual(["peers-reorder nodes[0].of"]);
    expect(found(card({ nodes, rankOn: "rounded", round: { total: "0" } }))).toEqual([]);
  });
});

describe("bands", () => {
  test("have a hole where their `else` lies between two of them", () => {
    const { says, example } = only("band-hole", edited(county2012, ["nodes[0].points.bands[1].lessThan", "90%"]));
    expect(says.zh).toBe("“基础分”在90%至100%之间落入else，得0.00，而上下两侧另有档。请补上一档");
    expect(example).toHaveLength(1);
  });

  test("and branches that are never met are told from those that seldom are", () => {
    const place = (bands: readonly object[]) =>
      found(card([{ id: "a", mark: "3", of: { place: "a", ties: "standard" }, points: { bands } } as never]));
    expect(place([{ atMost: "1", is: "3" }, { else: "2" }])).toEqual([]);
    expect(place([{ lessThan: "1", is: "3" }, { else: "3" }])).toContain("band-unreachable nodes[0].points.bands[0]");
    const branches = (least: string) =>
      found(
        card([
          {
            id: "a",
            choose: [
              { if: { of: { ratio: "a", to: "target" }, atLeast: "1" }, then: { give: "3" } },
              { if: { of: { ratio: "a", to: "target" }, atLeast: least }, then: { give: "2" } },
              { then: { give: "0" } },
            ],
          },
        ]),
      );
    expect(branches("0.8")).toEqual(["cliff nodes[0].choose"]);
    expect(branches("1.2")).toEqual(["branch-unreachable nodes[0].choose[1].if", "cliff nodes[0].choose"]);
  });
});

describe("an item that tells nobody apart", () => {
  const given = (a: number, b: number) =>
    figures({
      A: { signedAmount: { value: 1, target: 2 }, leadingFirms: { value: a, target: 2 } },
      B: { signedAmount: { value: 2, target: 2 }, leadingFirms: { value: b, target: 2 } },
    });

  test("is a warning where the figures differ and the points do not, else a note", () => {
    expect(only("item-flat-given", city2023, given(2, 9)).severity).toBe("warning");
    expect(only("item-flat-given", city2023, given(2, 2)).severity).toBe("note");
    expect(found(city2023, given(1, 2))).toEqual([]);
  });

  test("may be one whose points another authority gives", () => {
    const rated = card([{ id: "rating", mark: "10", given: "rating", outOf: "100" }]);
    const rows = (a: number, b: number) => figures({ A: { rating: a }, B: { rating: b } });
    expect(found(rated, rows(80, 80))).toEqual(["item-flat-given nodes[0].given"]);
    expect(found(rated, rows(80, 81))).toEqual([]);
  });

  test("is shown by those given who are furthest apart", () => {
    const { example } = only("item-flat-given", city2023, given(2, 9));
    expect(exact(city2023, example!, "leading")).toEqual({ A: "30", B: "30" });
  });
});

describe("what is looked up may be any number", () => {
  type Points = NonNullable<Extract<ScorecardInput["nodes"][number], { of: unknown }>["points"]>;
  const claims = (of: "a" | { place: "a"; ties: "dense" }, points: Points) =>
    found(card([{ id: "a", mark: "10", of, points } as ScorecardInput["nodes"][number]])).filter((each) =>
      /flat|unreach/.test(each),
    );
  const place = { place: "a", ties: "dense" } as const;

  test("the worst place need not be the first", () => {
    expect(claims(place, { bands: [{ atLeast: "worst", is: "0" }, { else: "mark" }] })).toEqual([]);
    expect(claims(place, { bands: [{ lessThan: "worst", is: "mark" }, { else: "0" }] })).toEqual([]);
  });

  test("steps to a large target are many, those from one are few", () => {
    const steps = (each: string, is: string, at: string) =>
      ({ steps: { at: "target", is: at, part: "completed", below: [{ each, is }] } }) as const;
    expect(claims("a", steps("3", "-1", "mark"))).toEqual([]);
    expect(claims("a", steps("1", "5", "0"))).toEqual([]);
  });

  test("what the better of two earns is told as the example has it", () => {
    const above = {
      steps: { at: { ratio: "b", to: "target" }, is: "0", part: "completed", above: [{ each: 1, is: 1 }] },
    };
    const falling = card([{ id: "a", mark: "10", of: place, points: above } as ScorecardInput["nodes"][number]]);
    const { example, says } = only("more-gets-fewer", falling);
    // Who is third is two steps from 1, which b is of its target; the first is at 1 itself.
    expect(says.en).toContain("2 earns 1.00 and 3 earns 2.00");
    expect(example!.map(({ figures: { b } }) => b)).toEqual(Array(3).fill({ value: "1", target: "1" }));
  });

  test("where only more and less count, what nobody can earn is told", () => {
    const bands = (is: string) => ({ bands: [{ atLeast: "target", is }, { else: "0" }] });
    expect(claims("a", bands("8"))).toEqual(["points-unreachable nodes[0]"]);
    expect(claims("a", bands("0"))).toEqual(["points-unreachable nodes[0]", "item-flat nodes[0].points"]);
  });
});

describe("what can be earned is rounded as it is when ranked", () => {
  const most = (node: object, round: object) =>
    lint(card({ nodes: [{ id: "n", ...node } as ScorecardInput["nodes"][number]], round })).map((each) => each.says.en);

  test("a third to a whole point is nothing, in every branch", () => {
    const third = { mark: "1/3", choose: [{ if: { field: "entrant.class", equals: "town" }, then: { give: "mark" } }] };
    const both = { ...third, choose: [...third.choose, { then: { give: "mark" } }] };
    expect(most(both, { item: "0", display: "2" })).toEqual([
      '"n" has the mark 1/3, and nobody can earn more than 0.00: correct one of them',
      '"n" gives everyone 0.00 points and tells nobody apart: change its curve or limits',
    ]);
  });

  test("9.6 of 10 to a whole point is the mark", () => {
    const given = { mark: "10", given: "a", outOf: "100", limits: { cap: "9.6" } };
    expect(most(given, { item: "0" })).toEqual([]);
    expect(most(given, { item: "1", display: "2" })[0]).toContain("nobody can earn more than 9.60");
  });
});

describe("lintScorecard", () => {
  test("refuses what is not well formed, a missing treatment among it", () => {
    const { treat: _none, ...untreated } = jiangsuZones2011;
    expect(refused(() => lintScorecard(untreated))).toContain("treatment-missing nodes[0].treat.notReported");
    expect(refused(() => lintScorecard(jiangsuZones2011, []))).toEqual(["table-empty figures"]);
  });

  test("makes up figures that fit what is asked after the ranking", () => {
    const veto = {
      id: "small",
      if: { field: "figures.largest.value", lessThan: "1亿元" },
      effect: "no-award",
    } as const;
    const { example } = only("cliff", edited(county2006, ["vetoes", [veto]]));
    expect(example?.map((row) => row.figures["largest"])).toEqual(
      Array(2).fill({ amount: "100000000", currency: "CNY" }),
    );
  });

  test("answers with plain JSON", () => {
    const all = lint(prizeSheet2020);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});
