import type { ScorecardInput } from "../race/index.js";

/** The bonus of Zhoukou, Henan, for a fair: whoever brings more than the average of all. */
export const zhoukouFair = {
  id: "zhoukou-fair",
  edition: "1",
  title: { zh: "周口市展会招商加减分", en: "Zhoukou: plus and minus for a fair" },
  source: {
    title: { zh: "周口市展会组织奖惩规定", en: "Zhoukou, rewards and penalties for a fair" },
    url: "http://ask.fsou.com/html/text/lar/173611/17361134_3.html",
    place: { zh: "河南省周口市", en: "Zhoukou, Henan" },
  },
  encoded: { zh: "加减分规则，全部", en: "the plus and minus points, all of them" },
  assumptions: [
    {
      path: "nodes.signed.points.part",
      says: {
        zh: "超出平均数不足一个的不计，客商同",
        en: "what is less than a whole project, or exhibitor, above the average does not count",
      },
    },
    {
      path: "treat.alone",
      says: { zh: "只有一个单位时即为平均，不加分", en: "a single unit is the average: nothing" },
    },
    {
      path: "nodes.penalty",
      says: {
        zh: "未完成签约任务扣1至5分，由主管部门定；“任务”指签约项目任务",
        en: "−1 to −5 where the task of signed projects is not completed, as the bureau decides",
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
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse", alone: "0" },
  figures: {
    signed: { label: { zh: "签约项目", en: "projects signed" }, unit: { zh: "个", en: "" } },
    exhibitors: { label: { zh: "参展客商", en: "exhibitors" }, unit: { zh: "家", en: "" } },
    penalty: { label: { zh: "未完成任务扣分", en: "points taken for a task not done" } },
  },
  nodes: [
    {
      id: "signed",
      label: { zh: "签约项目高于平均", en: "projects above the average" },
      role: "bonus",
      of: { excess: "signed", over: "mean" },
      points: { each: "1", is: "1", part: "completed" },
    },
    {
      id: "exhibitors",
      label: { zh: "参展客商高于平均", en: "exhibitors above the average" },
      role: "bonus",
      of: { excess: "exhibitors", over: "mean" },
      points: { each: "1", is: "0.5", part: "completed" },
    },
    {
      id: "penalty",
      label: { zh: "未完成任务", en: "task not done" },
      role: "deduction",
      choose: [
        { if: { of: { ratio: "signed", to: "target" }, atLeast: "1" }, then: { give: "0" } },
        { then: { given: "penalty", outOf: ["-5", "-1"] } },
      ],
    },
  ],
} as const satisfies ScorecardInput;
