import type { ScorecardInput } from "../race/index.js";

/** The "three batches" (三个一批) evaluation of the cities of Henan, 2022: a chain of conditional rates. */
export const henan2022 = {
  id: "henan-2022",
  edition: "1",
  title: { zh: "河南省2022年“三个一批”考评", en: "Henan, 2022: the “three batches”" },
  source: {
    title: { zh: "河南省“三个一批”项目建设考核评价办法", en: "Henan, evaluation of the “three batches” of projects" },
    url: "https://big5.cri.cn/gate/big5/hn.cri.cn/20220106/e1f587f5-f642-bd17-bafa-b728539df718.html",
    place: { zh: "河南省", en: "Henan" },
    year: 2022,
  },
  encoded: {
    zh: "五块100分；固定资产投资增速、加分、处罚和奖金未见细则，未编入",
    en: "the five blocks, 100 of 100; growth of fixed assets, bonuses, penalties and money are cut off, and left out",
  },
  assumptions: [
    {
      path: "nodes.signing",
      says: {
        zh: "权重见于原文，块内算法未载：签约落地按履约率",
        en: "the weights are printed, the rules within are not: signing and landing goes by the performance rate",
      },
    },
    {
      path: "nodes.starting",
      says: { zh: "开工建设按履约项目的开工率", en: "start goes by the rate of performed projects that started" },
    },
    {
      path: "nodes.production",
      says: {
        zh: "投产达效由投产率、达产率各占一半",
        en: "production and full capacity: the rates of production and of full capacity, half each",
      },
    },
    {
      path: "nodes.planning",
      says: {
        zh: "谋划储备、服务保障由考评部门按满分10分给分",
        en: "planning and service are given by the assessors, out of 10 each",
      },
    },
    {
      path: "figures.signed",
      says: {
        zh: "因客观原因受阻的项目年底一次调出，由台账处理",
        en: "projects blocked by objective causes are taken out once at year-end, in the ledger",
      },
    },
    {
      path: "treat.referenceNotPositive",
      says: {
        zh: "上一环节没有项目的，该率不得分",
        en: "where no project reached the stage before, the rate earns nothing",
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
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "0" },
  figures: {
    planning: { label: { zh: "谋划储备评分", en: "rating of planning" } },
    signed: { label: { zh: "签约项目", en: "projects signed" }, unit: { zh: "个", en: "" } },
    performed: { label: { zh: "履约项目", en: "projects performed" }, unit: { zh: "个", en: "" } },
    started: { label: { zh: "开工项目", en: "projects started" }, unit: { zh: "个", en: "" } },
    producing: { label: { zh: "投产项目", en: "projects in production" }, unit: { zh: "个", en: "" } },
    atCapacity: { label: { zh: "达产项目", en: "projects at full capacity" }, unit: { zh: "个", en: "" } },
    service: { label: { zh: "服务保障评分", en: "rating of service" } },
  },
  nodes: [
    { id: "planning", label: { zh: "谋划储备", en: "planning" }, mark: "10", given: "planning", outOf: "10" },
    {
      id: "signing",
      label: { zh: "签约落地", en: "signing and landing" },
      mark: "30",
      of: { ratio: "performed", to: "signed" },
      points: "proportional",
    },
    {
      id: "starting",
      label: { zh: "开工建设", en: "start" },
      mark: "30",
      of: { ratio: "started", to: "performed" },
      points: "proportional",
    },
    {
      id: "production",
      label: { zh: "投产达效", en: "production and full capacity" },
      mark: "20",
      nodes: [
        {
          id: "producing",
          label: { zh: "投产率", en: "production rate" },
          mark: "10",
          of: { ratio: "producing", to: "started" },
          points: "proportional",
        },
        {
          id: "capacity",
          label: { zh: "达产率", en: "full-capacity rate" },
          mark: "10",
          of: { ratio: "atCapacity", to: "producing" },
          points: "proportional",
        },
      ],
    },
    { id: "service", label: { zh: "服务保障", en: "service" }, mark: "10", given: "service", outOf: "10" },
  ],
} as const satisfies ScorecardInput;
