import { describe, expect, test } from "vitest";
import { rank, type ScorecardInput } from "../../src/race/index.js";
import {
  type BulletinData,
  type BulletinLayout,
  checkBulletinLayout,
  monthlyBulletin,
  toDocument,
} from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { card, data, heading, industry, layout, overall, units } from "./county.js";

const text = (zh: string, en = zh) => ({ zh, en });
const report = monthlyBulletin(layout, data, { heading });
const paper = toDocument(report);
const section = (id: string) => paper.sections.find((each) => each.id === id);
const rowsOf = (id: string) => section(id)?.tables[0]?.rows;

describe("the monthly bulletin of a county", () => {
  test("has the head of a paper, and its sections in order", () => {
    expect(paper).toMatchObject({
      masthead: "招商引资工作简报",
      issue: "第6期",
      organ: "云山县招商引资办公室",
      date: "2024年7月5日",
      title: "招商引资情况通报（2024年上半年）",
    });
    expect(paper.sections.map((each) => each.heading)).toEqual([
      "一、主要指标",
      "二、各单位到位资金",
      "三、赛马排名",
      "四、榜单",
      "五、前后名次",
      "六、按产业",
      "七、参与情况",
    ]);
    expect(toDocument(report, { language: "en" })).toMatchObject({
      date: "5 July 2024",
      title: "Investment promotion, first half of 2024",
    });
  });

  test("says how the whole stands: 10 of 20亿元 and up a quarter from 8; 6 of 8; two thirds", () => {
    expect(section("headline")?.paragraphs).toEqual([
      "到位资金10.00亿元，完成年度目标任务的50.00%，同比增长25.00%，与时序进度持平；" +
        "签约项目6个，完成年度目标任务的75.00%，超时序进度25.00个百分点；工业占比66.67%。",
    ]);
    expect(toDocument(report, { language: "en" }).sections[0]?.paragraphs[0]).toMatch(
      /^Funds in place: CNY 10\.00 hundred million, 50\.00% of the annual target, .*; Signed: 6 projects, 75\.00%/,
    );
    expect(rowsOf("headline")).toEqual([
      ["到位资金（亿元）", "10.00", "20.00", "50.00", "25.00", "0.00"],
      ["签约项目（个）", "6", "8", "75.00", "", "25.00"],
      ["工业占比（%）", "66.67", "", "", "", ""],
    ]);
  });

  test("tells units by completion, the one that did not report last, and the whole", () => {
    expect(rowsOf("units.funds")).toEqual([
      ["东镇", "4.01", "4.00", "100.13", "", "50.13"],
      ["西镇", "3.34", "4.00", "83.38", "", "33.38"],
      ["南镇", "2.66", "4.00", "66.50", "", "16.50"],
      ["北镇", "0.00", "4.00", "0.00", "", "−50.00"],
      ["新镇", "未报", "4.00", "", "", ""],
      ["总体", "10.00", "20.00", "50.00", "25.00", "0.00"],
    ]);
  });

  test("has places, changes, lists, and reasons; those first and last", () => {
    expect(rowsOf("race")?.map((cells) => cells.slice(0, 5))).toEqual([
      ["1", "↑1", "东镇", "100.00", "红榜"],
      ["2", "↓1", "西镇", "83.38", ""],
      ["3", "–", "南镇", "66.50", ""],
      ["并列4", "–", "北镇", "0.00", "黑榜"],
      ["并列4", "新", "新镇", "0.00", "黑榜（待定）"],
    ]);
    expect(rowsOf("race")?.[1]?.[5]).toBe(
      "失分最多：到位资金完成目标的83.38%×100.00，得83.38（满分100.00）；比前一名东镇低16.63分，差距主要在到位资金（83.38对100.00）",
    );
    expect(rowsOf("lists")).toEqual([
      ["红榜", "东镇", ""],
      ["黑榜", "北镇", "新镇"],
    ]);
    expect(rowsOf("first-and-last")).toEqual([["东镇", "北镇、新镇"]]);
  });

  test("shows parts that come to the whole where that is declared, and only there", () => {
    // 6.665 and 2.005 lost as much; the earlier gets the hundredth that is left.
    expect(rowsOf("breakdown.industry")).toEqual([
      ["工业", "6.67", "66.65", "33.30", "4"],
      ["农业", "2.00", "20.05", "", "1"],
      ["services", "1.33", "13.30", "33.00", "1"],
      ["合计", "10.00", "100.00", "25.00", ""],
    ]);
    expect(paper.notes).toContain("分组表中注明相加的数按最大余额法取舍，各部分之和等于合计");
  });

  test("knows who takes part: three of five, one has nothing, one is silent", () => {
    expect(report.participation).toEqual([
      {
        figure: "signed",
        taking: 3,
        of: 5,
        share: { exact: "60", shown: "60.00" },
        none: ["北镇"],
        notReported: ["新镇"],
      },
    ]);
    expect(rowsOf("participation")).toEqual([["签约项目", "3", "5", "60.00", "北镇", "新镇"]]);
  });

  test("notes how it was rounded, what is assumed, and every definition", () => {
    expect(paper.notes).toEqual([
      "百分比四舍五入，保留2位小数；与时序差为取舍后的完成率减时序",
      "分组表中注明相加的数按最大余额法取舍，各部分之和等于合计",
      "假定：数据为合成（figures）",
      expect.stringMatching(/^办法：county-race，版本1，校验/),
      expect.stringMatching(/^版式：county-bulletin，版本2，校验/),
      "定义：county-indicators，版本1，校验0123abcd",
    ]);
  });

  test("leaves out what nobody gave", () => {
    const { breakdowns: _, ...rest } = layout;
    const short = toDocument(monthlyBulletin(rest, { period: "2024-06", overall }));
    expect(short.sections.map(({ id }) => id)).toEqual(["headline"]);
    expect(short).toMatchObject({ masthead: "", organ: "", date: "", title: "招商引资情况通报（2024年6月）" });
  });
});

