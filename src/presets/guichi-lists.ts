import type { ScorecardInput } from "../race/index.js";

/** The red and black lists of Guichi district, Chizhou: one pair for basic work, one for progress. */
export const guichiLists = {
  id: "guichi-lists",
  edition: "1",
  title: { zh: "贵池区招商引资红黑榜", en: "Guichi district: red and black lists" },
  source: {
    title: { zh: "贵池区1—7月招商引资通报", en: "Guichi district, bulletin of January to July" },
    url: "https://www.ahgc.gov.cn/News/show/508856.html",
    place: { zh: "安徽省池州市贵池区", en: "Guichi district, Chizhou, Anhui" },
  },
  encoded: {
    zh: "四个榜的名额；如何评分未见原文",
    en: "how many are on each of the four lists; how units are scored is cut off",
  },
  assumptions: [
    {
      path: "nodes",
      says: {
        zh: "基础工作、指标进度的得分由主管部门给出；合计不作使用",
        en: "the scores of basic work and of progress are given by the bureau; nothing is made of their total",
      },
    },
    {
      path: "lists",
      says: {
        zh: "按得分名次上榜：红榜并列均上，黑榜并列超出名额的均不上",
        en: "on a list by place: all who are level at the end of a red list, none at the end of a black one",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用未作规定，退回补报",
        en: "a missing or inapplicable figure is not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse" },
  figures: {
    basicWork: { label: { zh: "基础工作得分", en: "score of basic work" } },
    progress: { label: { zh: "指标进度得分", en: "score of progress" } },
  },
  nodes: [
    { id: "basic", label: { zh: "基础工作", en: "basic work" }, of: "basicWork", points: "value" },
    { id: "progress", label: { zh: "指标进度", en: "progress" }, of: "progress", points: "value" },
  ],
  lists: [
    {
      id: "basicRed",
      label: { zh: "基础工作红榜", en: "red list of basic work" },
      where: { of: { place: "basic" }, atMost: "5" },
      ties: "include",
    },
    {
      id: "basicBlack",
      label: { zh: "基础工作黑榜", en: "black list of basic work" },
      where: { of: { place: "basic", from: "worst" }, atMost: "5" },
      ties: "exclude",
    },
    {
      id: "progressRed",
      label: { zh: "指标进度红榜", en: "red list of progress" },
      where: { of: { place: "progress" }, atMost: "2" },
      ties: "include",
    },
    {
      id: "progressBlack",
      label: { zh: "指标进度黑榜", en: "black list of progress" },
      where: { of: { place: "progress", from: "worst" }, atMost: "2" },
      ties: "exclude",
    },
  ],
} as const satisfies ScorecardInput;
