import { describe, expect, test } from "vitest";
import type { FiguresInput } from "../../src/figure/index.js";
import { leaderTasks, prizeSheet2020, shushan } from "../../src/presets/index.js";
import { type Finding, lintScorecard, rank, type ScorecardInput } from "../../src/race/index.js";
import { card, exact, figures } from "./race.js";

/** The one finding of a code at a path, or anywhere. */
function only(code: string, scorecard: ScorecardInput, table?: FiguresInput, path?: string): Finding {
  const all = lintScorecard(scorecard, table).filter(
    (each) => each.code === code && (path === undefined || each.path === path),
  );
  expect(all.map((each) => each.path)).toHaveLength(1);
  return all[0]!;
}

type NodeInput = ScorecardInput["nodes"][number];

const step = (edge: object, mark = "mark") => ({ bands: [{ ...edge, is: mark }, { else: "0" }] }) as const;
const item = (of: unknown, points: unknown, more: object = {}) =>
  ({ id: "p", mark: "10", of, points, ...more }) as unknown as NodeInput;
const labels = {
  figures: { x: { label: { zh: "到位资金", en: "funds" } }, y: { label: { zh: "项目", en: "projects" } } },
} as const;
const lower = { figures: { y: { label: { zh: "y", en: "y" }, better: "lower" } } } as const;

describe("of those given, a cliff tells", () => {
  const sides = (of: unknown, edge: object, table: FiguresInput, more: object = labels) =>
    only("cliff-given", card({ nodes: [item(of, step(edge))], ...more }), table).says;
  const ys = (...all: number[]) => figures(Object.fromEntries(all.map((y, at) => [`ABCDE`[at]!, { y }])));

  test("on which side of the jump each of them is, the number itself belonging to one of them", () => {
    // 2 alone earns the points of at most 2; of more than 2, 9 alone.
    expect(sides("y", { atMost: "2" }, ys(5, 3, 2), lower).en).toContain(
      "of those given, 1 on the side of 10.00 points and 2 on that of 0.00",
    );
    expect(sides("y", { moreThan: "2" }, ys(2, 0, 9)).zh).toContain("所列各单位中，0.00分一侧2家，10.00分一侧1家");
    expect(sides("y", { atLeast: "2" }, ys(2, 0, 9)).zh).toContain("所列各单位中，0.00分一侧1家，10.00分一侧2家");
  });

  test("those who are ranked, and nobody else", () => {
    const table = [
      { entrant: "A", figures: { x: { value: "90万元", target: "100万元" } } },
      { entrant: "D", ranked: false, figures: { x: { value: "100万元", target: "100万元" } } },
    ];
    const { en } = sides({ ratio: "x", to: "target" }, { atLeast: "1" }, table);
    expect(en).toContain("1 on the side of 0.00 points and 0 on that of 10.00");
    expect(en).toContain('"A" is nearest, CNY 100,000 of funds away');
  });

  test("how much of the figure is between, where it is a place", () => {
    const table = figures({
      A: { x: "1亿元" },
      B: { x: "2亿元" },
      C: { x: "3亿元" },
      D: { x: "4亿元" },
      E: { x: "9000万元" },
    });
    // Three take a place; B drops out below A, which has 1亿元 less.
    const { en, zh } = sides({ place: "x", ties: "standard" }, { atMost: "3" }, table);
    expect(zh).toContain("10.00分一侧3家，0.00分一侧2家");
    expect(en).toMatch(/"[AB]" is nearest, CNY 100 million of funds away/);
  });

  test("what it takes where one's own figure moves the mean", () => {
    const ratio = figures({ A: { x: "100万元" }, B: { x: "140万元" }, C: { x: "60万元" } });
    // v = 1.5 (v + 160) ÷ 3 gives v = 160: 20万元 more than 140.
    expect(sides({ ratio: "x", to: "mean" }, { atLeast: "1.5" }, ratio).zh).toContain("“B”的到位资金最近，相距20万元");
    const gap = figures({ A: { x: "100万元" }, B: { x: "70万元" }, C: { x: "61万元" } });
    // v = (v + 161) ÷ 3 gives v = 80.5: 10.5万元 more than 70.
    expect(sides({ gap: "x", to: "mean" }, { atLeast: "0万元" }, gap).zh).toContain("“B”的到位资金最近，相距10.5万元");
    const share = figures({
      A: { x: "100万元", y: "100万元" },
      B: { x: "140万元", y: "100万元" },
      C: { x: "60万元", y: "100万元" },
    });
    // v = 1.2 (v + 200) ÷ 3 gives v = 133⅓: A lacks 33⅓万元.
    expect(sides({ ratio: { ratio: "x", to: "y" }, to: "overall" }, { atLeast: "1.2" }, share).zh).toMatch(
      /“A”的到位资金最近，相距33\.33333\d万元/,
    );
  });

  test("which of several figures it speaks of", () => {
    const table = figures({
      A: { x: "10万元", y: "20万元", z: "60万元" },
      B: { x: "10万元", y: "40万元", z: "60万元" },
    });
    const of = { ratio: { sum: ["x", { times: "2", of: "y" }] }, to: "z" };
    // 10 + 2 × 20 of 60: 10万元 of the first, which stands alone; of the second 5万元 would do.
    expect(sides(of, { atLeast: "1" }, table).en).toContain('"A" is nearest, CNY 100,000 of funds away');
  });

  test("who stands at the very number", () => {
    expect(sides("y", { atMost: "2" }, ys(5, 3, 2), lower).en).toContain('"C" stands right there');
  });
});