describe("Panzhihua, ten months of 2006 (measure 42)", () => {
  const panzhihua: BulletinLayout = {
    id: "panzhihua",
    edition: "1",
    title: text("攀枝花市招商引资"),
    figures: [{ id: "funds", label: text("到位资金"), in: "万元", digits: 0 }],
    breakdowns: ["source", "industry"].map((id) => ({ id, title: text(id), figures: ["funds"], adds: ["funds"] })),
  };
  const parts = (values: readonly number[]) =>
    values.map((value, at) => ({ entrant: String(at), figures: { funds: `${value}万元` } }));
  const told = toDocument(
    monthlyBulletin(panzhihua, {
      period: "2006-01-01/2006-10-31",
      overall: [{ entrant: "all", figures: { funds: "1005136万元" } }],
      breakdowns: { source: parts([412678, 176031, 416427]), industry: parts([32824, 657465, 314847]) },
    }),
  );
  const rows = (at: number) => told.sections[at]?.tables[0]?.rows.map((cells) => cells.slice(1));

  test("by source: 41.06, 17.51 and 41.43 per cent of 1,005,136万元", () => {
    expect(rows(1)).toEqual([
      ["412678", "41.06"],
      ["176031", "17.51"],
      ["416427", "41.43"],
      ["1005136", "100.00"],
    ]);
  });

  test("by industry: 3.27, 65.41 and 31.32", () => {
    expect(rows(2)?.map(([, share]) => share)).toEqual(["3.27", "65.41", "31.32", "100.00"]);
  });
});

describe("Mianyang, first quarter of 2022 (measure 48)", () => {
  const from = (group: string, most: string, end: "best" | "worst") => ({
    all: [
      { field: "entrant.group", equals: group },
      { of: { place: "total", from: end }, atMost: most },
    ],
  });
  const done = { ratio: "signed", to: "target" } as const;
  const mianyang: ScorecardInput = {
    id: "mianyang",
    edition: "2022",
    groups: "entrant.group",
    treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
    nodes: [{ id: "score", of: "score", points: "value" }],
    lists: [
      {
        id: "red",
        label: text("红榜", "red list"),
        where: {
          all: [
            { any: [from("counties", "5", "best"), from("departments", "4", "best")] },
            { of: done, moreThan: "1" },
          ],
        },
        ties: "include",
      },
      {
        id: "black",
        label: text("黑榜", "black list"),
        where: {
          all: [
            { any: [from("counties", "4", "worst"), from("departments", "3", "worst")] },
            { of: done, lessThan: "1" },
          ],
        },
        ties: "include",
      },
    ],
  };
  // Scores fall from 100 by one; signed of 10: counties 1 to 9, departments 1 to 7.
  const signed: Readonly<Record<string, readonly number[]>> = {
    counties: [12, 10, 11, 9, 13, 14, 8, 10, 7],
    departments: [11, 9, 11, 11, 6, 12, 5],
  };
  const rows = Object.entries(signed).flatMap(([group, values]) =>
    values.map((value, at) => ({
      entrant: `${group[0]}${at + 1}`,
      group,
      figures: { score: 100 - at, signed: { value, target: 10 } },
    })),
  );
  const named: BulletinData = { period: "2022-Q1", standings: rank(mianyang, rows) };
  const { breakdowns: _, ...rest } = layout;
  const told = monthlyBulletin({ ...rest, firstAndLast: 2 }, named);

  test("red: over target and in the first 5 (4); black: under it and in the last 4 (3)", () => {
    // Counties: the first five over 10 are 1, 3, 5; of the last four, 6 to 9, those under 10 are 7 and 9.
    // Departments: the first four over 10 are 1, 3, 4; of the last three, 5 to 7, those under 10 are 5 and 7.
    expect(told.lists.map(({ id, members }) => [id, members.map(({ entrant }) => entrant)])).toEqual([
      ["red", ["c1", "c3", "c5", "d1", "d3", "d4"]],
      ["black", ["c7", "c9", "d5", "d7"]],
    ]);
    const table = toDocument(told).sections.find(({ id }) => id === "lists")?.tables[0];
    expect(table?.rows[1]).toEqual(["黑榜", "c7、c9、d5、d7"]);
  });

  test("first and last of each group", () => {
    expect(told.firstAndLast).toEqual([
      { group: "counties", first: ["c1", "c2"], last: ["c8", "c9"] },
      { group: "departments", first: ["d1", "d2"], last: ["d6", "d7"] },
    ]);
  });
});

