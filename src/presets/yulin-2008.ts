import type { ScorecardInput } from "../race/index.js";

/** The "cash-in" responsibility assessment (项目大兑现) of Yulin, Guangxi, 2008: three cumulative rates and a target. */
export const yulin2008 = {
  id: "yulin-2008",
  edition: "1",
  title: { zh: "玉林市2008年招商引资项目大兑现考核", en: "Yulin, 2008: making good on signed projects" },
  source: {
    title: {
      zh: "玉林市招商引资项目大兑现责任考核办法",
      en: "Yulin, responsibility assessment of making good on investment projects",
    },
    url: "http://www.lawyee.com.cn/html/text/lar/170863/17086313_2.html",
    place: { zh: "广西玉林市", en: "Yulin, Guangxi" },
    year: 2008,
  },
  encoded: { zh: "100分，全部", en: "100 of 100" },
  assumptions: [
    {
      path: "nodes",
      says: { zh: "未见超额加分，各项以满分为限", en: "nothing is printed for surplus: every item stops at its mark" },
    },
    {
      path: "figures.begun",
      says: {
        zh: "开竣工项目指已开工或已竣工的项目，每个只计一次",
        en: "projects started or completed, each counted once",
      },
    },
    {
      path: "figures.signed",
      says: {
        zh: "前三项均为2006年以来累计，由台账汇总；末项为当年（含续建）",
        en: "the first three items are cumulative since 2006, the last is the year's, continuing projects included: tallied so",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、无签约项目、任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure, no project signed and a target of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    signed: { label: { zh: "累计签约项目", en: "projects signed since 2006" }, unit: { zh: "个", en: "" } },
    performed: { label: { zh: "累计履约项目", en: "projects performed since 2006" }, unit: { zh: "个", en: "" } },
    begun: {
      label: { zh: "累计开竣工项目", en: "projects started or completed since 2006" },
      unit: { zh: "个", en: "" },
    },
    contracted: { label: { zh: "累计合同总投资", en: "total of the contracts since 2006" } },
    arrived: { label: { zh: "累计到位区外资金", en: "out-of-region funds since 2006" } },
    funds: { label: { zh: "当年到位区外资金", en: "the year's out-of-region funds" } },
  },
  nodes: [
    {
      id: "performance",
      label: { zh: "合同履约率", en: "performance rate" },
      mark: "10",
      of: { ratio: "performed", to: "signed" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "starts",
      label: { zh: "项目开竣工率", en: "start and completion rate" },
      mark: "20",
      of: { ratio: "begun", to: "signed" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "arrival",
      label: { zh: "区外资金到位率", en: "funds rate" },
      mark: "35",
      of: { ratio: "arrived", to: "contracted" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "year",
      label: { zh: "当年资金任务", en: "the year's funds" },
      mark: "35",
      of: { ratio: "funds", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
  ],
} as const satisfies ScorecardInput;
