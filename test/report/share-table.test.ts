import { describe, expect, test } from "vitest";
import { type ShareRulesInput, shareOut } from "../../src/outlook/index.js";
import { toCsv, toMarkdown, toTable } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";

const rules: ShareRulesInput = {
  id: "funds-2025",
  edition: "1",
  title: { zh: "2025年到位资金指标分解", en: "Funds in place 2025, shared out" },
  source: { title: "a proposal" },
  of: "funds",
  grain: "1万元",
  by: [{ field: "funds.previous", weight: "100%" }],
  treat: { notReported: "refuse", notApplicable: "refuse" },
  floor: "5000万元",
};
const figures = [
  { entrant: "东区", figures: { funds: { previous: "2亿元" } } },
  { entrant: "南区", figures: { funds: { previous: "1亿元" } } },
  { entrant: "西区", figures: { funds: { previous: "1000万元" } } },
];
/** 3.1亿 last year, 4亿 asked: 西 5000万 for 1290.32万; of the 3.5亿 left 东 2/3 and 南 1/3. */
const shared = shareOut(rules, figures, { total: "4亿元" });

describe("a share-out as a table", () => {
  test("says who gets how much and why, in one unit, with the sum", () => {
    const { title, columns, rows, notes } = toTable(shared);
    expect(title).toBe("2025年到位资金指标分解");
    expect(columns.map(({ label }) => label)).toEqual(["单位", "权重占比", "按比例", "下限", "分解目标", "说明"]);
    expect(rows).toEqual([
      ["东区", "64.52%", "25806.45万元", "5000万元", "23333万元", shared.rows[0]?.why.says.zh],
      ["南区", "32.26%", "12903.23万元", "5000万元", "11667万元", shared.rows[1]?.why.says.zh],
      ["西区", "3.23%", "1290.32万元", "5000万元", "5000万元", shared.rows[2]?.why.says.zh],
      ["合计", "", "", "", "40000万元", ""],
    ]);
    expect(notes).toEqual(["出处：a proposal", `分解规则：funds-2025，版本1，校验${shared.rules.hash}`]);
  });

  test("and so in English", () => {
    const { rows } = toTable(shared, { language: "en" });
    expect(rows[0]?.slice(0, 5)).toEqual(["东区", "64.52%", "CNY 258,064,516.13", "CNY 50,000,000", "CNY 233,330,000"]);
    expect(toMarkdown(shared, { language: "en" })).toMatch(/^## Funds in place 2025, shared out\n/);
  });

  test("counts have no unit, and a bound that nobody has no column", () => {
    const { floor: _, title: __, ...plain } = rules;
    const counts = figures.map(({ entrant }, i) => ({ entrant, figures: { funds: { previous: i + 1 } } }));
    expect(toCsv(shareOut({ ...plain, grain: 1 }, counts, { total: 50 }))).toBe(
      [
        "单位,权重占比,按比例,分解目标,说明",
        "东区,16.67%,8.33,8,占权重16.67%，按比例8.3333，按1取整，分得8",
        "南区,33.33%,16.67,17,占权重33.33%，按比例16.6667，按1取整，分得17",
        "西区,50.00%,25.00,25,占权重50%，按比例25，分得25",
        "合计,,,50,",
        "",
      ].join("\r\n"),
    );
  });

  test("is made of one that was stored, and of nothing that only looks like one", () => {
    expect(toTable(JSON.parse(JSON.stringify(shared)))).toEqual(toTable(shared));
    expect(codesOf(() => toTable({ ...shared, rows: [{}] } as never))).toEqual(["outcome-unknown"]);
  });
});
