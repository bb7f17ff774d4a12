import type { RecognitionInput } from "../ledger/index.js";

/**
 * What Huainan counted as funds in place, 2010: from 3 million yuan or 100 thousand US dollars, proven by a verification report, a
 * bank slip or a list of equipment; mainly fixed assets, and of commerce and services the registered capital where there are none.
 */
export const huainan2010 = {
  id: "huainan-2010",
  edition: "1",
  title: { zh: "淮南市2010年到位资金认定", en: "Huainan 2010: funds in place" },
  source: {
    title: {
      zh: "淮南市2010年关于到位资金的规定（标题未见）",
      en: "Huainan, rules on funds in place (the title was not seen)",
    },
    url: "http://fsou.com/html/text/lar/172448/17244873.html",
    place: { zh: "安徽省淮南市", en: "Huainan, Anhui" },
    year: 2010,
  },
  assumptions: [
    {
      path: "rules.funds.where",
      says: {
        zh: "起点按项目总投资判定；三种凭证有其一即可；缺凭证时以注册资本或统计数替代的，由填报者以as为registered写明",
        en: "the threshold is asked of the project's total; one of the three papers will do; where all are missing and the registered capital stands in, `as` says registered",
      },
    },
    {
      path: "rules.funds.exclude",
      says: {
        zh: "无形资产须合同、评估俱全",
        en: "of intangible assets both the contract and the appraisal are asked for",
      },
    },
    {
      path: "rules.foreign.where",
      says: {
        zh: "外资凭证（商务部系统、验资、海关、外汇）有其一即可",
        en: "of the papers for foreign capital (ministry, verification, customs, exchange) one will do",
      },
    },
  ],
  rules: [
    {
      id: "funds",
      title: { zh: "市外内资到位资金", en: "domestic funds in place" },
      event: "capital-arrived",
      where: {
        all: [
          { field: "project.investment.total", atLeast: ["300万元", "10万美元"] },
          { not: { field: "event.as", equals: "foreign", absent: false } },
          {
            any: [
              { field: "project.evidence.verification-report", present: true },
              { field: "project.evidence.bank-slip", present: true },
              { field: "project.evidence.equipment-list", present: true },
              { field: "event.as", equals: "registered", absent: false },
            ],
          },
        ],
      },
      exclude: [
        {
          id: "intangible-unproven",
          if: {
            all: [
              { field: "event.as", equals: "intangible", absent: false },
              {
                not: {
                  all: [
                    { field: "project.evidence.contract", present: true },
                    { field: "project.evidence.appraisal", present: true },
                  ],
                },
              },
            ],
          },
          says: { zh: "无形资产没有合同和评估", en: "intangible assets without contract and appraisal" },
        },
      ],
      amount: "event.amount",
      credit: "recorded",
    },
    {
      id: "foreign",
      title: { zh: "外资到位资金", en: "foreign funds in place" },
      event: "capital-arrived",
      where: {
        all: [
          { field: "project.investment.total", atLeast: ["300万元", "10万美元"] },
          { field: "event.as", equals: "foreign", absent: false },
          {
            any: [
              { field: "project.evidence.ministry-system", present: true },
              { field: "project.evidence.verification-report", present: true },
              { field: "project.evidence.customs-proof", present: true },
              { field: "project.evidence.exchange-proof", present: true },
            ],
          },
        ],
      },
      amount: "event.amount",
      credit: "recorded",
    },
  ],
} as const satisfies RecognitionInput;