describe("an item that gives everyone the same", () => {
  test("within each group, and not across them, is said to do just that", () => {
    const scorecard = card({
      groups: "entrant.g",
      nodes: [item({ ratio: "x", to: "target" }, "proportional")],
    });
    const at = (value: number) => ({ x: { value, target: 10 } });
    const table = figures(
      { A: at(5), B: at(5), C: at(7), D: at(7) },
      { A: { g: "1" }, B: { g: "1" }, C: { g: "2" }, D: { g: "2" } },
    );
    const { says } = only("item-flat-given", scorecard, table);
    expect(says.en).toContain("gives everyone within a group the same points (5.00, 7.00)");
    expect(says.zh).toContain("所列同组各单位得分相同（5.00、7.00分）");
  });

  test("in one branch of a choice is that branch: whoever takes another may be told apart", () => {
    const choose = [
      { if: { field: "entrant.a", is: true }, then: { of: "x", points: step({ atLeast: "1" }, "0") } },
      { then: { of: "x", points: "value" } },
    ];
    const { says } = only("item-flat", card([{ id: "p", mark: "10", choose } as unknown as NodeInput]));
    expect(says.en).toContain('"p (branch 1)" gives everyone 0.00 points');
    expect(says.zh).toContain("“p（第1支）”对各单位均计0.00分");
  });

  test("is shown by rows that come to the same when they alone are ranked", () => {
    const scorecard = card([item({ ratio: "x", to: "mean" }, step({ atLeast: "1.4" }))]);
    // All are below 140 % of the mean of 100; 60 and 139 alone have a mean of 99.5, of which 139 is 139.7 %.
    const table = figures({ A: { x: 139 }, B: { x: 60 }, C: { x: 101 } });
    const { example } = only("item-flat-given", scorecard, table);
    expect(new Set(Object.values(exact(scorecard, example!))).size).toBe(1);
    // Of 140 and 50, whose mean is 95, the first is above 140 %: it takes the third to show that all get nothing.
    const wider = figures({ A: { x: 139 }, B: { x: 50 }, C: { x: 111 } });
    const found = only("item-flat-given", scorecard, wider);
    expect(exact(scorecard, found.example!)).toEqual({ A: "0", B: "0", C: "0" });
  });
});

