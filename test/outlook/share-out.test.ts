import { describe, expect, test } from "vitest";
import { parseShareRules, type ShareOut, type ShareRulesInput, shareOut } from "../../src/outlook/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { codesOf } from "../report/codes-of.js";

const refuse = { notReported: "refuse", notApplicable: "refuse" } as const;

/** By last year alone, in whole projects. */
const plain: ShareRulesInput = {
  id: "projects-2025",
  edition: "1",
  of: "projects",
  grain: "1",
  by: [{ field: "projects.previous", weight: "100%" }],
  treat: refuse,
};
/** Four units with 8, 6, 4 and 2 projects last year. */
const four = [8, 6, 4, 2].map((previous, i) => ({
  entrant: "ABCD"[i] as string,
  figures: { projects: { previous } },
}));

const amounts = ({ rows }: ShareOut) => rows.map(({ amount }) => (typeof amount === "string" ? amount : amount.amount));
const bounds = ({ rows }: ShareOut) => rows.map(({ bound }) => bound);
const saysOf = (run: () => unknown) => {
  try {
    run();
  } catch (thrown) {
    if (isSaimaError(thrown)) return thrown.problems[0]?.says;
  }
  return undefined;
};

describe("shareOut", () => {
  test("shares in proportion, in whole grains; what is cut off goes to those who lost most", () => {
    // 50 by 8, 6, 4, 2 of 20: 20, 15, 10, 5. 51: 20.4, 15.3, 10.2, 5.1, so that the one left goes to A.
    expect(amounts(shareOut(plain, four, { total: 50 }))).toEqual(["20", "15", "10", "5"]);
    expect(amounts(shareOut(plain, four, { total: 51 }))).toEqual(["21", "15", "10", "5"]);
  });

  test("gives equals of remainders by id, whatever the order of the rows", () => {
    const three = ["丙", "甲", "乙"].map((entrant) => ({ entrant, figures: { projects: { previous: 1 } } }));
    const { rows } = shareOut(plain, three, { total: 10 });
    // By code point: 丙 U+4E19, 乙 U+4E59, 甲 U+7532.
    expect(rows.map(({ entrant, amount }) => [entrant, amount])).toEqual([
      ["丙", "4"],
      ["乙", "3"],
      ["甲", "3"],
    ]);
  });

  test("holds who is above a ceiling, and the others take up the rest in proportion", () => {
    // A would have 20, and has 14. The 36 left by 6, 4, 2 of 12: 18, which is held at 14 as well; then 22 by 4, 2 of 6:
    // 14.67, held too; D takes the 8 left.
    const held = shareOut({ ...plain, ceiling: 14 }, four, { total: 50 });
    expect(amounts(held)).toEqual(["14", "14", "14", "8"]);
    expect(bounds(held)).toEqual(["ceiling", "ceiling", "ceiling", null]);
    expect(held.rows[3]?.why.says.zh).toBe("占权重10%，按比例5，因有单位受上下限约束调整为8，分得8");
  });

  test("raises who is below a floor, at the cost of the others in proportion", () => {
    // D has 8 for 5. The 42 left by 8, 6, 4 of 18: 18 2/3, 14, 9 1/3.
    const { rows } = shareOut({ ...plain, floor: 8 }, four, { total: 50 });
    expect(rows.map(({ bounded, amount, bound }) => [bounded.exact, amount, bound])).toEqual([
      ["56/3", "19", null],
      ["14", "14", null],
      ["28/3", "9", null],
      ["8", "8", "floor"],
    ]);
    expect(rows[3]?.why.says.en).toBe("10% of the weight, 5 in proportion, raised to the floor: 8");
    expect(rows[0]?.why.says.en).toBe(
      "40% of the weight, 20 in proportion, 18.6667 since bounds hold others, in steps of 1: 19",
    );
  });

  test("says of everybody who is held that it is, also where nobody is free", () => {
    const pair = [
      { entrant: "A", figures: { projects: { previous: 1 }, least: 0, most: 10 } },
      { entrant: "B", figures: { projects: { previous: 1 }, least: 90, most: 99 } },
    ];
    const floor = { field: "least", treat: refuse };
    const ceiling = { field: "most", treat: refuse };
    const held = shareOut({ ...plain, floor, ceiling }, pair, { total: 100 });
    expect(amounts(held)).toEqual(["10", "90"]);
    expect(bounds(held)).toEqual(["ceiling", "floor"]);
  });

  test("mixes numbers of different kinds, each as a part of its own column", () => {
    const rules: ShareRulesInput = {
      ...plain,
      of: "funds",
      grain: "1万元",
      by: [
        { field: "funds.previous", weight: "60%", label: { zh: "上年到位资金", en: "last year's funds" } },
        { field: "land", weight: "40%", label: { zh: "可用土地", en: "land to build on" } },
      ],
    };
    const figures = [
      { entrant: "东区", figures: { funds: { previous: "30亿元" }, land: 100 } },
      { entrant: "西区", figures: { funds: { previous: "10亿元" }, land: 300 } },
    ];
    // 东: 60% x 3/4 + 40% x 1/4 = 55%. 西: 60% x 1/4 + 40% x 3/4 = 45%.
    const shared = shareOut(rules, figures, { total: "44亿元" });
    expect(shared.rows.map(({ share, amount }) => [share, amount])).toEqual([
      [
        { exact: "0.55", shown: "0.5500" },
        { amount: "2420000000", currency: "CNY" },
      ],
      [
        { exact: "0.45", shown: "0.4500" },
        { amount: "1980000000", currency: "CNY" },
      ],
    ]);
    expect(shared.rows[0]?.why.because.map(({ says }) => says.zh)).toEqual([
      "上年到位资金为30亿元，占合计40亿元的75%，权重60%",
      "可用土地为100，占合计400的25%，权重40%",
    ]);
  });

  test("rounds bounds of a unit's own inward to whole grains", () => {
    const own = {
      ...plain,
      floor: { times: "110%", field: "projects.previous", treat: refuse },
      ceiling: { times: "160%", field: "projects.previous", treat: refuse },
    };
    // Floors 8.8, 6.6, 4.4, 2.2; ceilings 12.8, 9.6, 6.4, 3.2. 28 in proportion: 11.2, 8.4, 5.6, 2.8; D has 3 to 3.
    const { rows } = shareOut(own, four, { total: 28 });
    expect(rows.map(({ floor, ceiling }) => [floor, ceiling])).toEqual([
      ["9", "12"],
      ["7", "9"],
      ["5", "6"],
      ["3", "3"],
    ]);
    // The 25 left for A, B, C: 100/9, 75/9, 50/9 are 11.11, 8.33, 5.56, and C lost most.
    expect(amounts({ rows } as ShareOut)).toEqual(["11", "8", "6", "3"]);
  });

  test("takes each amount of a unit's own as its bound, and none where there is none", () => {
    const agreed = { field: "agreed", treat: { notReported: "none", notApplicable: "refuse" } } as const;
    const figures = four.map((row) => ({
      ...row,
      figures: { ...row.figures, agreed: row.entrant === "D" ? 11 : null },
    }));
    const { rows } = shareOut({ ...plain, floor: agreed }, figures, { total: 47 });
    expect(rows.map(({ floor, amount }) => [floor, amount])).toEqual([
      [null, "16"],
      [null, "12"],
      [null, "8"],
      ["11", "11"],
    ]);
  });

  describe("where a weight is lacking", () => {
    const figures = [
      { entrant: "A", figures: { projects: { previous: 3 } } },
      { entrant: "B", figures: { projects: { previous: 1 } } },
      { entrant: "new", figures: { projects: { previous: "n/a" } } },
      { entrant: "silent", figures: { projects: { previous: null } } },
    ];
    const treated = (notReported: "0" | "mean", notApplicable: "0" | "mean") =>
      shareOut({ ...plain, treat: { notReported, notApplicable } }, figures, { total: 8 });

    test("refuses it, names who lacks what, and where", () => {
      expect(codesOf(() => shareOut(plain, figures, { total: 8 }))).toEqual([
        "number-lacking [2].figures.projects.previous",
        "number-lacking [3].figures.projects.previous",
      ]);
      const matrix = {
        columns: ["entrant", "projects.previous"],
        rows: [
          ["A", 1],
          ["B", "n/a"],
        ],
      }; // prettier-ignore
      expect(codesOf(() => shareOut(plain, matrix, { total: 8 }))).toEqual(["number-lacking rows[1]"]);
    });

    test("or takes nothing for it, or the mean of the others, as the rules say of each kind of nothing", () => {
      expect(amounts(treated("0", "0"))).toEqual(["6", "2", "0", "0"]);
      // The mean of 3 and 1 is 2: 3, 1, 2 of 6 make 4, 1 1/3, 2 2/3.
      expect(amounts(treated("0", "mean"))).toEqual(["4", "1", "3", "0"]);
      expect(amounts(treated("mean", "mean"))).toEqual(["3", "1", "2", "2"]);
      expect(treated("0", "mean").rows[2]?.why.because[0]?.says.zh).toBe(
        "projects.previous不适用，按其他单位平均2计，占合计6的33.33%，权重100%",
      );
      expect(treated("0", "mean").rows[3]?.why.because[0]?.code).toBe("zero");
    });

    test("and one field may differ from the rest", () => {
      const by = [{ ...(plain.by[0] as (typeof plain.by)[number]), treat: { notApplicable: "mean" } as const }];
      const rules: ShareRulesInput = { ...plain, by, treat: { notReported: "0", notApplicable: "refuse" } };
      expect(amounts(shareOut(rules, figures, { total: 8 }))).toEqual(["4", "1", "3", "0"]);
    });
  });

  describe("where there is no solution, says why, with the numbers", () => {
    test("the floors are above the total", () => {
      const run = () => shareOut({ ...plain, floor: 13 }, four, { total: 50 });
      expect(codesOf(run)).toEqual(["floors-above-total total"]);
      expect(saysOf(run)?.en).toMatch(/^the floors add up to 52, 2 above the total of 50/);
      expect(amounts(shareOut({ ...plain, floor: 13 }, four, { total: 52 }))).toEqual(["13", "13", "13", "13"]);
    });

    test("the ceilings are below the total", () => {
      const run = () => shareOut({ ...plain, ceiling: 12 }, four, { total: 50 });
      expect(codesOf(run)).toEqual(["ceilings-below-total total"]);
      expect(saysOf(run)?.zh).toMatch(/^上限合计48，比总数50少2，无解/);
      expect(bounds(shareOut({ ...plain, ceiling: 12 }, four, { total: 48 }))).toEqual(Array(4).fill("ceiling"));
    });

    test("the total is no whole number of grains: which are nearest", () => {
      const run = () => shareOut({ ...plain, grain: "3" }, four, { total: 50 });
      expect(codesOf(run)).toEqual(["total-not-whole total"]);
      expect(saysOf(run)?.en).toMatch(/make it 48 or 51/);
    });

    test("somebody's bounds leave no whole grain between them", () => {
      const between = { ...plain, grain: "5", floor: 6, ceiling: 9 };
      expect(codesOf(() => shareOut(between, four, { total: 50 }))).toEqual(
        [0, 1, 2, 3].map((row) => `bounds-crossed [${row}]`),
      );
    });

    test("who may still get something has no weight", () => {
      const nobody = [...four, { entrant: "E", figures: { projects: { previous: 0 } } }];
      const run = () => shareOut({ ...plain, ceiling: 12 }, nobody, { total: 50 });
      expect(codesOf(run)).toEqual(["weights-too-few total"]);
      expect(saysOf(run)?.zh).toMatch(/合计48，比总数50少2，无解/);
      expect(amounts(shareOut({ ...plain, ceiling: 12, floor: 2 }, nobody, { total: 50 })).at(-1)).toBe("2");
    });

    test("nobody has any weight", () => {
      const idle = four.map(({ entrant }) => ({ entrant, figures: { projects: { previous: 0 } } }));
      expect(codesOf(() => shareOut(plain, idle, { total: 4 }))).toEqual(["field-all-zero by[0].field"]);
    });
  });

  test("refuses what is not of one unit, below zero, or not in the table", () => {
    expect(codesOf(() => shareOut(plain, four, { total: "50万元" }))).toEqual(["unit-mismatch total"]);
    expect(codesOf(() => shareOut(plain, four, { total: -1 }))).toEqual(["number-negative total"]);
    expect(codesOf(() => shareOut(plain, four, {} as never))).toEqual(["quantity-malformed total"]);
    expect(codesOf(() => shareOut({ ...plain, by: [{ field: "x", weight: 1 }] }, four, { total: 1 }))).toEqual([
      "figure-unknown by[0].field",
    ]);
    const negative = [{ entrant: "A", figures: { projects: { previous: -1 } } }, ...four.slice(1)];
    expect(codesOf(() => shareOut(plain, negative, { total: 1 }))).toEqual([
      "number-negative [0].figures.projects.previous",
    ]);
    const money = four.map((row) => ({ ...row, figures: { ...row.figures, least: "1万元" } }));
    const floor = { field: "least", treat: refuse };
    expect(codesOf(() => shareOut({ ...plain, floor }, money, { total: 50 }))).toEqual(["unit-mismatch floor.field"]);
  });

  test("refuses numbers that grow without end when they are put together", () => {
    const long = Array.from({ length: 800 }, (_, i) => ({
      entrant: `u${i}`,
      figures: { projects: { previous: `1/${10n ** 29n + BigInt(i)}` } },
    }));
    expect(codesOf(() => shareOut(plain, long, { total: 1 }))).toEqual(["number-grown"]);
  });

  test("makes rows that become targets", () => {
    const { of, rows } = shareOut(plain, four, { total: 50 });
    const targets = rows.map(({ entrant, amount }) => ({ entrant, indicator: of, period: "2025", value: amount }));
    expect(targets[0]).toEqual({ entrant: "A", indicator: "projects", period: "2025", value: "20" });
  });

  test("answers in plain data that names its rules", () => {
    const parsed = parseShareRules(plain);
    const shared = shareOut(parsed, four, { total: 51 });
    expect(JSON.parse(JSON.stringify(shared))).toEqual(shared);
    expect(shared).toEqual(shareOut(plain, four, { total: 51 }));
    expect(shared.rules).toMatchObject({ id: "projects-2025", edition: "1" });
  });
});
