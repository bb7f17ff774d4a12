import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import { compare, explain, rank, type Standings } from "../../src/race/index.js";
import { toCsv, toTable } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { townCard, townFigures, townStandings } from "./town-race.js";

describe("standings as a table", () => {
  test("list place, change, unit, every item and the total; ties and gaps are told, the unranked come last", () => {
    const { title, columns, rows } = toTable(townStandings);
    expect(title).toBe("云山县2024年上半年招商引资赛马");
    expect(columns.map((column) => column.label)).toEqual([
      "名次",
      "升降",
      "单位",
      "到位资金（60分）",
      "外出招商（40分）",
      "总分",
      "备注",
    ]);
    expect(rows).toEqual([
      ["并列1", "↑1", "东镇", "54.00", "30.00", "84.00", ""],
      ["并列1", "–", "西镇", "60.00", "24.00", "84.00", ""],
      ["3", "–", "南镇", "30.00", "40.00", "70.00", ""],
      ["4", "新", "北镇", "0.00", "10.00", "10.00", "到位资金未报数"],
      ["不排名", "新", "示范区", "60.00", "20.00", "80.00", "只列出，不参加排名"],
    ]);
  });

  test("print under them what is encoded, every assumption with its paths, the source and the definition", () => {
    expect(toTable(townStandings, { language: "en" }).notes).toEqual([
      "Encoded: 100 of 100",
      "Assumed: not above the mark (nodes.funds.limits, nodes.visits.limits)",
      "Source: Yunshan race rules, Yunshan, 2024",
      `Scorecard: towns, edition 2024, hash ${townStandings.scorecard.hash}`,
    ]);
  });

  test("leave out change, group and remarks that nobody has, and are titled by id where there is no title", () => {
    const { title: _title, ...untitled } = townCard;
    const table = toTable(rank(untitled, townFigures.slice(0, 2)));
    expect(table.title).toBe("towns");
    expect(table.columns.map((column) => column.key)).toEqual([
      "place",
      "entrant",
      "points.funds",
      "points.visits",
      "total",
    ]);
  });

  test("show the items at the top; what stands in a block is for the explanation", () => {
    const [funds, visits] = townCard.nodes;
    const blocks = { ...townCard, nodes: [{ id: "block", label: { zh: "合计", en: "both" }, nodes: [funds, visits] }] };
    const { columns, rows } = toTable(rank(blocks, townFigures.slice(0, 1)));
    expect(columns.map((column) => column.label)).toEqual(["名次", "单位", "合计", "总分"]);
    expect(rows).toEqual([["1", "东镇", "84.00", "84.00"]]);
  });

  test("name a joint entrant's members, show a lower place as ↓, a half place as it is", () => {
    const [east, , south] = townFigures as [FigureRow, FigureRow, FigureRow];
    const joint = { ...south, members: ["河东", "河西"] };
    const earlier = rank(townCard, [east, { ...joint, figures: { funds: { value: 100, target: 100 }, visits: 20 } }]);
    const rows = toTable(rank(townCard, [east, joint], { previous: earlier })).rows;
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["1", "↑1", "东镇"],
      ["2", "↓1", "南镇（河东、河西联合考核）"],
    ]);
    const tied = rank({ ...townCard, ties: "fractional" }, townFigures.slice(0, 2));
    expect(toTable(tied, { language: "en" }).rows.map((row) => row[0])).toEqual(["joint 1.5", "joint 1.5"]);
  });

  test("tell not applicable from zero, and what a limit took from the total", () => {
    const card = { ...townCard, limits: { cap: "50" } } as const;
    const figures = [{ entrant: "东镇", figures: { funds: "n/a", visits: 15 } }];
    // 15 visits x 2 = 30 of 40; the mark of funds goes to visits: 30 x 100 / 40 = 75, cut to 50.
    const { rows } = toTable(rank(card, figures));
    expect(rows[0]?.slice(2, 4)).toEqual(["不适用", "30.00"]);
    expect(rows[0]?.at(-1)).toBe("总分：不适用项转来+45.00；总分：按上限计−25.00");
  });

  test("print a negative number with a true minus, which a CSV has as ASCII", () => {
    const fine = { id: "fine", label: { zh: "扣分", en: "fine" }, give: "-0.5" };
    const standings = rank({ ...townCard, nodes: [fine] }, townFigures.slice(0, 1));
    expect(toTable(standings).rows[0]?.slice(-2)).toEqual(["−0.50", "−0.50"]);
    expect(toCsv(standings).split("\r\n")[1]).toMatch(/,-0\.50,-0\.50$/);
    const explanation = explain({ ...townCard, nodes: [fine] }, townFigures.slice(0, 1), "东镇");
    expect(toTable(explanation).title).toBe("东镇得分说明：第1名，总分−0.50");
    expect(toTable(explanation).rows.map((row) => row[2])).toEqual(["−0.50", "−0.50"]);
  });

  test("are the same after storage", () => {
    expect(toTable(JSON.parse(JSON.stringify(townStandings)) as Standings)).toEqual(toTable(townStandings));
  });
});