describe("the example of points that nobody can earn", () => {
  const shown = (scorecard: ScorecardInput) => {
    const { example } = only("points-unreachable", scorecard);
    return rank(scorecard, example!).rows.map((row) => row.points["p"]!.exact);
  };

  test("is of the class that has the mark", () => {
    const mark = { by: "entrant.c", marks: { a: "10", b: "20" } };
    const scorecard = card([item({ ratio: "x", to: "target" }, step({ atLeast: "1" }, "10"), { mark })]);
    const { example, says } = only("points-unreachable", scorecard);
    expect(says.en).toContain("has the mark 20");
    expect(example!.map((row) => row["c"])).toEqual(["b"]);
    expect(shown(scorecard)).toEqual(["10"]);
  });

  test("is there for a block that starts below its mark, a judgement under a cap, and a choice", () => {
    const deduction = { id: "d", role: "deduction", of: "x", points: { each: "1", is: "-1", part: "completed" } };
    const block = { id: "p", start: "8", mark: "10", limits: { floor: "0" }, nodes: [deduction] };
    expect(shown(card([block as NodeInput]))).toEqual(["8"]);
    expect(shown(card([{ id: "p", given: "g", outOf: "100", mark: "10", limits: { cap: "5" } }]))).toEqual(["5"]);
    for (const asked of [{ field: "figures.x.value" }, { of: { ratio: "x", to: "target" } }, { of: "x" }]) {
      const choose = [{ if: { ...asked, atLeast: "0.7" }, then: { give: "5" } }, { then: { give: "0" } }];
      expect(shown(card([{ id: "p", mark: "10", choose } as NodeInput]))).toEqual(["5"]);
    }
    const inner = ["q", "r"].map((id) => item(id, step({ atLeast: "1" }), { id, mark: id === "q" ? "5" : "6" }));
    const best = { id: "all", combine: "best", nodes: inner };
    expect(shown(card([{ id: "p", start: "1", mark: "10", nodes: [best] } as unknown as NodeInput]))).toEqual(["7"]);
  });
});

describe("the example of a cliff in a branch", () => {
  const branches = (...conditions: object[]) =>
    card([
      {
        id: "p",
        mark: "10",
        choose: [
          ...conditions.map((each, at) => ({ if: each, then: { of: "x", points: step({ atLeast: `${10 + at}` }) } })),
          { then: { of: "x", points: step({ atLeast: "3" }) } },
        ],
      } as NodeInput,
    ]);
  const all = (scorecard: ScorecardInput) =>
    lintScorecard(scorecard)
      .filter(({ code }) => code === "cliff")
      .map(({ example }) => example && Object.values(exact(scorecard, example)).sort());

  test("is there for every class, and for yes and no", () => {
    const both = ["0", "10"];
    const classed = (is: unknown) => ({ field: "entrant.class", is });
    expect(all(branches(classed("a"), classed("b")))).toEqual([both, both, both]);
    expect(all(branches(classed("a"), { field: "entrant.zone", is: true }, classed("b")))).toEqual(Array(4).fill(both));
    expect(all(branches({ field: "entrant.a", is: true }))).toEqual([both, both]);
    expect(all(branches({ field: "entrant.a", equals: true }))).toEqual([both, both]);
    expect(all(branches({ field: "entrant.a", is: false }))).toEqual([both, both]);
    expect(all(branches({ field: "entrant.size", atLeast: "5" }))).toEqual([both, both]);
    expect(all(leaderTasks)).toEqual([
      ["0", "1"],
      ["0", "1"],
      ["0", "1"],
    ]);
  });

  test("is not spoken of where there is none", () => {
    const never = card([
      {
        id: "p",
        mark: "10",
        choose: [
          {
            if: {
              all: [
                { field: "entrant.a", is: "1" },
                { field: "entrant.a", contains: "7" },
              ],
            },
            then: { of: "x", points: step({ atLeast: "3" }) },
          },
          { then: { give: "mark" } },
        ],
      } as NodeInput,
    ]);
    const { example, says } = only("cliff", never);
    expect(example).toBeNull();
    expect(says.en).not.toContain("example");
    expect(says.zh).not.toContain("例中");
  });
});

