import { describe, expect, test } from "vitest";
import { panzhihua2006 } from "../../src/presets/index.js";
import { explain, type ScorecardInput } from "../../src/race/index.js";
import { card, figures } from "./race.js";

const lenient = { notReported: "0", notApplicable: "0", referenceNotPositive: "0", noSpread: "0", alone: "0" } as const;
const named = {
  a: { label: { zh: "到位资金", en: "funds" } },
  x: { label: { zh: "项目", en: "projects" }, unit: { zh: "个", en: "" } },
};

/** What is said of the one node of a card. */
function said(node: object, own: object, others: Readonly<Record<string, object>> = {}) {
  const nodes = [{ id: "n", label: { zh: "本项", en: "item" }, ...node }] as unknown as ScorecardInput["nodes"];
  const { contributions } = explain(
    card({ nodes, treat: lenient, figures: named }),
    figures({ A: own, ...others }),
    "A",
  );
  return contributions[0]?.says;
}

describe("a count of what is below zero", () => {
  test("takes where its points are below zero (measure 24, 70.41 % at ten twelfths: −12.92)", () => {
    const rows = ["市内", "省外"].map((entrant) => ({
      entrant,
      figures: {
        funds: { value: entrant === "市内" ? "70.41" : "165.07", target: "100", schedule: { share: "10/12" } },
      },
    }));
    expect(explain(panzhihua2006, rows, "市内").contributions[0]?.says).toEqual({
      zh: "到位资金完成率比时序进度低12.92个百分点，每低1个百分点扣1，扣12.92",
      en: "funds in place completion 12.92 percentage points below schedule, −1 per 1 percentage point below: −12.92",
    });
  });

  test.each([
    [
      { gap: "x", to: "target" },
      "1",
      { value: 3, target: 5 },
      "项目比目标低2，每低1个扣1，扣2.00",
      "projects 2 below target, −1 per 1 below: −2.00",
    ],
    [
      { gap: "x", to: "target" },
      "-1",
      { value: 3, target: 5 },
      "项目比目标低2，每低1个加1，加2.00",
      "projects 2 below target, +1 per 1 below: +2.00",
    ],
    [
      { growth: "x" },
      "1",
      { value: 3, previous: 4 },
      "项目下降25%，每低100个百分点扣1，扣0.25",
      "projects down 25%, −1 per 100 percentage points below: −0.25",
    ],
    ["x", "1", -3, "项目−3个，每低1个扣1，扣3.00", "−3 projects, −1 per 1 below: −3.00"],
    ["x", "-0.5", 0, "项目0个×0.5，扣0.00", "0 projects × 0.5: 0.00"],
  ])("%j, each worth %s", (of, is, x, zh, en) => {
    expect(said({ of, points: { each: "1", is, part: "pro-rata" } }, { x })).toEqual({ zh, en });
  });

  test("within a band says what it takes, and ends with the points", () => {
    const points = { bands: [{ atLeast: "0", is: "0" }, { else: { each: "1", is: "1", part: "completed" } }] };
    expect(said({ of: { gap: "x", to: "target" }, points }, { x: { value: 0, target: 5 } })).toEqual({
      zh: "项目比目标低5，属其余情形，每低1个扣1，得−5.00",
      en: "projects 5 below target, in no other band, −1 per 1 below: −5.00",
    });
  });
});

