import { describe, expect, test } from "vitest";
import { parseFigures } from "../../src/figure/index.js";
import { explain, parseScorecard, rank } from "../../src/race/index.js";
import type { Why } from "../../src/reason/index.js";
import { card, figures, problemsOf } from "./race.js";

/** The sentences of a why-tree, each as far in as it is deep. */
function sentences(why: Why, language: "zh" | "en", depth = 0): string[] {
  return [
    `${"  ".repeat(depth)}${why.says[language]}`,
    ...why.because.flatMap((each) => sentences(each, language, depth + 1)),
  ];
}

describe("measure 3, item 6 (cases.md)", () => {
  // 0.5 - 0.1 x overdue - 0.2 x falsified
  const item = {
    id: "discipline",
    label: { zh: "纪律", en: "discipline" },
    mark: "0.5",
    start: "0.5",
    nodes: [
      { id: "overdue", of: "overdue", points: { each: 1, is: "-0.1", part: "completed" } },
      { id: "false", of: "falsified", points: { each: 1, is: "-0.2", part: "completed" } },
    ],
    limits: { floor: "0" },
  } as const;
  const scorecard = {
    ...card([item as never]),
    figures: {
      overdue: { label: { zh: "逾期未开工", en: "overdue" }, unit: { zh: "个", en: "" } },
      falsified: { label: { zh: "弄虚作假", en: "falsified" }, unit: { zh: "次", en: "" } },
    },
  };

  test("is one sentence, in Chinese and in English", () => {
    const { why } = explain(scorecard, figures({ A: { overdue: 1, falsified: 0 } }), "A");
    expect(why.because[0]?.says).toEqual({
      zh: "逾期未开工1个×0.1，扣0.10，得0.40（满分0.50）",
      en: "1 overdue × 0.1: −0.10, 0.40 of 0.50",
    });
  });

  test("has every part that brought points or took them, adding up to the block", () => {
    const { why, contributions, row } = explain(scorecard, figures({ A: { overdue: 4, falsified: 1 } }), "A");
    // 0.5 - 0.4 - 0.2 = -0.1, held up to 0
    expect(row.total.exact).toBe("0");
    expect(contributions.map((each) => [each.node, each.points.exact, each.mark?.exact, each.lost?.exact])).toEqual([
      ["discipline", "0", "0.5", "0.5"],
    ]);
    expect(why.because[0]?.because.map((each) => each.values["points"])).toEqual(["-0.4", "-0.2", "0.5", "0.1"]);
  });
});

