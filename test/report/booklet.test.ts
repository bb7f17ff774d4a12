import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BookletLayout, booklet, documentToCsv, documentToHtml, toDocument } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { hostileText } from "./hostile.js";
import { readHtml } from "./html-reader.js";

const text = (zh: string, en: string) => ({ zh, en });

/** The classes of Jiutai's booklet: traditional, emerging, featured, future. */
const layout: BookletLayout = {
  id: "jiutai-booklet",
  edition: "2024",
  title: text("重点产业项目册", "Booklet of key projects"),
  where: { field: "open", is: true },
  class: {
    field: "industry.class",
    label: text("产业类别", "Industry"),
    parts: [
      { id: "traditional", label: text("传统产业", "Traditional") },
      { id: "emerging", label: text("新兴产业", "Emerging") },
    ],
  },
  carrier: { field: "carrier", label: text("承载地", "Carrier") },
  columns: [
    { field: "content", label: text("建设内容", "Contents") },
    { field: "total", label: text("总投资", "Investment"), in: "亿元" },
    { field: "contact", label: text("联系人", "Contact") },
  ],
  amount: { field: "total", label: text("总投资", "investment"), in: "亿元" },
};

const zone = { id: "zone", name: text("经开区", "The zone") };
const projects = [
  {
    id: "b",
    name: "制药用水",
    open: true,
    industry: { class: "emerging" },
    carrier: zone,
    total: "1.5亿元",
    contact: "王",
  },
  {
    id: "a",
    name: text("电池箔", "foil"),
    open: true,
    industry: { class: "emerging" },
    carrier: zone,
    total: "3000万美元",
  },
  { id: "c", open: true, industry: { class: "emerging" }, carrier: "卡伦", total: null, content: ["厂房", "设备"] },
  { id: "d", name: "酸菜", open: true, industry: { class: "traditional" }, total: "0.8亿元" },
  { id: "e", name: "氢能", open: true, industry: { class: "future" }, carrier: "卡伦", total: "5亿元" },
  { id: "f", name: "谜", open: true, carrier: "卡伦", total: "1亿元" },
  { id: "g", name: "已签", open: false, industry: { class: "future" }, total: "9亿元" },
];
const told = booklet(layout, projects, { heading: { organ: "九台区", on: "2024-03-01" } });
const paper = toDocument(told);

