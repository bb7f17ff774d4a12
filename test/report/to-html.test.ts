import { describe, expect, test } from "vitest";
import { type Table, toHtml } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { townExplanations, townStandings } from "./town-race.js";

/** How a text is written in a cell. */
function written(cell: string): string {
  const table: Table = { title: "t", columns: [{ key: "k", label: "l", align: "left" }], rows: [[cell]], notes: [] };
  return (toHtml(table).split("\n")[6] ?? "").slice("<tr><td>".length, -"</td></tr>".length);
}

describe("toHtml", () => {
  test("writes standings as a table with caption and scopes, and notes", () => {
    expect(toHtml(townStandings)).toBe(`<table>
<caption>云山县2024年上半年招商引资赛马</caption>
<thead>
<tr><th scope="col" class="number">名次</th><th scope="col" class="number">升降</th><th scope="col">单位</th><th scope="col" class="number">到位资金（60分）</th><th scope="col" class="number">外出招商（40分）</th><th scope="col" class="number">总分</th><th scope="col">备注</th></tr>
</thead>
<tbody>
<tr><td class="number">并列1</td><td class="number">↑1</td><th scope="row">东镇</th><td class="number">54.00</td><td class="number">30.00</td><td class="number">84.00</td><td></td></tr>
<tr><td class="number">并列1</td><td class="number">–</td><th scope="row">西镇</th><td class="number">60.00</td><td class="number">24.00</td><td class="number">84.00</td><td></td></tr>
<tr><td class="number">3</td><td class="number">–</td><th scope="row">南镇</th><td class="number">30.00</td><td class="number">40.00</td><td class="number">70.00</td><td></td></tr>
<tr><td class="number">4</td><td class="number">新</td><th scope="row">北镇</th><td class="number">0.00</td><td class="number">10.00</td><td class="number">10.00</td><td>到位资金未报数</td></tr>
<tr><td class="number">不排名</td><td class="number">新</td><th scope="row">示范区</th><td class="number">60.00</td><td class="number">20.00</td><td class="number">80.00</td><td>只列出，不参加排名</td></tr>
</tbody>
</table>
<ul class="notes">
<li>已编入：100分中的100分</li>
<li>假定：以满分为限（nodes.funds.limits、nodes.visits.limits）</li>
<li>出处：云山县赛马办法，云山县，2024</li>
<li>办法：towns，版本2024，校验${townStandings.scorecard.hash}</li>
</ul>
`);
  });

  test("names the lines of an explanation by their items", () => {
    expect(toHtml(townExplanations[0] as (typeof townExplanations)[number], { language: "en" })).toContain(
      '<th scope="row">funds</th>',
    );
  });

  test("leaves the list of notes out where there are none", () => {
    expect(
      toHtml({ title: "t", columns: [{ key: "k", label: "l", align: "left" }], rows: [], notes: [] }),
    ).not.toContain("<ul");
  });

  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["</td></table><img src=x onerror=alert(1)>", "&lt;/td&gt;&lt;/table&gt;&lt;img src=x onerror=alert(1)&gt;"],
    ["&lt;b&gt; &copy", "&amp;lt;b&amp;gt; &amp;copy"],
    [`" class='x'`, "&quot; class=&#39;x&#39;"],
    ["<!-- -->", "&lt;!-- --&gt;"],
    ["a\u0000b\r\nc", "a b c"],
    ["abc\u202edcba", "abcdcba"],
    ["10/3 =1+1 @a | *b* 甲", "10/3 =1+1 @a | *b* 甲"],
  ])("takes the life out of %j, and no more", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test("refuses what is neither an outcome nor a table", () => {
    expect(codesOf(() => toHtml({} as never))).toEqual(["outcome-unknown"]);
    expect(codesOf(() => toHtml(townStandings, { language: "fr" as never }))).toEqual(["language-unknown language"]);
  });
});
