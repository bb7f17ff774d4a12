import { describe, expect, test } from "vitest";
import { explain, rank, type ScorecardInput } from "../../src/race/index.js";
import { bulletin, reasons, toMarkdown, toTable } from "../../src/report/index.js";

const labelled = (zh: string, en: string) => ({ zh, en });

/** Totals are 90, 80, 80, 40; 南镇 has no large project and is placed last, 北镇 did not report any. */
const card: ScorecardInput = {
  id: "towns",
  edition: "1",
  treat: { notReported: "0", notApplicable: "refuse" },
  nodes: [{ id: "score", label: labelled("得分", "score"), of: "score", points: "value" }],
  vetoes: [
    {
      id: "large",
      label: labelled("无大项目", "no large project"),
      if: { of: "large", lessThan: "1" },
      effect: "last",
      consequences: [{ says: labelled("约谈", "a talk"), source: { year: 2024, article: "第九条" } }],
    },
  ],
  lists: [
    { id: "red", label: labelled("红榜", "red list"), where: { of: { place: "total" }, atMost: "1" } },
    { id: "large", label: labelled("大项目榜", "large"), where: { of: "large", atLeast: "2" } },
  ],
  grades: {
    by: "total",
    cuts: [
      {
        atLeast: "80",
        is: "good",
        label: labelled("良好", "good"),
        consequences: [{ says: labelled("授牌", "a plaque") }],
      },
      { else: "rest" },
    ],
    move: [{ if: { of: "large", lessThan: "1" }, steps: "-2" }],
  },
  awards: [
    {
      id: "prize",
      label: labelled("综合奖", "prize"),
      gate: { of: "large", atLeast: "1" },
      places: [
        { label: labelled("一等奖", "first"), count: "1" },
        { label: labelled("二等奖", "second"), count: "1" },
      ],
      among: "eligible",
      ties: "include",
    },
  ],
};
const figures = [
  { entrant: "东镇", figures: { score: 90, large: 2 } },
  { entrant: "南镇", figures: { score: 80, large: 0 } },
  { entrant: "西镇", figures: { score: 40, large: 1 } },
  { entrant: "北镇", figures: { score: 80, large: null } },
];
const standings = rank(card, figures);

describe("a table of standings", () => {
  test("shows grade, prizes, lists and vetoes, and what may still change", () => {
    const { columns, rows } = toTable(standings);
    expect(columns.map((each) => each.label)).toEqual([
      "名次",
      "单位",
      "得分",
      "总分",
      "等次",
      "奖项",
      "榜单",
      "一票否决",
    ]);
    expect(rows).toEqual([
      ["1", "东镇", "90.00", "90.00", "良好", "综合奖一等奖", "红榜、大项目榜", ""],
      ["2（暂定）", "北镇", "80.00", "80.00", "良好（暂定）", "综合奖（待定）", "大项目榜（待定）", "无大项目（待定）"],
      ["3（暂定）", "西镇", "40.00", "40.00", "rest", "综合奖二等奖（暂定）", "", ""],
      ["4（暂定）", "南镇", "80.00", "80.00", "无", "", "", "无大项目"],
    ]);
    expect(toTable(standings, { language: "en" }).rows[1]).toEqual([
      "2 (provisional)",
      "北镇",
      "80.00",
      "80.00",
      "good (provisional)",
      "prize (undecided)",
      "large (undecided)",
      "no large project (undecided)",
    ]);
  });

  test("has for notes what follows, and where that is laid down", () => {
    expect(toTable(standings).notes).toContain("无大项目：约谈（第九条，2024）");
    expect(toTable(standings, { language: "en" }).notes).toContain("good: a plaque");
  });

  test("has no column for what nobody is concerned by", () => {
    const { lists: _lists, awards: _awards, ...rest } = card;
    const quiet = rank({ ...rest, vetoes: [{ id: "v", if: { of: "score", lessThan: "0" }, effect: "zero" }] }, figures);
    expect(toTable(quiet).columns.map((each) => each.key)).toEqual([
      "place",
      "entrant",
      "points.score",
      "total",
      "grade",
    ]);
  });

  test("is the same for standings that were stored and read back, and refused where they were spoiled", () => {
    const stored = JSON.parse(JSON.stringify(standings));
    expect(toMarkdown(stored)).toBe(toMarkdown(standings));
    expect(bulletin(stored)).toEqual(bulletin(standings));
    stored.rows[0].lists = [{ id: 1 }];
    expect(() => toTable(stored)).toThrow();
  });
});

describe("the bulletin", () => {
  test("has them before the reasons", () => {
    const told = bulletin(standings, [explain(card, figures, "南镇")]);
    expect(told.columns.map((each) => each.key)).toEqual([
      "place",
      "entrant",
      "total",
      "grade",
      "awards",
      "lists",
      "vetoes",
      "reasons",
    ]);
    expect(told.rows[3]?.at(-1)).toBe("各项均无失分；因一票否决列在西镇之后");
    expect(reasons(explain(card, figures, "西镇"), explain(card, figures, "南镇"))[1]?.en).toBe(
      "40.00 behind 北镇, mostly in score (40.00 against 80.00)",
    );
  });
});

describe("the table of an explanation", () => {
  test("says of everything that may follow whether it does, and why", () => {
    const { notes } = toTable(explain(card, figures, "南镇"), { language: "en" });
    expect(notes.slice(0, -1)).toEqual([
      "placed behind 西镇 by a veto",
      'veto "no large project", placed last: large is less than 1: yes (it is 0)',
      'not on the list "red list": total place is at most 1: no (it is 4)',
      'not on the list "large": large is at least 2: no (it is 0)',
      "grade none: good at first, down 2 (large is less than 1: yes (it is 0))",
      'no prize of "prize": its place is beyond the prizes',
    ]);
  });
});