describe("a booklet of projects", () => {
  test("goes by class as declared, then by id, those without one last; within it by carrier", () => {
    const outline = told.classes.map(({ id, label, carriers }) => [
      id,
      label.zh,
      carriers.map((each) => [each.id, each.label.zh, each.projects.map(({ project }) => project)]),
    ]);
    expect(outline).toEqual([
      ["traditional", "传统产业", [[null, "未定承载地", ["d"]]]],
      [
        "emerging",
        "新兴产业",
        [
          ["zone", "经开区", ["a", "b"]],
          ["卡伦", "卡伦", ["c"]],
        ],
      ],
      ["future", "future", [["卡伦", "卡伦", ["e"]]]],
      [null, "未分类", [["卡伦", "卡伦", ["f"]]]],
    ]);
  });

  test("adds up amounts by currency, and names those that are not known", () => {
    expect(told.total).toEqual({
      count: 6,
      // 1.5 + 0.8 + 5 + 1 is 8.3亿元.
      amount: [
        { amount: "830000000", currency: "CNY" },
        { amount: "30000000", currency: "USD" },
      ],
      amountUnknown: ["c"],
    });
    expect(paper.sections[0]?.tables[0]?.rows).toEqual([
      ["传统产业", "未定承载地", "1", "0.8亿元"],
      ["新兴产业", "经开区", "2", "1.5亿元、0.3亿美元"],
      ["新兴产业", "卡伦", "1", "1个未报金额"],
      ["future", "卡伦", "1", "5亿元"],
      ["未分类", "卡伦", "1", "1亿元"],
      ["合计", "", "6", "8.3亿元、0.3亿美元、1个未报金额"],
    ]);
  });

  test("has a section for each class, and a table for each carrier", () => {
    const [, , emerging] = paper.sections;
    expect(emerging).toMatchObject({ id: "class.emerging", heading: "三、新兴产业" });
    expect(emerging?.paragraphs).toEqual(["共3个项目，总投资1.5亿元、0.3亿美元、1个未报金额。"]);
    expect(emerging?.tables.map(({ title, rows }) => [title, rows])).toEqual([
      [
        "经开区",
        [
          ["电池箔", "", "0.3亿美元", ""],
          ["制药用水", "", "1.5亿元", "王"],
        ],
      ],
      ["卡伦", [["c", "厂房、设备", "", ""]]],
    ]);
    expect(toDocument(told, { language: "en" }).sections[2]?.tables[0]?.rows[0]).toEqual([
      "foil",
      "",
      "USD 0.3 hundred million",
      "",
    ]);
  });

  test("leaves out what is no opportunity, and lists those of which that cannot be told", () => {
    const doubtful = { ...layout, where: { field: "total", atLeast: "1亿元" } };
    const { classes, undecided } = booklet(doubtful, projects);
    const listed = classes.flatMap(({ carriers }) => carriers.flatMap((each) => each.projects));
    expect(listed.map(({ project }) => project).sort()).toEqual(["b", "e", "f", "g"]);
    expect(undecided.map(({ project, unknown }) => [project, unknown])).toEqual([
      ["a", ["total"]],
      ["c", ["total"]],
    ]);
    expect(toDocument(booklet(doubtful, projects)).sections[0]?.paragraphs).toEqual(["另有2个不能判定：电池箔、c。"]);
  });

  test("survives JSON, and says in English no less than in Chinese", () => {
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
    expect(toDocument(JSON.parse(JSON.stringify(told)))).toStrictEqual(paper);
    const cellsOf = (language: "zh" | "en") =>
      toDocument(told, { language }).sections.map(({ tables }) =>
        tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell !== ""))),
      );
    expect(cellsOf("en")).toEqual(cellsOf("zh"));
  });

  test("has the same bytes whatever the order, and keeps hostile words in their cells", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(projects, { minLength: projects.length }), hostileText, (shuffled, hostile) => {
        expect(JSON.stringify(booklet(layout, shuffled, { heading: { organ: "九台区", on: "2024-03-01" } }))).toBe(
          JSON.stringify(told),
        );
        const wild = shuffled.map((each) => ({ ...each, name: hostile, contact: hostile, carrier: hostile }));
        const document = toDocument(booklet(layout, wild));
        expect(() => readHtml(documentToHtml(document))).not.toThrow();
        expect(documentToCsv(document).length).toBe(document.sections.flatMap(({ tables }) => tables).length);
      }),
      { numRuns: 50 },
    );
  });

  test("refuses a layout that is malformed, what is no record, and two of one id", () => {
    expect(codesOf(() => booklet({ ...layout, extra: 1 } as never, projects))).toEqual(["unknown-key extra"]);
    expect(codesOf(() => booklet(layout, 3 as never))).toEqual(["projects-malformed projects"]);
    expect(codesOf(() => booklet(layout, [{ id: "a" }, { name: "x" }, { id: "a" }]))).toEqual([
      "project-malformed projects[1]",
      "project-twice projects[2]",
    ]);
  });
});

test("an amount that is not applicable adds nothing, and is not unknown", () => {
  const layout = {
    id: "booklet",
    edition: "1",
    title: { zh: "册", en: "Booklet" },
    class: { field: "class", label: text("类", "class") },
    carrier: { field: "carrier", label: text("地", "carrier") },
    amount: { field: "total", label: text("额", "amount") },
    columns: [{ field: "total", label: text("额", "amount") }],
  };
  const projects = [
    { id: "a", class: "x", carrier: "c", total: "n/a" },
    { id: "b", class: "x", carrier: "c", total: "1亿元" },
    { id: "c", class: "x", carrier: "c" },
  ];
  const { total } = booklet(layout as never, projects);
  expect(total.amountUnknown).toEqual(["c"]);
});
