import type { ScorecardInput } from "../race/index.js";

/** The first two blocks of a city's sheet for the prizes of its key projects, 2020. */
export const prizeSheet2020 = {
  id: "prize-sheet-2020",
  edition: "1",
  title: { zh: "某市2020年重点工程综合奖评分", en: "A city's prize sheet for key projects, 2020" },
  source: {
    title: {
      zh: "市重点工程综合奖（金奖、银奖）评分表",
      en: "scoring sheet of the city's key-project prizes (gold, silver)",
    },
    url: "https://taowenge.com/p-95420430.html",
    place: { zh: "某市（名称未载）", en: "a city (name not stated)" },
    year: 2020,
  },
  encoded: { zh: "前两块，65分", en: "the first two blocks, 65" },
  assumptions: [
    {
      path: "nodes.completion.points.steps.part",
      says: { zh: "不足1个百分点不计", en: "less than a whole percentage point does not count" },
    },
    {
      path: "nodes.halfYear.of.ties",
      says: { zh: "并列名次按1、1、3计，三项名次同", en: "equals are placed 1, 1, 3, in all three ranks" },
    },
    {
      path: "nodes.halfYear.points.bands.3",
      says: { zh: "第10名以后不得分，三项名次同", en: "beyond place 10 nothing, in all three ranks" },
    },
    {
      path: "nodes.startRate",
      says: {
        zh: "A、B类计划项目按个数计；每满10个百分点增减1分，至多2分",
        en: "the rate is counted in planned A and B projects; each whole 10 percentage points is 1, at most 2 either way",
      },
    },
    {
      path: "figures.collectiveStarts",
      says: { zh: "已减去与计划重复的项目", en: "without those that are in the plan already" },
    },
    {
      path: "nodes.starts.limits.floor",
      says: { zh: "扣完为止", en: "deductions stop at zero" },
    },
    {
      path: "nodes.starts.limits",
      says: {
        zh: "未载封顶：开工率可加2分，本块最高27分，可超过25分",
        en: "no cap is printed: with 2 added for the start rate, the block can come to 27, past its 25",
      },
    },
    {
      path: "nodes.hiTech.treat.referenceNotPositive",
      says: {
        zh: "没有项目即无占比，不得分，不占名次",
        en: "without projects there is no share: nothing, and no place",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、计划为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a plan of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    investment: { label: { zh: "重点工程年度投资", en: "the year's investment" } },
    halfYear: { label: { zh: "上半年投资", en: "half-year investment" } },
    hiTech: { label: { zh: "高新技术项目", en: "hi-tech projects" }, unit: { zh: "个", en: "" } },
    projects: { label: { zh: "全部项目", en: "all projects" }, unit: { zh: "个", en: "" } },
    planned: { label: { zh: "计划开工项目", en: "planned starts" }, unit: { zh: "个", en: "" } },
    started: { label: { zh: "计划项目已开工", en: "planned projects started" }, unit: { zh: "个", en: "" } },
    collectiveStarts: { label: { zh: "集中开工活动项目", en: "collective starts" }, unit: { zh: "个", en: "" } },
    late: {
      label: { zh: "未按时开工或入统", en: "not started or not in the statistics in time" },
      unit: { zh: "个", en: "" },
      better: "lower",
    },
  },
  nodes: [
    {
      id: "plan",
      label: { zh: "计划完成", en: "plan completion" },
      mark: "40",
      nodes: [
        {
          id: "completion",
          label: { zh: "年度完成率", en: "completion" },
          mark: "25",
          of: { ratio: "investment", to: "target" },
          points: {
            steps: {
              at: "1",
              is: "mark",
              part: "completed",
              below: [{ each: "1%", is: "-0.1" }],
              above: [
                { to: "130%", each: "1%", is: "0.2" },
                { each: "1%", is: "0.1" },
              ],
            },
          },
          limits: { within: "10" },
        },
        {
          id: "halfYear",
          label: { zh: "上半年完成率名次", en: "half-year rank" },
          mark: "7",
          of: { place: { ratio: "halfYear", to: "target" }, ties: "standard" },
          points: {
            bands: [{ atMost: "3", is: "7" }, { atMost: "6", is: "5" }, { atMost: "10", is: "3" }, { else: "0" }],
          },
        },
        {
          id: "amount",
          label: { zh: "年度投资额名次", en: "rank by investment" },
          mark: "5",
          of: { place: "investment", ties: "standard" },
          points: {
            bands: [{ atMost: "3", is: "5" }, { atMost: "6", is: "3" }, { atMost: "10", is: "1" }, { else: "0" }],
          },
        },
        {
          id: "hiTech",
          label: { zh: "高新项目占比名次", en: "rank by hi-tech share" },
          mark: "3",
          of: { place: { ratio: "hiTech", to: "projects" }, ties: "standard" },
          points: {
            bands: [{ atMost: "3", is: "3" }, { atMost: "7", is: "2" }, { atMost: "10", is: "1" }, { else: "0" }],
          },
          treat: { referenceNotPositive: "0" },
        },
      ],
    },
    {
      id: "starts",
      label: { zh: "项目开工", en: "starts" },
      mark: "25",
      limits: { floor: "0" },
      nodes: [
        {
          id: "started",
          label: { zh: "计划项目开工", en: "planned starts" },
          mark: "10",
          of: "started",
          points: { each: "1", is: "1", part: "completed" },
          limits: { cap: "mark" },
        },
        {
          id: "startRate",
          label: { zh: "开工率", en: "start rate" },
          mark: "5",
          choose: [
            { if: { field: "figures.planned.value", atMost: "0" }, then: { give: "2" } },
            {
              if: { field: "figures.planned.value", atMost: "5" },
              then: {
                of: { ratio: "started", to: "planned" },
                points: {
                  steps: {
                    at: "80%",
                    is: "mark",
                    part: "completed",
                    below: [{ each: "10%", is: "-1" }],
                    above: [{ each: "10%", is: "1" }],
                  },
                },
                limits: { within: "2" },
              },
            },
            {
              then: {
                of: { ratio: "started", to: "planned" },
                points: {
                  steps: {
                    at: "70%",
                    is: "mark",
                    part: "completed",
                    below: [{ each: "10%", is: "-1" }],
                    above: [{ each: "10%", is: "1" }],
                  },
                },
                limits: { within: "2" },
              },
            },
          ],
        },
        {
          id: "collective",
          label: { zh: "集中开工", en: "collective starts" },
          mark: "10",
          of: "collectiveStarts",
          points: { each: "1", is: "2", part: "completed" },
          limits: { cap: "mark" },
        },
        {
          id: "late",
          label: { zh: "未按时开工或入统", en: "late" },
          role: "deduction",
          of: "late",
          points: { each: "1", is: "-3", part: "completed" },
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
