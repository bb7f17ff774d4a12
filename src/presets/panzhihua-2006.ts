import type { ScorecardInput } from "../race/index.js";

/** How far the funds of Panzhihua, Sichuan, 2006, ran ahead of their schedule, or behind it, in percentage points. */
export const panzhihua2006 = {
  id: "panzhihua-2006",
  edition: "1",
  title: {
    zh: "攀枝花市2006年1—10月到位资金时序进度",
    en: "Panzhihua, January to October 2006: funds against their schedule",
  },
  source: {
    title: { zh: "攀枝花市2006年1—10月招商引资情况", en: "Panzhihua, investment promotion, January to October 2006" },
    url: "http://tz.panzhihua.gov.cn/tzfw/zwgk/tzsj/512937.shtml",
    place: { zh: "四川省攀枝花市", en: "Panzhihua, Sichuan" },
    year: 2006,
  },
  encoded: { zh: "超（欠）时序进度，全部", en: "the schedule gap, all of it" },
  assumptions: [
    {
      path: "nodes.ahead",
      says: {
        zh: "通报只列超欠进度，未计分：每个百分点计1分，以便排名",
        en: "the bulletin prints the gap and no points: each percentage point is 1, so that it ranks",
      },
    },
    {
      path: "lists",
      says: { zh: "欠进度的列出", en: "whoever is behind is listed" },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、目标为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a target of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: { funds: { label: { zh: "到位资金", en: "funds in place" } } },
  nodes: [
    {
      id: "ahead",
      label: { zh: "超（欠）时序进度", en: "ahead of schedule" },
      of: { gap: { ratio: "funds", to: "target" }, to: "schedule" },
      points: { each: "1%", is: "1", part: "pro-rata" },
    },
  ],
  lists: [
    {
      id: "behind",
      label: { zh: "欠时序进度", en: "behind schedule" },
      where: { of: { gap: { ratio: "funds", to: "target" }, to: "schedule" }, lessThan: "0" },
    },
  ],
} as const satisfies ScorecardInput;