describe("a comparison as a table", () => {
  const changed = townFigures.slice(1).map((row) => ({ ...row, figures: { ...row.figures, visits: 16 } }));
  const comparison = compare(
    rank(townCard, townFigures),
    rank(townCard, [...changed, { ...(changed[0] as FigureRow), entrant: "新镇" }]),
  );

  test("lists who moved, by how much, by which items, who is new and who is gone", () => {
    // West 60 + 32 = 92; south 30 + 32 = 62; north 0 + 32 = 32; the zone 60 + 32 = 92, not ranked.
    const { columns, rows } = toTable(comparison);
    expect(columns.map((column) => column.label)).toEqual([
      "单位",
      "原名次",
      "现名次",
      "升降",
      "原总分",
      "现总分",
      "增减",
      "增减来源",
    ]);
    expect(rows).toEqual([
      ["新镇", "–", "1", "新", "–", "92.00", "–", ""],
      ["西镇", "1", "1", "–", "84.00", "92.00", "+8.00", "外出招商 +8.00"],
      ["南镇", "3", "3", "–", "70.00", "62.00", "−8.00", "外出招商 −8.00"],
      ["北镇", "4", "4", "–", "10.00", "32.00", "+22.00", "外出招商 +22.00"],
      ["示范区", "–", "–", "不可比", "80.00", "92.00", "+12.00", "外出招商 +12.00"],
      ["东镇", "1", "–", "退出", "84.00", "–", "–", ""],
    ]);
  });

  test("names the scorecard, and both where they differ", () => {
    const { hash } = townStandings.scorecard;
    expect(toTable(comparison, { language: "en" }).notes).toEqual([`Scorecard: towns, edition 2024, hash ${hash}`]);
    const revised = rank({ ...townCard, edition: "2025" }, townFigures);
    expect(toTable(compare(townStandings, revised), { language: "en" }).notes).toEqual([
      `Scorecard before: towns, edition 2024, hash ${hash}`,
      `Scorecard after: towns, edition 2025, hash ${revised.scorecard.hash}`,
    ]);
  });
});

describe("an explanation as a table", () => {
  test("goes item by item down to the total", () => {
    const { title, rows, notes } = toTable(explain(townCard, townFigures, "南镇"));
    expect(title).toBe("南镇得分说明：第3名，总分70.00");
    expect(rows).toEqual([
      ["到位资金", "60.00", "30.00", "30.00", "到位资金完成目标的50%×60.00，得30.00（满分60.00）"],
      ["外出招商", "40.00", "40.00", "0.00", "外出招商20次×2，加40.00，得40.00（满分40.00）"],
      ["总分", "", "70.00", "", ""],
    ]);
    expect(notes[0]).toBe("比前一名东镇低14.00分，差距主要在到位资金（30.00对54.00）");
  });

  test("says in its title that someone is not ranked", () => {
    const { title, notes } = toTable(explain(townCard, townFigures, "示范区"));
    expect(title).toBe("示范区得分说明：只列出，不参加排名，总分80.00");
    expect(notes).toHaveLength(1);
  });
});

describe("what is no outcome", () => {
  const table = toTable(townStandings);

  test("is refused; a table is taken as it is", () => {
    expect(toTable(table)).toBe(table);
    for (const none of [undefined, null, 1, "table", [], {}, { ...townStandings, rows: [null] }])
      expect(codesOf(() => toTable(none as never))).toEqual(["outcome-unknown"]);
  });

  test("is refused by its own code when it is a table with too few cells, or other than texts", () => {
    for (const rows of [[["1"]], [table.columns.map(() => 1)], "rows"])
      expect(codesOf(() => toTable({ ...table, rows } as never))).toEqual(["table-malformed"]);
    expect(codesOf(() => toTable({ ...table, columns: [], rows: [] }))).toEqual(["table-malformed"]);
  });

  test("and so is a language that is not known", () => {
    expect(codesOf(() => toTable(townStandings, { language: "fr" as never }))).toEqual(["language-unknown language"]);
  });
});
