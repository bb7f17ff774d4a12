import type { ScorecardInput } from "../race/index.js";

/** Rules of a city of northern Jiangsu for its zones, 2011: against their own previous year, clusters, proofs. */
export const jiangsuZones2011 = {
  id: "jiangsu-zones-2011",
  edition: "1",
  title: {
    zh: "苏北某市2011年开发区考核：所见三条规则",
    en: "Development zones of a northern Jiangsu city, 2011: the three rules that are seen",
  },
  source: {
    title: { zh: "2011年开发区考核办法", en: "assessment of development zones, 2011" },
    url: "http://www.kleyou.net/html/text/lar/173164/17316400_1.html",
    place: { zh: "江苏北部某市（名称未载）", en: "a city of northern Jiangsu (name not stated)" },
    year: 2011,
  },
  encoded: {
    zh: "与自身上年相比的规则（以一项10分的指标示范）、集聚11分、两级认定3分；部门评分各项未编入",
    en: "the rule against the own previous year, on one indicator of 10; clustering 11; a proof of two levels 3; what departments score is left out",
  },
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
      path: "nodes.lead",
      says: {
        zh: "主导产业占产值、税收、项目之一达30%即可，报三者中最高的占比",
        en: "a share of 30 % of output, of tax or of projects suffices: the highest of the three is reported",
      },
    },
    {
      path: "nodes.lead.points",
      says: { zh: "不足30%不得分", en: "below 30 % nothing" },
    },
    {
      path: "nodes.approval",
      says: {
        zh: "已获批报2，已申报报1，否则报0",
        en: "2 where approved, 1 where applied for, else 0",
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
  figures: {
    output: { label: { zh: "产值", en: "output" } },
    leadShare: { label: { zh: "主导产业占比", en: "share of the lead industry" } },
    largeProjects: {
      label: {
        zh: "2亿元或2000万美元以上开工投产项目",
        en: "projects of 2亿元 or 20 million dollars started or producing",
      },
      unit: { zh: "个", en: "" },
    },
    approval: { label: { zh: "载体认定进度", en: "progress of approval" } },
  },
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
    {
      id: "clustering",
      label: { zh: "产业集聚", en: "clustering" },
      mark: "11",
      nodes: [
        {
          id: "lead",
          label: { zh: "主导产业占比", en: "lead industry" },
          mark: "3",
          of: "leadShare",
          points: { bands: [{ atLeast: "30%", is: "mark" }, { else: "0" }] },
        },
        {
          id: "large",
          label: { zh: "大项目", en: "large projects" },
          mark: "8",
          of: "largeProjects",
          points: { each: "1", is: "1", part: "completed" },
          limits: { cap: "200%" },
        },
      ],
    },
    {
      id: "approval",
      label: { zh: "载体认定", en: "approval" },
      mark: "3",
      of: "approval",
      points: { bands: [{ atLeast: "2", is: "mark" }, { atLeast: "1", is: "2" }, { else: "0" }] },
    },
  ],
} as const satisfies ScorecardInput;
