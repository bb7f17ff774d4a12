import { describe, expect, test } from "vitest";
import { explain, rank } from "../../src/race/index.js";
import type { Language } from "../../src/reason/index.js";
import { bulletin, toCsv, toMarkdown, toPlainText } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { townCard, townExplanations, townFigures, townStandings } from "./town-race.js";

const { hash } = townStandings.scorecard;
const town = (language: Language) => bulletin(townStandings, townExplanations, { language });

describe("a bulletin", () => {
  test("reads in Chinese as a county would print it", () => {
    expect(toPlainText(town("zh"))).toBe(`云山县2024年上半年招商引资赛马

  名次  升降  单位     总分  主要原因
------  ----  ------  -----  ---------------------------------------------------
 并列1    ↑1  东镇    84.00  失分最多：外出招商15次×2，加30.00，得30.00（满分
                             40.00）；比后一名南镇高14.00分，优势主要在到位资金
                             （54.00对30.00）
 并列1     –  西镇    84.00  失分最多：外出招商12次×2，加24.00，得24.00（满分
                             40.00）；比后一名南镇高14.00分
     3     –  南镇    70.00  失分最多：到位资金完成目标的50%×60.00，得30.00（满
                             分60.00）；比前一名东镇低14.00分，差距主要在到位资
                             金（30.00对54.00）
     4    新  北镇    10.00  失分最多：到位资金未报数，按办法得0.00（满分
                             60.00）；比前一名南镇低60.00分，差距主要在到位资金
                             （0.00对30.00）
不排名    新  示范区  80.00  只列出，不参加排名

已编入：100分中的100分
假定：以满分为限（nodes.funds.limits、nodes.visits.limits）
出处：云山县赛马办法，云山县，2024
办法：towns，版本2024，校验${hash}
`);
  });

  test("reads in English as well", () => {
    expect(toPlainText(town("en"))).toBe(`Yunshan county race, first half of 2024

   Place  Change  Unit    Total  Main reasons
--------  ------  ------  -----  -----------------------------------------------
 joint 1      ↑1  东镇    84.00  lost most: 15 visits × 2: +30.00, 30.00 of
                                 40.00; 14.00 ahead of 南镇, mostly in funds
                                 (54.00 against 30.00)
 joint 1       –  西镇    84.00  lost most: 12 visits × 2: +24.00, 24.00 of
                                 40.00; 14.00 ahead of 南镇
       3       –  南镇    70.00  lost most: funds in place at 50% of target ×
                                 60.00: 30.00 of 60.00; 14.00 behind 东镇,
                                 mostly in funds (30.00 against 54.00)
       4     new  北镇    10.00  lost most: funds not reported, as the measure
                                 provides: 0.00 of 60.00; 60.00 behind 南镇,
                                 mostly in funds (0.00 against 30.00)
unranked     new  示范区  80.00  listed, not ranked

Encoded: 100 of 100
Assumed: not above the mark (nodes.funds.limits, nodes.visits.limits)
Source: Yunshan race rules, Yunshan, 2024
Scorecard: towns, edition 2024, hash ${hash}
`);
  });

  test("is a table like any other, in Markdown and CSV", () => {
    const [, , head, , first] = toMarkdown(town("zh")).split("\n");
    expect(head).toBe("| 名次 | 升降 | 单位 | 总分 | 主要原因 |");
    expect(first).toMatch(/^\| 并列1 \| ↑1 \| 东镇 \| 84\.00 \| 失分最多：/);
    expect(toCsv(town("en")).split("\r\n")[0]).toBe("Place,Change,Unit,Total,Main reasons");
  });

  test("does not depend on the order of the explanations, and does without them", () => {
    expect(bulletin(townStandings, [...townExplanations].reverse())).toEqual(town("zh"));
    const bare = bulletin(townStandings);
    expect(bare.rows.map((row) => row.at(-1))).toEqual(["", "", "", "", "只列出，不参加排名"]);
    expect(bare.rows.map((row) => row.slice(0, -1))).toEqual(town("zh").rows.map((row) => row.slice(0, -1)));
  });

  test("keeps groups together in one list", () => {
    const grouped = { ...townCard, groups: "entrant.group" } as const;
    const figures = townFigures.map((row, i) => ({ ...row, group: i % 2 === 0 ? "乡" : "街道" }));
    const { columns, rows } = bulletin(rank(grouped, figures));
    expect(columns[0]).toEqual({ key: "group", label: "组别", align: "left" });
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["乡", "1", "东镇"],
      ["乡", "2", "南镇"],
      ["乡", "不排名", "示范区"],
      ["街道", "1", "西镇"],
      ["街道", "2", "北镇"],
    ]);
  });

  test("refuses explanations of other standings, all at once", () => {
    const changed = townFigures.map((row) => ({ ...row, figures: { ...row.figures, visits: 1 } }));
    const foreign = [
      explain(townCard, changed, "东镇"),
      explain({ ...townCard, edition: "2023" }, townFigures, "西镇"),
      ...townExplanations,
    ];
    expect(codesOf(() => bulletin(townStandings, foreign))).toEqual([
      "explanation-foreign explanations[0]",
      "explanation-foreign explanations[1]",
    ]);
  });
});
