import type { ScorecardInput } from "../race/index.js";

/** The targets and rewards of a county for investment promotion, 2006: one indicator, and a cliff. */
export const county2006 = {
  id: "county-2006",
  edition: "1",
  title: { zh: "某县2006年招商引资目标考核", en: "A county's investment-promotion targets, 2006" },
  source: {
    title: { zh: "县2006年招商引资目标考核及奖惩细则", en: "a county's rules on targets, rewards and penalties, 2006" },
    url: "https://www.fanwenq.com/UserLookArticle.asp?ArticleID=011266cab5b6f075",
    place: { zh: "某县（名称未载）", en: "a county (name not stated)" },
    year: 2006,
  },
  encoded: { zh: "全部（单一指标，60分，加分至多10分）", en: "all of it: one indicator, 60 and at most 10 more" },
  assumptions: [
    {
      path: "nodes.investment.points.bands.0.is.steps.part",
      says: { zh: "超额不足10%的部分不计", en: "less than a whole 10 % over does not count" },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a target of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: { investment: { label: { zh: "引进项目当年固定资产投资", en: "fixed assets of introduced projects" } } },
  nodes: [
    {
      id: "investment",
      label: { zh: "固定资产投资", en: "fixed assets" },
      mark: "60",
      of: { ratio: "investment", to: "target" },
      points: {
        bands: [
          {
            atLeast: "1",
            is: { steps: { at: "1", is: "mark", part: "completed", above: [{ each: "10%", is: "0.5" }] } },
          },
          { else: "0" },
        ],
      },
      limits: { cap: "70" },
    },
  ],
} as const satisfies ScorecardInput;
