import type { ScorecardInput } from "../race/index.js";

/** The plan block of the key-project contest of Zaozhuang, Shandong, 2005. */
export const zaozhuang2005 = {
  id: "zaozhuang-2005",
  edition: "1",
  title: { zh: "枣庄市2005年重点项目竞赛：投资计划", en: "Zaozhuang's key-project contest, 2005: the investment plan" },
  source: {
    title: { zh: "枣庄市重点项目建设竞赛方案", en: "Zaozhuang, plan of the key-project contest" },
    url: "http://www.fymate.net/html/text/lar/169261/16926140.html",
    place: { zh: "山东省枣庄市", en: "Zaozhuang, Shandong" },
    year: 2005,
  },
  encoded: { zh: "投资计划一块，40分", en: "the plan block, 40" },
  assumptions: [
    {
      path: "nodes.plan",
      says: {
        zh: "增减及15分限额对市列、区列项目分别计算",
        en: "the steps and their limit of 15 hold for city-listed and district-listed projects apart",
      },
    },
    {
      path: "nodes.cityListed.points.steps.part",
      says: { zh: "不足2%不计，市列、区列同", en: "less than a whole 2 % does not count, in both items" },
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
    cityListed: { label: { zh: "市列重点项目投资", en: "investment of city-listed projects" } },
    districtListed: { label: { zh: "区列重点项目投资", en: "investment of district-listed projects" } },
  },
  nodes: [
    {
      id: "plan",
      label: { zh: "投资计划", en: "investment plan" },
      mark: "40",
      nodes: [
        {
          id: "cityListed",
          label: { zh: "市列项目", en: "city-listed" },
          mark: "20",
          of: { ratio: "cityListed", to: "target" },
          points: {
            steps: {
              at: "1",
              is: "mark",
              part: "completed",
              below: [{ each: "2%", is: "-1" }],
              above: [{ each: "2%", is: "1" }],
            },
          },
          limits: { within: "15" },
        },
        {
          id: "districtListed",
          label: { zh: "区列项目", en: "district-listed" },
          mark: "20",
          of: { ratio: "districtListed", to: "target" },
          points: {
            steps: {
              at: "1",
              is: "mark",
              part: "completed",
              below: [{ each: "2%", is: "-1" }],
              above: [{ each: "2%", is: "1" }],
            },
          },
          limits: { within: "15" },
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
