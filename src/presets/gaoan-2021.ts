import type { ScorecardInput } from "../race/index.js";

/** The commerce bureau's part of the assessment of Gao'an, Jiangxi, 2021, for townships, streets and parks. */
export const gaoan2021 = {
  id: "gaoan-2021",
  edition: "1",
  title: {
    zh: "高安市2021年综合考核商务部分：乡镇（街道、园区）",
    en: "Gao'an, 2021: the commerce part of the assessment, townships, streets and parks",
  },
  source: {
    title: {
      zh: "高安市2021年高质量发展综合绩效考核评价实施细则（商务局）",
      en: "Gao'an, detailed rules for the commerce bureau's part of the comprehensive assessment, 2021",
    },
    url: "https://chacewang.com/newsdetail/news492504.html",
    place: { zh: "江西省高安市", en: "Gao'an, Jiangxi" },
    year: 2021,
  },
  encoded: {
    zh: "乡镇组100分中的80分；外贸20分的算法未见原文；开发区组、部门组另有算法，未编入",
    en: "80 of 100, for townships: the rule for foreign trade (20) is cut off; zone and departments have rules of their own, left out",
  },
  assumptions: [
    {
      path: "nodes.foreign",
      says: {
        zh: "实际利用外资总量与现汇进资的权重未载，各半",
        en: "the weights of all foreign capital and of cash remitted are not printed: half each",
      },
    },
    {
      path: "nodes.outside",
      says: {
        zh: "入统项目投资与亿元以上项目个数的权重未载，各半",
        en: "the weights of invested amount and of number of projects are not printed: half each",
      },
    },
    {
      path: "nodes.outsideInvested.limits",
      says: {
        zh: "完成率未见超额加分，各项均以满分为限",
        en: "nothing is printed for surplus: every rate stops at its mark",
      },
    },
    {
      path: "nodes.commerce.points",
      says: { zh: "有一个符合条件的电商项目即得满分", en: "one e-commerce project that qualifies brings the mark" },
    },
    {
      path: "nodes.invited",
      says: {
        zh: "外出招商任务为领导人数乘月数；邀商会谈次数的标准未载，同外出",
        en: "what is asked is one trip for each leader and month; of meetings the same, as their norm is not printed",
      },
    },
    {
      path: "treat.noSpread",
      says: {
        zh: "各单位数值全部相等、或只有一个单位时未作规定，按满分计",
        en: "all equal, or a single unit, is not provided for: the mark",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a task of zero are not provided for: sent back",
      },
    },
  ],
  treat: {
    notReported: "refuse",
    notApplicable: "refuse",
    referenceNotPositive: "refuse",
    noSpread: "mark",
    alone: "mark",
  },
  figures: {
    foreignCapital: { label: { zh: "实际利用外资", en: "foreign capital used" } },
    foreignCash: { label: { zh: "现汇进资", en: "cash remitted" } },
    outsideInvestment: { label: { zh: "省外资金入统项目投资", en: "investment of out-of-province projects" } },
    outsideProjects: {
      label: { zh: "入统亿元以上省外项目", en: "out-of-province projects of 1亿元 and more" },
      unit: { zh: "个", en: "" },
    },
    signedProjects: { label: { zh: "新签约亿元以上项目", en: "projects of 1亿元 signed" }, unit: { zh: "个", en: "" } },
    commerceProjects: { label: { zh: "符合条件的电商项目", en: "e-commerce projects" }, unit: { zh: "个", en: "" } },
    trips: { label: { zh: "领导外出招商", en: "leaders' trips" }, unit: { zh: "次", en: "" } },
    meetings: { label: { zh: "邀商会谈", en: "invited meetings" }, unit: { zh: "次", en: "" } },
  },
  nodes: [
    {
      id: "foreign",
      label: { zh: "利用外资", en: "foreign capital" },
      mark: "30",
      nodes: [
        {
          id: "foreignTotal",
          label: { zh: "外资总量", en: "all foreign capital" },
          mark: "15",
          of: { spread: "foreignCapital" },
          points: {
            line: [
              ["0", "60%"],
              ["1", "100%"],
            ],
          },
        },
        {
          id: "foreignRemitted",
          label: { zh: "现汇进资", en: "cash remitted" },
          mark: "15",
          of: { spread: "foreignCash" },
          points: {
            line: [
              ["0", "60%"],
              ["1", "100%"],
            ],
          },
        },
      ],
    },
    {
      id: "outside",
      label: { zh: "省外资金", en: "out-of-province capital" },
      mark: "30",
      nodes: [
        {
          id: "outsideInvested",
          label: { zh: "入统项目投资", en: "invested" },
          mark: "15",
          of: { ratio: "outsideInvestment", to: "target" },
          points: "proportional",
          limits: { cap: "mark" },
        },
        {
          id: "outsideEntered",
          label: { zh: "入统项目个数", en: "projects entered" },
          mark: "15",
          of: { ratio: "outsideProjects", to: "target" },
          points: "proportional",
          limits: { cap: "mark" },
        },
      ],
    },
    {
      id: "signed",
      label: { zh: "新签约项目", en: "projects signed" },
      mark: "10",
      of: { ratio: "signedProjects", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "commerce",
      label: { zh: "电商项目", en: "e-commerce" },
      mark: "5",
      of: "commerceProjects",
      points: { bands: [{ atLeast: "1", is: "mark" }, { else: "0" }] },
    },
    {
      id: "visits",
      label: { zh: "外出招商和邀商会谈", en: "trips and meetings" },
      mark: "5",
      nodes: [
        {
          id: "outbound",
          label: { zh: "外出招商", en: "trips" },
          mark: "2.5",
          of: { ratio: "trips", to: "target" },
          points: "proportional",
          limits: { cap: "mark" },
        },
        {
          id: "invited",
          label: { zh: "邀商会谈", en: "meetings" },
          mark: "2.5",
          of: { ratio: "meetings", to: "target" },
          points: "proportional",
          limits: { cap: "mark" },
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
