import type { ScorecardInput } from "../race/index.js";

/** The rule by which a city of northern Jiangsu sets its zones against their own previous year, 2011. */
export const jiangsuZones2011 = {
  id: "jiangsu-zones-2011",
  edition: "1",
  title: {
    zh: "苏北某市2011年开发区考核：与自身上年相比",
    en: "Development zones of a northern Jiangsu city, 2011: against their own previous year",
  },
  source: {
    title: { zh: "2011年开发区考核办法", en: "assessment of development zones, 2011" },
    url: "http://www.kleyou.net/html/text/lar/173164/17316400_1.html",
    place: { zh: "江苏北部某市（名称未载）", en: "a city of northern Jiangsu (name not stated)" },
    year: 2011,
  },
  encoded: { zh: "与自身上年相比的计分规则一条", en: "one rule: against the zone's own previous year" },
  assumptions: [
    {
      path: "nodes.output",
      says: {
        zh: "所摘条文只有规则，以一项10分的指标示范",
        en: "the excerpt has the rule, not its indicators: one indicator of 10 stands for them",
      },
    },
    {
      path: "nodes.output.points.steps.below",
      says: {
        zh: "低于上年如何计未载：每满5%减1分，与增长对称，扣完为止",
        en: "what happens below the previous year is not printed: each whole 5 % takes 1, as growth gives, down to zero",
      },
    },
    {
      path: "nodes.output.points.steps.part",
      says: { zh: "不足5%不计", en: "less than a whole 5 % does not count" },
    },
    {
      path: "nodes.output.limits.cap",
      says: {
        zh: "加分指超过满分的部分，故以满分的150%封顶",
        en: "the bonus is what passes the mark: capped at 150 % of it",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、上年为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a previous year of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: { output: { label: { zh: "产值", en: "output" } } },
  nodes: [
    {
      id: "output",
      label: { zh: "产值", en: "output" },
      mark: "10",
      of: { growth: "output" },
      points: {
        steps: {
          at: "0",
          is: "80%",
          part: "completed",
          below: [{ each: "5%", is: "-1" }],
          above: [{ each: "5%", is: "1" }],
        },
      },
      limits: { floor: "0", cap: "150%" },
    },
  ],
} as const satisfies ScorecardInput;
