import { describe, expect, test } from "vitest";
import { against, compare, rank, whyMoved } from "../../src/race/index.js";
import { toMarkdown, toTable } from "../../src/report/index.js";

const label = (zh: string, en: string) => ({ zh, en });
const card = {
  id: "towns",
  edition: "1",
  treat: { notReported: "0", notApplicable: "refuse" },
  nodes: [
    { id: "funds", label: label("到位资金", "funds"), of: "funds", points: "value", limits: { cap: "8" } },
    {
      id: "late",
      label: label("逾期", "late"),
      role: "deduction",
      of: "late",
      points: { each: "1", is: "-1", part: "completed" },
    },
  ],
  lists: [{ id: "red", label: label("红榜", "red list"), where: { of: { place: "total" }, atMost: "1" } }],
} as never;
const rows = (funds: number, other: number) => [
  { entrant: "东镇", figures: { funds, late: 1 } },
  { entrant: "西镇", figures: { funds: other, late: 0 } },
];
const before = { scorecard: card, figures: rows(5, 3) };
const after = { scorecard: card, figures: rows(6, 9) };
const [from, to] = [before, after].map((each) => rank(each.scorecard, each.figures));

describe("an entrant against another, as a table", () => {
  const told = against(to!, { entrant: "东镇", to: "above" });

  test("goes line by line down to the total", () => {
    const { title, columns, rows: lines, notes } = toTable(told);
    expect(title).toBe("东镇（5.00）比西镇（8.00）低3.00");
    expect(columns.map((column) => column.label)).toEqual(["指标", "本方", "对方", "增减"]);
    expect(lines).toEqual([
      ["到位资金", "6.00", "9.00", "−3.00"],
      ["到位资金：上限", "0.00", "−1.00", "+1.00"],
      ["逾期", "−1.00", "0.00", "−1.00"],
      ["总分", "5.00", "8.00", "−3.00"],
    ]);
    expect(notes.slice(0, 2)).toEqual([
      "西镇仅凭到位资金（领先合计3.00）已超过东镇的全部领先（合计1.00）",
      "西镇以总分高3.00列前",
    ]);
  });

  test("with nobody to compare with has no difference", () => {
    const alone = toTable(against(to!, { entrant: "西镇", to: "above" }), { language: "en" });
    expect(alone.rows).toEqual([["Total", "8.00", "–", "–"]]);
  });
});

describe("a movement as a table", () => {
  const told = whyMoved(before, after, { entrant: "东镇" });

  test("has a column for each cause that did something, and the place at the end", () => {
    const { columns, rows: lines, notes } = toTable(told, { language: "en" });
    expect(columns.map((column) => column.label)).toEqual([
      "Item",
      "Before",
      "After",
      "Difference",
      "own figures",
      "figures of the others",
    ]);
    expect(lines).toEqual([
      ["funds", "5.00", "6.00", "+1.00", "+1.00", "0.00"],
      ["late", "−1.00", "−1.00", "0.00", "0.00", "0.00"],
      ["Total", "4.00", "5.00", "+1.00", "+1.00", "0.00"],
      ["Place", "1", "2", "−1", "0.00", "−1.00"],
    ]);
    expect(notes[0]).toBe("passed by 西镇, mostly by funds (5.00 lost to it)");
  });

  test("survives JSON, and is not printed when it is spoiled", () => {
    expect(toMarkdown(JSON.parse(JSON.stringify(told)))).toBe(toMarkdown(told));
    expect(() => toTable({ ...told, lines: [{}] } as never)).toThrow("outcome-unknown");
  });
});

describe("a comparison as a table", () => {
  test("has a column for grades, lists and prizes where some of them changed", () => {
    const { columns, rows: lines } = toTable(compare(from!, to!));
    expect(columns.at(-1)?.label).toBe("等次、榜单、奖项变化");
    expect(lines.map((line) => line.at(-1))).toEqual(["列入“红榜”", "不再列入“红榜”"]);
    expect(toTable(compare(from!, from!)).columns.map((column) => column.key)).not.toContain("results");
  });
});