describe("the example of a bonus that is swallowed in part", () => {
  test("is two who differ in it and come to the cap", () => {
    const full = item({ ratio: "x", to: "target" }, "proportional", { mark: "100", limits: { cap: "mark" } });
    const bonus = (id: string) =>
      ({
        id,
        role: "bonus",
        of: id,
        points: { each: "1", is: "5", part: "completed" },
        limits: { cap: "20" },
      }) as const;
    const one = card({ nodes: [full, bonus("y")], limits: { cap: "110" } });
    expect(exact(one, only("bonus-swallowed", one).example!)).toEqual({ A: "110", B: "110" });
    expect(exact(one, only("bonus-swallowed", one).example!, "y")).toEqual({ A: "10", B: "15" });
    const two = card({ nodes: [full, bonus("y"), bonus("z")], limits: { cap: "130" } });
    expect(exact(two, only("bonus-swallowed", two).example!)).toEqual({ A: "130", B: "130" });
  });
});

describe("what counts for different classes", () => {
  test("is not counted twice", () => {
    const own = (id: string, marks: object) =>
      item({ ratio: "x", to: "target" }, "proportional", {
        id,
        mark: { by: "entrant.c", marks },
        limits: { cap: "mark" },
      });
    const codes = (...nodes: NodeInput[]) =>
      lintScorecard(card({ treat: { notApplicable: "0" }, nodes })).map(({ code }) => code);
    expect(codes(own("p", { a: "10" }), own("q", { b: "20" }))).toEqual([]);
    expect(codes(own("p", { a: "10" }), own("q", { a: "20", b: "20" }))).toEqual(["counted-twice"]);
    const block = {
      id: "all",
      mark: { by: "entrant.c", marks: { b: "20" } },
      nodes: [item({ ratio: "x", to: "target" }, "proportional", { id: "q", mark: "20" })],
    };
    expect(codes(own("p", { a: "10" }), block as unknown as NodeInput)).toEqual([]);
  });
});

describe("made-up figures are plausible", () => {
  const valuesOf = (finding: Finding, figure: string) =>
    finding.example!.map((row) => {
      const cell = row.figures[figure] as { value?: unknown };
      return typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
    });

  test("the plainest numbers that show it: 120 % rather than 200 %", () => {
    const bands = [{ atLeast: "120%", is: "9" }, { atLeast: "1", is: "mark" }, { else: "proportional" }];
    const scorecard = card([item({ ratio: "x", to: "target" }, { bands })]);
    expect(valuesOf(only("more-gets-fewer", scorecard), "x")).toEqual(["119", "120"]);
    const capped = card([item({ ratio: "x", to: "target" }, "proportional", { limits: { cap: "90%" } })]);
    expect(valuesOf(only("points-unreachable", capped), "x")).toEqual(["100"]);
  });

  test("counts are whole", () => {
    const rate = { of: { ratio: "y", to: "x" }, points: step({ atLeast: "80%" }) };
    const choose = [{ if: { field: "figures.x.value", atLeast: "5" }, then: rate }, { then: { give: "0" } }];
    const scorecard = card([{ id: "p", mark: "5", choose } as NodeInput]);
    const { example, says } = only("cliff", scorecard);
    const whole = example!.flatMap((row) => [row.figures["x"], row.figures["y"]]);
    expect(whole.filter((each) => !/^\d+$/.test(String(each)))).toEqual([]);
    expect(says.en).toMatch(/in the example 1 of y is worth 5\.00 points/);
  });

  test("places are one apart by one", () => {
    const scorecard = card({ ...labels, nodes: [item({ place: "x", ties: "standard" }, step({ atMost: "3" }))] });
    const { example, says } = only("cliff", scorecard);
    expect(example!.map((row) => row.figures["x"])).toEqual(["2", "1", "4", "3"]);
    expect(says.zh).toContain("例中到位资金相差1，即差10.00分");
  });

  test("a share is of something no larger than it need be", () => {
    const peers = lintScorecard(prizeSheet2020).filter(({ code }) => code === "peers-reorder");
    for (const { example } of peers)
      for (const row of example!)
        expect(Number(row.figures["hiTech"])).toBeLessThanOrEqual(Number(row.figures["projects"]));
    for (const { example } of lintScorecard(shushan))
      for (const row of example!) expect(JSON.stringify(row)).not.toMatch(/\d{12}/);
  });
});
