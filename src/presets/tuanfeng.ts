import type { ScorecardInput } from "../race/index.js";

/** The rating card by which Tuanfeng, Hubei, lets projects in: eleven indicators, and items that veto. */
export const tuanfeng = {
  id: "tuanfeng",
  edition: "1",
  title: { zh: "团风县招商引资项目准入评价", en: "Tuanfeng: evaluation of projects on entry" },
  source: {
    title: { zh: "团风县招商引资项目准入评价办法", en: "Tuanfeng, entry evaluation of investment projects" },
    url: "http://bhygbaby.com/paper/203831519.html",
    place: { zh: "湖北省团风县", en: "Tuanfeng, Hubei" },
  },
  encoded: {
    zh: "11项指标100分及一票否决；各项如何评分由评审委员会掌握",
    en: "11 indicators, 100 of 100, and the veto; how each is scored lies with the review committee",
  },
  assumptions: [
    {
      path: "grades",
      says: {
        zh: "结果等次的分数线未载：80分以上准入，60分以上复议",
        en: "the cut-offs are not printed: let in from 80, looked at again from 60",
      },
    },
    {
      path: "vetoes",
      says: {
        zh: "否决事项未载，由审核结论给出（entrant.vetoed）；被否决的不排名、不定等次",
        en: "the items that veto are not printed, and the screening says so (entrant.vetoed); who is struck is not ranked and has no grade",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺评、不适用未作规定，退回补评",
        en: "a missing or inapplicable score is not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse" },
  figures: {
    industry: { label: { zh: "产业类别", en: "industry class" } },
    technology: { label: { zh: "技术水平", en: "technology" } },
    scale: { label: { zh: "投资规模", en: "investment scale" } },
    intensity: { label: { zh: "投资强度", en: "investment intensity" } },
    investor: { label: { zh: "投资主体", en: "investor" } },
    environment: { label: { zh: "环境保护", en: "environment" } },
    safety: { label: { zh: "安全生产", en: "work safety" } },
    land: { label: { zh: "土地利用", en: "land use" } },
    planning: { label: { zh: "规划设计", en: "planning and design" } },
    tax: { label: { zh: "税收贡献", en: "tax" } },
    jobs: { label: { zh: "带动就业", en: "jobs" } },
  },
  nodes: [
    { id: "industry", label: { zh: "产业类别", en: "industry class" }, mark: "5", given: "industry", outOf: "5" },
    { id: "technology", label: { zh: "技术水平", en: "technology" }, mark: "5", given: "technology", outOf: "5" },
    { id: "scale", label: { zh: "投资规模", en: "investment scale" }, mark: "17", given: "scale", outOf: "17" },
    {
      id: "intensity",
      label: { zh: "投资强度", en: "investment intensity" },
      mark: "17",
      given: "intensity",
      outOf: "17",
    },
    { id: "investor", label: { zh: "投资主体", en: "investor" }, mark: "10", given: "investor", outOf: "10" },
    { id: "environment", label: { zh: "环境保护", en: "environment" }, mark: "5", given: "environment", outOf: "5" },
    { id: "safety", label: { zh: "安全生产", en: "work safety" }, mark: "5", given: "safety", outOf: "5" },
    { id: "land", label: { zh: "土地利用", en: "land use" }, mark: "10", given: "land", outOf: "10" },
    { id: "planning", label: { zh: "规划设计", en: "planning and design" }, mark: "5", given: "planning", outOf: "5" },
    { id: "tax", label: { zh: "税收贡献", en: "tax" }, mark: "16", given: "tax", outOf: "16" },
    { id: "jobs", label: { zh: "带动就业", en: "jobs" }, mark: "5", given: "jobs", outOf: "5" },
  ],
  vetoes: [
    {
      id: "veto",
      label: { zh: "一票否决事项", en: "an item that vetoes" },
      if: { field: "entrant.vetoed", equals: true },
      effect: "unranked",
    },
  ],
  grades: {
    by: "total",
    cuts: [
      { atLeast: "80", is: "admit", label: { zh: "准入", en: "let in" } },
      { atLeast: "60", is: "review", label: { zh: "复议", en: "looked at again" } },
      { else: "reject", label: { zh: "不予准入", en: "not let in" } },
    ],
  },
} as const satisfies ScorecardInput;
