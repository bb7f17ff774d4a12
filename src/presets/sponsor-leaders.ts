import type { ScorecardInput } from "../race/index.js";

/** The sheet of the leaders who sponsor units (包保), beside a county-level city's plan of 2012. */
export const sponsorLeaders = {
  id: "sponsor-leaders",
  edition: "1",
  title: { zh: "某县级市包保领导考核", en: "A county-level city: the leaders who sponsor units" },
  source: {
    title: { zh: "包保领导招商引资考核办法", en: "assessment of the leaders who sponsor units" },
    url: "https://m.taodocs.com/p-462340383.html",
    place: { zh: "某县级市（名称未载）", en: "a county-level city (name not stated)" },
  },
  encoded: {
    zh: "按包保单位完成率计的加分；包保单位被一票否决时如何处理，原文不全，未编入",
    en: "the bonus by completion of the sponsored units; what a veto against a unit does to its leader is cut off, and left out",
  },
  assumptions: [
    {
      path: "nodes.sponsored.mark",
      says: { zh: "完成任务时的分值未载，按10分", en: "what a completed task is worth is not printed: 10" },
    },
    {
      path: "figures.completion",
      says: {
        zh: "包保几个单位的，取各单位完成率的平均，由单位考核结果转来",
        en: "the mean of the completion rates of the units sponsored, carried over from their own result",
      },
    },
    {
      path: "treat.notApplicable",
      says: {
        zh: "未包保单位的领导报“n/a”，得其他领导的平均分",
        en: 'a leader without a unit reports "n/a", and has the mean of the others',
      },
    },
    {
      path: "treat.notReported",
      says: { zh: "缺报未作规定，退回补报", en: "a missing figure is not provided for: sent back" },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "mean" },
  figures: { completion: { label: { zh: "包保单位完成率", en: "completion of the sponsored units" } } },
  nodes: [
    {
      id: "sponsored",
      label: { zh: "包保单位完成情况", en: "sponsored units" },
      role: "bonus",
      mark: "10",
      of: "completion",
      points: "proportional",
    },
  ],
} as const satisfies ScorecardInput;
