import { describe, expect, test } from "vitest";
import { type Table, toPlainText } from "../../src/report/index.js";

describe("toPlainText", () => {
  const table: Table = {
    title: "标题",
    columns: [
      { key: "a", label: "单位", align: "left" },
      { key: "b", label: "总分", align: "right" },
      { key: "c", label: "Note", align: "left" },
    ],
    rows: [
      ["鹿溪区", "2.78", "a"],
      ["B", "100.00", "中文"],
    ],
    notes: ["注"],
  };

  test("sets columns under each other, a Chinese character taking two", () => {
    expect(toPlainText(table)).toBe(
      [
        "标题",
        "",
        "单位      总分  Note",
        "------  ------  ----",
        "鹿溪区    2.78  a",
        "B       100.00  中文",
        "",
        "注",
        "",
      ].join("\n"),
    );
  });

  test("breaks the last column at 80, not before a closing mark and not inside a number", () => {
    const long = `${"甲".repeat(32)}，得12.50（满分20.00）。`;
    const [, , , , first, second] = toPlainText({ ...table, rows: [["B", "1", long]] }).split("\n");
    // 80 - 4 - 2 - 4 - 2 = 68 columns are left: 32 characters take 64, "，" goes with the last, "得" fits, "12.50" does not.
    expect(first).toBe(`B        1  ${"甲".repeat(32)}，得`);
    expect(second).toBe(`${" ".repeat(12)}12.50（满分20.00）。`);
  });

  test("makes room for six items by breaking their heads, and tears no number", () => {
    const heads = [
      "到位资金（20分）",
      "利用外资（20分）",
      "签约项目（20分）",
      "开工项目（20分）",
      "外出招商（10分）",
      "投产项目（10分）",
    ];
    const columns = [
      { key: "entrant", label: "单位", align: "left" as const },
      ...heads.map((label) => ({ key: label, label, align: "right" as const })),
    ];
    const lines = toPlainText({ ...table, columns, rows: [["鹿溪区", ...heads.map(() => "−123456.78")]] }).split("\n");
    // 6 + 6 × (2 + 10) = 78, what is left for the last; the heads alone would take 6 × (2 + 16).
    expect(lines.at(-4)).toBe(`鹿溪区${"  −123456.78".repeat(5)}    −123456.78`);
    expect(lines[2]).toMatch(/^单位 +到位资金 +利用外资/);
    for (const line of lines) expect(line.replace(/[⺀-￿]/g, "xx").length).toBeLessThanOrEqual(80);
  });

  test("counts no column for what is set upon another character, or not seen", () => {
    const [, , , , row] = toPlainText({ ...table, rows: [["e\u0301\u200b", "1", "a"]] }).split("\n");
    expect(row).toBe("e\u0301\u200b        1  a");
  });

  test("lets no text move the cursor", () => {
    const text = toPlainText({ ...table, rows: [["a\u001b[2Jb\r\nc", "\u202e1", "d"]] });
    expect(text.split("\n")[4]).toBe("a [2Jb c     1  d");
  });

  test("leaves out the space of notes where there are none", () => {
    expect(toPlainText({ ...table, rows: [], notes: [] }).split("\n")).toHaveLength(5);
  });
});
