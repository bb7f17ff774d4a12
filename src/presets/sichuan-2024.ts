import type { ScorecardInput } from "../race/index.js";

/** The yearly assessment of a Sichuan prefecture city, 2024, whose rules and results were both published. */
export const sichuan2024 = {
  id: "sichuan-2024",
  edition: "1",
  title: { zh: "某市2024年度招商引资考核", en: "A Sichuan city's investment-promotion assessment, 2024" },
  source: {
    title: { zh: "2024年度全市招商引资考核结果公示", en: "public notice of the 2024 city-wide assessment results" },
    url: "https://www.qianlima.com/bid-486863651.html",
    place: { zh: "四川某市（名称已隐去）", en: "a prefecture city in Sichuan (name masked)" },
    year: 2024,
  },
  encoded: { zh: "全部，3分", en: "3 of 3" },
  assumptions: [
    {
      path: "nodes.outOfProvince.limits",
      says: {
        zh: "未见封顶规定，按不封顶计（公示中有单位为106%）",
        en: "no cap is printed: none applied (one unit has 106 %)",
      },
    },
    {
      path: "nodes.fdi.limits",
      says: { zh: "公示得分为0.60，按可超满分计", en: "the printed 0.60 shows that it may pass its mark" },
    },
    {
      path: "nodes.bands.limits",
      says: { zh: "扣完为止", en: "deductions stop at zero" },
    },
    {
      path: "nodes.wins.limits",
      says: { zh: "加分以满分为限", en: "additions stop at the mark" },
    },
    {
      path: "nodes.starts.limits",
      says: { zh: "扣完为止", en: "deductions stop at zero" },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、目标为零均退回补报",
        en: "a missing or inapplicable figure and a target of zero are sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    outOfProvince: { label: { zh: "新增省外到位资金", en: "new out-of-province investment" } },
    fdi: { label: { zh: "外商直接投资", en: "foreign direct investment" } },
    signed: { label: { zh: "签约项目数", en: "projects signed" }, unit: { zh: "个", en: "" } },
    signedAmount: { label: { zh: "签约金额", en: "amount signed" } },
    from3to10: { label: { zh: "3—10亿元项目", en: "projects of 3–10亿元" }, unit: { zh: "个", en: "" } },
    from10to20: { label: { zh: "10—20亿元项目", en: "projects of 10–20亿元" }, unit: { zh: "个", en: "" } },
    over20: { label: { zh: "20亿元以上项目", en: "projects of 20亿元 and more" }, unit: { zh: "个", en: "" } },
    grants: { label: { zh: "获省级激励资金", en: "provincial incentive grants" }, unit: { zh: "项", en: "" } },
    keyFirms: { label: { zh: "引进重点企业", en: "key enterprises" }, unit: { zh: "户", en: "" } },
    platformSignings: {
      label: { zh: "省级平台签约", en: "signings at provincial events" },
      unit: { zh: "个", en: "" },
    },
    overdue: { label: { zh: "逾期未开工", en: "overdue" }, unit: { zh: "个", en: "" }, better: "lower" },
    falsified: { label: { zh: "弄虚作假", en: "falsified" }, unit: { zh: "起", en: "" }, better: "lower" },
  },
  nodes: [
    {
      id: "outOfProvince",
      label: { zh: "省外资金", en: "out-of-province" },
      mark: "0.5",
      of: { ratio: "outOfProvince", to: "target" },
      points: "proportional",
    },
    {
      id: "fdi",
      label: { zh: "外资", en: "FDI" },
      mark: "0.5",
      of: { ratio: "fdi", to: "target" },
      points: "proportional",
    },
    {
      id: "signing",
      label: { zh: "签约", en: "signing" },
      mark: "0.5",
      limits: { cap: "mark" },
      nodes: [
        {
          id: "signedCount",
          label: { zh: "签约项目数", en: "projects signed" },
          mark: "0.25",
          of: { ratio: "signed", to: "target" },
          points: "proportional",
        },
        {
          id: "signedAmount",
          label: { zh: "签约金额", en: "amount signed" },
          mark: "0.25",
          of: { ratio: "signedAmount", to: "target" },
          points: "proportional",
        },
      ],
    },
    {
      id: "bands",
      label: { zh: "项目梯次", en: "project sizes" },
      mark: "0.5",
      start: "mark",
      limits: { floor: "0" },
      nodes: [
        {
          id: "missing3to10",
          label: { zh: "缺3—10亿元项目", en: "3–10亿元 missing" },
          role: "deduction",
          of: { shortfall: "from3to10", to: "target" },
          points: { each: "1", is: "-0.1", part: "completed" },
        },
        {
          id: "missing10to20",
          label: { zh: "缺10—20亿元项目", en: "10–20亿元 missing" },
          role: "deduction",
          of: { shortfall: "from10to20", to: "target" },
          points: { each: "1", is: "-0.1", part: "completed" },
        },
        {
          id: "missing20",
          label: { zh: "缺20亿元以上项目", en: "20亿元 and more missing" },
          role: "deduction",
          of: { shortfall: "over20", to: "target" },
          points: { each: "1", is: "-0.1", part: "completed" },
        },
      ],
    },
    {
      id: "wins",
      label: { zh: "争先", en: "wins" },
      mark: "0.5",
      limits: { cap: "mark" },
      nodes: [
        {
          id: "grants",
          label: { zh: "省级激励资金", en: "provincial grants" },
          of: "grants",
          points: { each: "1", is: "0.2", part: "completed" },
        },
        {
          id: "keyFirms",
          label: { zh: "重点企业", en: "key enterprises" },
          of: "keyFirms",
          points: { each: "1", is: "0.2", part: "completed" },
        },
        {
          id: "platform",
          label: { zh: "省级平台签约", en: "provincial events" },
          of: "platformSignings",
          points: { each: "1", is: "0.1", part: "completed" },
        },
      ],
    },
    {
      id: "starts",
      label: { zh: "开工与真实性", en: "starts and truthfulness" },
      mark: "0.5",
      start: "mark",
      limits: { floor: "0" },
      nodes: [
        {
          id: "overdue",
          label: { zh: "逾期未开工", en: "overdue" },
          role: "deduction",
          of: "overdue",
          points: { each: "1", is: "-0.1", part: "completed" },
        },
        {
          id: "falsified",
          label: { zh: "弄虚作假", en: "falsified" },
          role: "deduction",
          of: "falsified",
          points: { each: "1", is: "-0.2", part: "completed" },
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