describe("an explanation", () => {
  const scorecard = card({
    nodes: [
      {
        id: "funds",
        mark: "60",
        of: { ratio: "funds", to: "target" },
        points: "proportional",
        limits: { cap: "120%" },
      },
      {
        id: "visits",
        mark: "40",
        of: "visits",
        points: { each: 1, is: "2", part: "completed" },
        limits: { cap: "mark" },
      },
    ],
    limits: { cap: "100" },
  });
  const table = figures({
    // 60 x 1.5 cut to 72, 2 x 15: 102 cut to 100
    A: { funds: { value: "3亿元", target: "2亿元" }, visits: 15 },
    // 60 x 0.5 + 2 x 9 = 48
    B: { funds: { value: "1亿元", target: "2亿元" }, visits: 9 },
  });

  test("has contributions that add up to the total: items, and what the limits of the total took", () => {
    const { contributions } = explain(scorecard, table, "A");
    expect(contributions.map((each) => [each.node, each.points.exact])).toEqual([
      ["funds", "72"],
      ["visits", "30"],
      ["total:cap", "-2"],
    ]);
    expect(contributions.map((each) => each.lost?.exact ?? null)).toEqual(["0", "10", null]);
  });

  test("says which figure, by which rule, within which limit", () => {
    const { why } = explain(scorecard, table, "A");
    const told = [
      /102\.00.*100\.00/,
      /^ {2}funds.*150%.*60\.00.*90\.00.*72\.00.*72\.00/,
      /^ {2}.*15.*2.*30\.00.*40\.00/,
      /^ {2}.*−2\.00/,
    ];
    for (const language of ["zh", "en"] as const)
      expect(sentences(why, language)).toEqual(told.map((each) => expect.stringMatching(each)));
  });

  test("sets one against the next above, part by part", () => {
    const { above } = explain(scorecard, table, "B");
    expect(above).toMatchObject({ entrant: "A", difference: { exact: "-52" } });
    expect(
      above?.leads.map((each) => [each.node, each.points.exact, each.theirs.exact, each.difference.exact]),
    ).toEqual([
      ["funds", "30", "72", "-42"],
      ["visits", "18", "30", "-12"],
      ["total:cap", "0", "-2", "2"],
    ]);
    expect(explain(scorecard, table, "A").above).toBeNull();
  });

  test("shows parts against the next above as the standings do", () => {
    const round = { display: { to: "0", parts: "largest-remainder" } } as const;
    const thirds = card({ nodes: ["a", "b", "c"].map((id) => ({ id, of: id, points: "value" }) as const), round });
    const rows = figures({ A: { a: "1/3", b: "1/3", c: "1/3" }, B: { a: "1/3", b: "1/3", c: "4/3" } });
    const { above, contributions } = explain(thirds, rows, "A");
    expect(above?.leads.map(({ points }) => points)).toEqual(contributions.map(({ points }) => points));
    expect(above?.leads.map(({ theirs, difference }) => [theirs.shown, difference.shown])).toEqual([
      ["1", "0"],
      ["0", "0"],
      ["1", "-1"],
    ]);
  });

  test("shows no difference from the next above as none that is one", () => {
    const plain = (more: object) => card({ nodes: [{ id: "a", of: "a", points: "value" }], ...more });
    const rows = figures({ A: { a: "1.5" }, B: { a: "1.4" } });
    const exactly = explain(plain({ round: { display: "0" } }), rows, "B").above;
    expect(exactly?.difference).toEqual({ exact: "-0.1", shown: "-0.1" });
    expect(exactly?.leads[0]?.difference.shown).toBe("-0.1");
    const rounded = explain(plain({ round: { total: "0" }, rankOn: "rounded" }), rows, "B").above;
    expect(rounded?.difference).toEqual({ exact: "-0.1", shown: "-1" });
  });

  test("says what was lacking and what the measure provides", () => {
    const lenient = card({
      treat: { notReported: "40%" },
      nodes: [{ id: "visits", mark: "40", of: "visits", points: "value" }],
    });
    const { why } = explain(lenient, figures({ A: { visits: null } }), "A");
    expect(why.because[0]).toMatchObject({
      code: "notReported",
      says: {
        zh: "visits未报数，按办法得16.00（满分40.00）",
        en: "visits not reported, as the measure provides: 16.00 of 40.00",
      },
    });
  });

  test("of a mark handed on says so, and shows what it brought as a line of its own", () => {
    const rate = (id: string) => ({ id, mark: "50", of: id, points: "proportional" }) as const;
    const handing = card({ treat: { notApplicable: "redistribute" }, nodes: [rate("a"), rate("b")] });
    const { contributions } = explain(handing, figures({ A: { a: "n/a", b: "0.5" } }), "A");
    expect(contributions.map((each) => [each.node, each.points.exact])).toEqual([
      ["a", "0"],
      ["b", "25"],
      ["total:redistributed", "25"],
    ]);
  });

  test("of an item that stands in, and of one that lacks something itself, says what counted", () => {
    const stand = {
      of: "calls",
      points: { each: 1, is: "1", part: "completed" },
      treat: { notReported: "3" },
    } as const;
    const standing = card([{ id: "visits", mark: "40", of: "visits", points: "value", treat: { notReported: stand } }]);
    const told = (calls: number | null) =>
      explain(standing, figures({ A: { visits: null, calls } }), "A").why.because[0]?.says.en;
    expect(told(7)).toBe("7 calls × 1: +7.00, 7.00 of 40.00");
    expect(told(null)).toBe("visits not reported, as the measure provides: 3.00 of 40.00");
  });

  test("is the same bytes another time", () => {
    expect(JSON.stringify(explain(scorecard, table, "B"))).toBe(JSON.stringify(explain(scorecard, table, "B")));
  });

  test("of someone who is not there is refused", () => {
    expect(problemsOf(() => explain(scorecard, table, "Z"))).toEqual([
      { code: "entrant-unknown", path: "entrant", says: { zh: "没有考核对象“Z”", en: 'there is no entrant "Z"' } },
    ]);
  });
});

describe("scorecard and figures that are parsed", () => {
  const scorecard = parseScorecard(card([{ id: "a", of: "a", points: "value" }]));
  const parsed = parseFigures(figures({ A: { a: 3 }, B: { a: 5 } }));

  test("are run once, and explained as they are where they are not", () => {
    for (const entrant of ["A", "B"])
      expect(explain(scorecard, parsed, entrant)).toEqual(
        explain(card([{ id: "a", of: "a", points: "value" }]), figures({ A: { a: 3 }, B: { a: 5 } }), entrant),
      );
    expect(explain(scorecard, parsed, "A").row).toEqual(rank(scorecard, parsed).rows[1]);
  });

  test("are ranked against an earlier period as if for the first time", () => {
    const previous = rank(scorecard, figures({ A: { a: 9 }, B: { a: 5 } }));
    expect(explain(scorecard, parsed, "A").row.change).toBeUndefined();
    expect(explain(scorecard, parsed, "A", { previous }).row.change).toBe(-1);
    expect(explain(scorecard, parsed, "A").row.change).toBeUndefined();
  });
});
