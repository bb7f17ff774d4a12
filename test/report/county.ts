import { explain, rank, type ScorecardInput } from "../../src/race/index.js";
import type { BulletinData, BulletinLayout } from "../../src/report/index.js";

const text = (zh: string, en: string) => ({ zh, en });

/** A made-up county of four towns whose funds add up to 10亿元, of 20 for the year. */
export const layout: BulletinLayout = {
  id: "county-bulletin",
  edition: "2",
  title: text("招商引资情况通报", "Investment promotion"),
  assumptions: [{ path: "figures", says: text("数据为合成", "the data are made up") }],
  figures: [
    { id: "funds", label: text("到位资金", "Funds in place"), in: "亿元" },
    { id: "signed", label: text("签约项目", "Signed"), unit: text("个", "projects") },
    { id: "share", label: text("工业占比", "Share of industry"), in: "%" },
  ],
  units: ["funds"],
  participation: ["signed"],
  firstAndLast: 1,
  breakdowns: [
    {
      id: "industry",
      title: text("按产业", "By industry"),
      label: text("产业", "Industry"),
      figures: ["funds", "signed"],
      parts: [
        { id: "industry", label: text("工业", "Industry") },
        { id: "agriculture", label: text("农业", "Agriculture") },
      ],
      adds: ["funds"],
    },
  ],
};

export const overall = [
  {
    entrant: "all",
    figures: {
      funds: { value: "10亿元", target: "20亿元", previous: "8亿元", schedule: "50%" },
      signed: { value: 6, target: 8, schedule: "50%" },
      share: { value: "2/3" },
    },
  },
];

//         funds: done of target, signed of target, signed before
const towns: Readonly<Record<string, readonly [string | null, number | null]>> = {
  东镇: ["4.005亿元", 3],
  西镇: ["3.335亿元", 2],
  南镇: ["2.66亿元", 1],
  北镇: ["0", 0],
  新镇: [null, null],
};

export const units = Object.entries(towns).map(([entrant, [funds, signed]]) => ({
  entrant,
  figures: {
    funds: { value: funds, target: "4亿元", previous: null, schedule: "50%" },
    signed: { value: signed, target: 2, schedule: "50%" },
  },
}));

/** 100 points for funds against target: 100.125, capped at 100; 83.375; 66.5; 0; not reported 0. */
export const card: ScorecardInput = {
  id: "county-race",
  edition: "1",
  title: text("云山县招商引资赛马", "Yunshan race"),
  treat: { notReported: "0", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: { funds: { label: text("到位资金", "funds in place") } },
  nodes: [
    {
      id: "funds",
      label: text("到位资金", "funds"),
      mark: "100",
      of: { ratio: "funds", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
  ],
  lists: [
    {
      id: "red",
      label: text("红榜", "red list"),
      ties: "include",
      where: {
        all: [
          { of: { place: "total" }, atMost: "2" },
          { of: { ratio: "funds", to: "target" }, moreThan: "1" },
        ],
      },
    },
    {
      id: "black",
      label: text("黑榜", "black list"),
      ties: "include",
      where: {
        all: [
          { of: { place: "total", from: "worst" }, atMost: "1" },
          { of: { ratio: "funds", to: "target" }, lessThan: "1" },
        ],
      },
    },
  ],
};

const before = rank(card, [
  { entrant: "东镇", figures: { funds: { value: "1亿元", target: "4亿元" } } },
  { entrant: "西镇", figures: { funds: { value: "2亿元", target: "4亿元" } } },
  { entrant: "南镇", figures: { funds: { value: "0.5亿元", target: "4亿元" } } },
  { entrant: "北镇", figures: { funds: { value: "0", target: "4亿元" } } },
]);

export const standings = rank(card, units, { previous: before });
export const explanations = units.map(({ entrant }) => explain(card, units, entrant, { previous: before }));

/** 6.665 + 2.005 + 1.33 is 10: to two decimals 6.67, 2.01 and 1.33 would come to 10.01. */
export const industry = [
  { entrant: "services", figures: { funds: { value: "1.33亿元", previous: "1亿元" }, signed: 1 } },
  { entrant: "industry", figures: { funds: { value: "6.665亿元", previous: "5亿元" }, signed: 4 } },
  { entrant: "agriculture", figures: { funds: { value: "2.005亿元", previous: null }, signed: 1 } },
];

export const data: BulletinData = {
  period: "2024-H1",
  overall,
  units,
  standings,
  explanations,
  breakdowns: { industry },
  definitions: [{ id: "county-indicators", edition: "1", hash: "0123abcd" }],
};

export const heading = {
  masthead: text("招商引资工作简报", "Investment bulletin"),
  issue: text("第6期", "No. 6"),
  organ: text("云山县招商引资办公室", "Yunshan investment office"),
  on: "2024-07-05",
};