describe("a number next to a cliff", () => {
  const full = { bands: [{ atLeast: "1", is: "mark" }, { else: "0" }] };
  test("is not shown on the other side of it", () => {
    const a = { value: "9.9996亿元", target: "10亿元", previous: "9.9995亿元" };
    const done = { ratio: "a", to: "target" };
    expect(said({ mark: "60", of: done, points: full }, { a })?.zh).toBe(
      "到位资金完成目标的99.996%，属其余情形，得0.00（满分60.00）",
    );
    expect(
      said({ of: { growth: "a" }, points: { bands: [{ moreThan: "0", is: "1" }, { else: "0" }] } }, { a })?.zh,
    ).toBe("到位资金增长0.001%，属>0%一档，得1.00");
    expect(
      said(
        { of: { gap: done, to: "schedule" }, points: { bands: [{ atLeast: "0", is: "1" }, { else: "0" }] } },
        { a: { value: "41.6666", target: "100", schedule: { share: "5/12" } } },
      )?.zh,
    ).toBe("到位资金完成率比时序进度低0.0001个百分点，属其余情形，得0.00");
    expect(said({ of: "x", points: { each: "1", is: "1", part: "completed" } }, { x: "2.99999999" })?.zh).toBe(
      "项目2.99999999个，每满1个加1，计2档，加2.00",
    );
    expect(said({ of: "x", points: { each: "1", is: "1", part: "started" } }, { x: "2.00000001" })?.zh).toBe(
      "项目2.00000001个，每1个加1，不足按一档，计3档，加3.00",
    );
    const grades = { by: "total", cuts: [{ atLeast: "60", is: "A" }, { else: "B" }] } as const;
    const scorecard = card({
      nodes: [{ id: "n", of: done, mark: "60", points: "proportional" }],
      treat: lenient,
      grades,
    });
    expect(explain(scorecard, figures({ A: { a } }), "A").row.grade?.says.zh).toBe("等次B：总分59.998，不及各档");
  });
});

describe("a block of counts", () => {
  const late = { id: "late", label: { zh: "迟报", en: "late" }, role: "deduction", of: "late" } as const;
  const points = { each: "1", is: "-0.5", part: "completed" } as const;
  const discipline = (treat: object) => ({
    label: { zh: "纪律", en: "discipline" },
    mark: "10",
    start: "mark",
    nodes: [{ ...late, points, treat }],
  });
  test("says what a treatment took, and passes on no mark where there is none", () => {
    expect(said(discipline({ notReported: "-5" }), { late: null }, { B: { late: 1 } })).toEqual({
      zh: "迟报未报数，按办法得−5.00，得5.00（满分10.00）",
      en: "late not reported, as the measure provides: −5.00, 5.00 of 10.00",
    });
    const scorecard = card({
      nodes: [{ id: "D", ...discipline({ notApplicable: "redistribute" }) }],
      treat: lenient,
    });
    const { why } = explain(scorecard, figures({ A: { late: "n/a" }, B: { late: 1 } }), "A");
    expect(why.because[0]?.because.map(({ says }) => says.zh)).toEqual(["迟报不适用，不计", "起始分+10.00"]);
  });
});