test("equals at the edge are all among the first, and nobody is also among the last", () => {
  const equal = units.map(({ entrant }) => ({ entrant, figures: { funds: { value: 1, target: 4 } } }));
  const told = monthlyBulletin(
    { ...layout, breakdowns: [] },
    { period: "2024-06", standings: rank({ ...card, lists: [] }, equal) },
  );
  expect(told.firstAndLast).toEqual([{ group: null, first: ["东镇", "北镇", "南镇", "新镇", "西镇"], last: [] }]);
});

describe("is refused", () => {
  const make = (change: Partial<BulletinData>) => codesOf(() => monthlyBulletin(layout, { ...data, ...change }));

  test("parts that do not come to their whole, and a part of another unit", () => {
    const short = industry.slice(0, 2);
    expect(make({ breakdowns: { industry: short } })).toEqual(["parts-unequal breakdowns.industry"]);
    const silent = [...short, { entrant: "agriculture", figures: { funds: null } }];
    expect(make({ breakdowns: { industry: silent } })).toEqual([]);
  });

  test("structures that are missing, or of which the layout knows nothing; a whole of many rows", () => {
    expect(make({ breakdowns: {} })).toEqual(["breakdown-missing breakdowns.industry"]);
    expect(make({ breakdowns: { industry, size: industry } })).toEqual(["breakdown-unknown breakdowns.size"]);
    expect(make({ overall: units })).toEqual(["overall-rows overall"]);
    expect(make({ period: "2024-13" })).toEqual(["period-malformed period"]);
  });

  test("what is misspelt, and figures that cannot be read, at their place", () => {
    expect(make({ standing: 1 } as never)).toEqual(["unknown-key standing"]);
    expect(make({ definitions: [{ id: "x" }] } as never)).toEqual(["definitions-malformed definitions"]);
    const spoiled = [{ entrant: "industry", figures: { funds: "a lot" } }];
    expect(make({ breakdowns: { industry: spoiled } })).toEqual([
      "quantity-malformed breakdowns.industry[0].figures.funds",
    ]);
    expect(make({ units: spoiled })).toEqual(["quantity-malformed units[0].figures.funds"]);
  });

  test("but not that there is nothing yet: no units, and a structure without parts", () => {
    const none = { period: "2024-01", units: [], breakdowns: { industry: [] } };
    const { sections } = toDocument(monthlyBulletin(layout, none));
    expect(sections.find(({ id }) => id === "units.funds")?.paragraphs).toEqual(["无。"]);
    expect(sections.find(({ id }) => id === "participation")?.tables[0]?.rows).toEqual([
      ["签约项目", "0", "0", "", "", ""],
    ]);
  });

  test("a layout that speaks of figures it does not list, or twice of one", () => {
    const [funds] = layout.figures;
    const wrong = { ...layout, figures: [funds, funds], units: ["tax"], participation: [], headline: ["visits"] };
    expect(checkBulletinLayout(wrong).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "layout-figure-twice figures[1]",
      "layout-figure-unknown headline[0]",
      "layout-figure-unknown units[0]",
      "layout-figure-unknown breakdowns[0].figures[1]",
    ]);
    expect(checkBulletinLayout({ ...layout, extra: 1 }).map(({ code }) => code)).toEqual(["unknown-key"]);
  });

  test("a heading that is no wording, a day that is none", () => {
    const wrong = { organ: 3, on: "2024-02-30" } as never;
    expect(codesOf(() => monthlyBulletin(layout, data, { heading: wrong }))).toEqual([
      "wording-malformed heading.organ",
      expect.stringMatching(/ heading\.on$/),
    ]);
  });
});
