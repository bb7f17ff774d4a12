import type { ScorecardInput } from "../race/index.js";

/** The "horse-race board" (赛马榜) of Nanjing, 2023: a common contest, paired groups, a red flag and a yellow light. */
export const nanjing2023 = {
  id: "nanjing-2023",
  edition: "1",
  title: { zh: "南京市2023年“五拼五比晒五榜”：赛马榜", en: "Nanjing, 2023: the horse-race board" },
  source: {
    title: { zh: "南京市“五拼五比晒五榜”竞赛活动", en: "Nanjing, contest of the “five boards”" },
    url: "https://investchn.com/index.php/home/news/detail/id/348357.html",
    place: { zh: "江苏省南京市", en: "Nanjing, Jiangsu" },
    year: 2023,
  },
  encoded: {
    zh: "同台竞赛、分组结对和每月红旗、黄灯榜的框架；各项指标及分值未见原文",
    en: "the frame: common contest, paired groups, the monthly lists; indicators and their points are cut off",
  },
  assumptions: [
    {
      path: "nodes.ahead",
      says: {
        zh: "同台竞赛以完成率超（欠）时序进度计，每个百分点1分",
        en: "the common contest goes by completion against the schedule, a point for each percentage point",
      },
    },
    {
      path: "nodes.duel",
      says: {
        zh: "结对单位间完成率高者得1分，相等均得",
        en: "of a pair the one further with its target has 1, both where they are equal",
      },
    },
    {
      path: "lists",
      says: {
        zh: "每类第一挂红旗，末位亮黄灯，并列均列",
        en: "the first of each kind has the red flag, the last the yellow light, all who are level",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a task of zero are not provided for: sent back",
      },
    },
  ],
  groups: "entrant.kind",
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  round: { display: "1" },
  figures: {
    investment: { label: { zh: "重点项目完成投资", en: "investment of key projects" } },
    signedAmount: { label: { zh: "签约金额", en: "amount signed" } },
  },
  nodes: [
    {
      id: "ahead",
      label: { zh: "超（欠）时序进度", en: "ahead of schedule" },
      of: { gap: { ratio: "investment", to: "target" }, to: "schedule" },
      points: { each: "1%", is: "1", part: "pro-rata" },
    },
    {
      id: "duel",
      label: { zh: "分组结对", en: "the pair" },
      of: { place: { ratio: "signedAmount", to: "target" }, ties: "standard" },
      peers: "entrant.pair",
      points: { bands: [{ atMost: "1", is: "1" }, { else: "0" }] },
    },
  ],
  lists: [
    {
      id: "redFlag",
      label: { zh: "红旗榜", en: "red flag" },
      where: { of: { place: "total" }, atMost: "1" },
      ties: "include",
    },
    {
      id: "yellowLight",
      label: { zh: "黄灯榜", en: "yellow light" },
      where: { of: { place: "total", from: "worst" }, atMost: "1" },
      ties: "include",
    },
  ],
} as const satisfies ScorecardInput;