describe("what a reader can check", () => {
  test("steps say from where they count", () => {
    const points = { steps: { at: "3000", is: "10", part: "started", below: [{ each: "300", is: "-2" }] } };
    expect(said({ of: "x", points }, { x: 2500 })).toEqual({
      zh: "项目2500个，3000个计基础分10.00，每低300个扣2，不足按一档，计2档，得6.00",
      en: "2500 projects, 10.00 at 3000, −2 per 300 below or part of it, 2 times: 6.00",
    });
  });

  test("a sum names its factors", () => {
    const times = (n: string) => ({ sum: ["a", { times: n, of: "y" }] });
    expect(said({ of: times("6.48"), points: "value" }, { a: 1, y: 2 })).toEqual({
      zh: "（到位资金 + y × 6.48）13.96，按值计，得13.96",
      en: "(funds + y × 6.48) 13.96, counted as it is: 13.96",
    });
    expect(said({ of: times("-1"), points: "value" }, { a: 1, y: 6 })).toEqual({
      zh: "（到位资金 − y）−5，按值计，得−5.00",
      en: "(funds − y) −5, counted as it is: −5.00",
    });
    expect(said({ of: { sum: ["a", "y"] }, points: "value" }, { a: 1, y: 6 })?.zh).toBe(
      "到位资金、y合计7，按值计，得7.00",
    );
  });

  test("what is completed is counted in full", () => {
    const each = { of: { excess: "x", over: "mean" }, points: { each: "1", is: "1", part: "completed" } };
    expect(said(each, { x: 12 }, { B: { x: 4 }, C: { x: 3 } })).toEqual({
      zh: "项目超组内平均5.6667个，每满1个加1，计5档，加5.00",
      en: "5.6667 projects over the mean, +1 per full 1, 5 times: +5.00",
    });
  });

  test("a condition asks for places and rates as they are spoken of", () => {
    const done = { ratio: "x", to: "target" };
    const listed = (where: object) => {
      const lists = [{ id: "red", where, ties: "include" }] as unknown as NonNullable<ScorecardInput["lists"]>;
      const scorecard = card({
        nodes: [{ id: "n", of: done, points: "value" }],
        treat: lenient,
        lists,
        figures: named,
      });
      const rows = figures(
        { A: { x: { value: 2, target: 3 } }, B: { x: { value: 0, target: 3 } } },
        { A: { accident: false } },
      );
      return explain(scorecard, rows, "A").results?.find(({ code }) => code === "list")?.says.zh;
    };
    expect([
      listed({ of: { place: "total" }, atMost: "2" }),
      listed({ of: { place: "total" }, moreThan: "2" }),
      listed({ of: { place: "total", from: "worst" }, atMost: "1" }),
      listed({ of: { place: "total", from: "worst" }, atLeast: "2" }),
      listed({ of: done, atLeast: "1" }),
      listed({ of: done, atLeast: "0.6667" }),
      listed({ of: { gap: done, to: "mean" }, lessThan: "0" }),
      listed({ field: "entrant.accident", is: true }),
    ]).toEqual([
      "列入“red”：总分名次在前2名以内：是（实为第1名）",
      "不列入“red”：总分名次在第2名之后：否（实为第1名）",
      "不列入“red”：总分名次在倒数第1名以内：否（实为倒数第2名）",
      "列入“red”：总分名次在倒数第2名及以前：是（实为倒数第2名）",
      "不列入“red”：项目完成率不低于100%：否（实为66.67%）",
      "不列入“red”：项目完成率不低于66.67%：否（实为66.667%）",
      "不列入“red”：项目完成率差距低于0个百分点：否（实为33.33个百分点）",
      "不列入“red”：entrant.accident为是：否（实为否）",
    ]);
  });
});

describe("a condition on a place", () => {
  test.each([
    [{ atMost: "2" }, "总分名次在前2名以内：否（实为第3名）"],
    [{ equals: "3" }, "总分名次为第3名：是（实为第3名）"],
    [{ in: ["1", "3"] }, "总分名次为第1、3名之一：是（实为第3名）"],
    [{ between: ["2", "3"] }, "总分名次在第2与3名之间：是（实为第3名）"],
  ])("counts from the first: %j", (asked, expected) => {
    expect(toldOf({ of: { place: "total" }, ...asked })).toContain(expected);
  });

  test.each([
    [{ atMost: "2" }, "总分名次在倒数第2名以内：是（实为倒数第1名）"],
    [{ equals: "1" }, "总分名次为倒数第1名：是（实为倒数第1名）"],
    [{ in: ["1", "2"] }, "总分名次为倒数第1、2名之一：是（实为倒数第1名）"],
    [{ between: ["1", "2"] }, "总分名次在倒数第1与2名之间：是（实为倒数第1名）"],
  ])("counts from the last: %j", (asked, expected) => {
    expect(toldOf({ of: { place: "total", from: "worst" }, ...asked })).toContain(expected);
  });

  /** What is said of C, the last of three, about a list with a condition. */
  function toldOf(where: object) {
    const nodes = [{ id: "n", of: "x", points: "value" }] as unknown as ScorecardInput["nodes"];
    const lists = [{ id: "L", where }] as unknown as NonNullable<ScorecardInput["lists"]>;
    const rows = figures({ A: { x: 3 }, B: { x: 2 }, C: { x: 1 } });
    return explain(card({ nodes, lists, treat: lenient }), rows, "C")
      .results?.map(({ says }) => says.zh)
      .join();
  }
});
