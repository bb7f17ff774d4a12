import { describe, expect, test } from "vitest";
import { rank } from "../../src/race/index.js";
import { type Table, toMarkdown } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { townCard, townStandings } from "./town-race.js";

const oneCell = (cell: string): Table => ({
  title: "t",
  columns: [{ key: "k", label: "l", align: "left" }],
  rows: [[cell]],
  notes: [],
});

/** How a text is written in a cell. */
function written(cell: string): string {
  return (toMarkdown(oneCell(cell)).split("\n")[4] ?? "").slice(2, -2);
}

describe("toMarkdown", () => {
  test("writes standings as a heading, a table and notes", () => {
    expect(toMarkdown(townStandings)).toBe(`## 云山县2024年上半年招商引资赛马

| 名次 | 升降 | 单位 | 到位资金（60分） | 外出招商（40分） | 总分 | 备注 |
| ---: | ---: | --- | ---: | ---: | ---: | --- |
| 并列1 | ↑1 | 东镇 | 54.00 | 30.00 | 84.00 |  |
| 并列1 | – | 西镇 | 60.00 | 24.00 | 84.00 |  |
| 3 | – | 南镇 | 30.00 | 40.00 | 70.00 |  |
| 4 | 新 | 北镇 | 0.00 | 10.00 | 10.00 | 到位资金未报数 |
| 不排名 | 新 | 示范区 | 60.00 | 20.00 | 80.00 | 只列出，不参加排名 |

- 已编入：100分中的100分
- 假定：以满分为限（nodes.funds.limits、nodes.visits.limits）
- 出处：云山县赛马办法，云山县，2024
- 办法：towns，版本2024，校验${townStandings.scorecard.hash}
`);
  });

  test.each([
    ["a|b", "a\\|b"],
    ["a\\|b", "a\\\\\\|b"],
    ["a\r\nb\u2028c", "a b c"],
    ["<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ["&lt;", "&amp;lt;"],
    ["[a](javascript:b) ![c](d)", "\\[a\\](javascript:b) !\\[c\\](d)"],
    ["`a` *b* _c_ ~d~ $e$", "\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\$e\\$"],
    ["# a", "\\# a"],
    ["- a", "\\- a"],
    ["+", "\\+"],
    ["---", "\\---"],
    ["1. a", "1\\. a"],
    ["12) a", "12\\) a"],
    ["https://a.b www.a.b", "https\\://a.b www\\.a.b"],
    ["a@b.cn mailto:c@d.e", "a\\@b.cn mailto:c\\@d.e"],
  ])("takes the life out of %j", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test("leaves numbers and Chinese punctuation alone", () => {
    for (const text of ["-0.50", "+1", "2.78", "10/3", "50%", "↑2", "–", "五比五晒（一）：1—10月", "1.5倍"])
      expect(written(text)).toBe(text);
  });

  test("keeps an entrant, a title and an assumption that are full of markup in their places", () => {
    const card = {
      ...townCard,
      title: { zh: "a\n# b", en: "" },
      assumptions: [{ path: "nodes", says: { zh: "- <b>", en: "" } }],
    };
    const figures = [{ entrant: "甲|乙\n- 丙", figures: { funds: { value: 1, target: 1 }, visits: 0 } }];
    const lines = toMarkdown(rank(card, figures)).split("\n");
    expect(lines[0]).toBe("## a \\# b");
    expect(lines[4]).toBe("| 1 | 甲\\|乙 - 丙 | 60.00 | 0.00 | 60.00 |");
    expect(lines).toContain("- 假定：- &lt;b&gt;（nodes）");
  });

  test("refuses what is neither an outcome nor a table", () => {
    expect(codesOf(() => toMarkdown({} as never))).toEqual(["outcome-unknown"]);
  });
});
