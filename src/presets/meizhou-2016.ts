import type { ScorecardInput } from "../race/index.js";

/** The evaluation of the parks of Meizhou, Guangdong, 2016: items scored by the parks themselves and by reviewers. */
export const meizhou2016 = {
  id: "meizhou-2016",
  edition: "1",
  title: { zh: "梅州市2016年园区考核评价", en: "Meizhou, 2016: evaluation of the parks" },
  source: {
    title: { zh: "梅州市2016年度产业园考核评价结果", en: "Meizhou, results of the park evaluation, 2016" },
    url: "https://www.yyh998.com/zwgk/gsgg/content/post_567887.html",
    place: { zh: "广东省梅州市", en: "Meizhou, Guangdong" },
    year: 2016,
  },
  encoded: { zh: "100分；各项如何评分未载", en: "100 of 100; how each item is scored is not printed" },
  assumptions: [
    {
      path: "nodes",
      says: {
        zh: "各项满分未载，取自评100分的园区（平远）各项分值",
        en: "the marks are not printed: those of the park whose own scores come to 100 (Pingyuan)",
      },
    },
    {
      path: "figures",
      says: {
        zh: "自评分和复核分各为一张表，用同一办法计算：合计重算，不照抄",
        en: "own and reviewed scores are two tables under one scorecard: totals are recomputed, not copied",
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
    fixedAssets: { label: { zh: "固定资产投资", en: "fixed assets" } },
    valueAdded: { label: { zh: "增加值增长", en: "growth of value added" } },
    tax: { label: { zh: "税收增长", en: "growth of tax" } },
    environment: { label: { zh: "环境保护", en: "environment" } },
    land: { label: { zh: "土地利用", en: "land" } },
    transfer: { label: { zh: "产业转移", en: "transfer" } },
  },
  nodes: [
    {
      id: "fixedAssets",
      label: { zh: "固定资产投资", en: "fixed assets" },
      mark: "25",
      given: "fixedAssets",
      outOf: "25",
    },
    {
      id: "valueAdded",
      label: { zh: "增加值增长", en: "growth of value added" },
      mark: "20",
      given: "valueAdded",
      outOf: "20",
    },
    { id: "tax", label: { zh: "税收增长", en: "growth of tax" }, mark: "20", given: "tax", outOf: "20" },
    { id: "environment", label: { zh: "环境保护", en: "environment" }, mark: "15", given: "environment", outOf: "15" },
    { id: "land", label: { zh: "土地利用", en: "land" }, mark: "15", given: "land", outOf: "15" },
    { id: "transfer", label: { zh: "产业转移", en: "transfer" }, mark: "5", given: "transfer", outOf: "5" },
  ],
} as const satisfies ScorecardInput;
