import type { ScorecardInput } from "../race/index.js";

const growth = { growth: "investment" } as const;
/** Of the plan, and of what the city as a whole has grown by. */
const asPlanned = { of: { gap: growth, to: "plannedGrowth" }, atLeast: "0" } as const;
const asTheCity = { of: { gap: growth, to: "overall" }, atLeast: "0" } as const;
const spent = { ratio: "bonds", to: "schedule" } as const;

/** The lights of Tianjin, 2022, for the districts: growth of investment against plan and city, and use of bonds against what was expected. */
export const tianjin2022 = {
  id: "tianjin",
  edition: "2022",
  title: { zh: "天津市2022年投资与债券使用红黄绿灯", en: "Tianjin 2022: lights for investment and for use of bonds" },
  source: {
    title: { zh: "天津市投资“红黄绿灯”机制", en: "Tianjin, lights for investment" },
    url: "http://m.frida21.com/shehui/20220304/0428854.html",
    place: { zh: "天津市", en: "Tianjin" },
    year: 2022,
  },
  encoded: { zh: "两项六种灯的条件", en: "the conditions of the three lights of each of two matters" },
  assumptions: [
    {
      path: "nodes",
      says: {
        zh: "原文只亮灯、不计分：增幅之值仅作排序用",
        en: "the source lights up and gives no points: growth is only what rows are put in order by",
      },
    },
    {
      path: "lists",
      says: {
        zh: "“全市平均”取全市合计的增幅；两项都低于的也为黄灯；零增长未公布，不亮灯",
        en: "the mean of the city is the growth of its sum; below both is yellow, too; of no growth nothing is said, and there is no light",
      },
    },
    {
      path: "lists",
      says: {
        zh: "“低于预期30%以内”含30%，按预期额计",
        en: "up to 30 % behind includes 30 %, and is of the amount expected",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、上年为零未作规定，退回补报",
        en: "a missing or inapplicable figure and a year before of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    investment: { label: { zh: "固定资产投资", en: "investment" } },
    plannedGrowth: { label: { zh: "计划增幅", en: "planned growth" } },
    bonds: { label: { zh: "债券使用", en: "bonds used" } },
  },
  nodes: [{ id: "growth", label: { zh: "投资增幅", en: "growth of investment" }, of: growth, points: "value" }],
  lists: [
    {
      id: "investmentGreen",
      label: { zh: "投资绿灯", en: "investment: green" },
      where: { all: [asPlanned, asTheCity] },
    },
    {
      id: "investmentYellow",
      label: { zh: "投资黄灯", en: "investment: yellow" },
      where: { all: [{ of: growth, moreThan: "0" }, { not: { all: [asPlanned, asTheCity] } }] },
    },
    {
      id: "investmentRed",
      label: { zh: "投资红灯", en: "investment: red" },
      where: { of: growth, lessThan: "0" },
    },
    { id: "bondsGreen", label: { zh: "债券绿灯", en: "bonds: green" }, where: { of: spent, atLeast: "1" } },
    {
      id: "bondsYellow",
      label: { zh: "债券黄灯", en: "bonds: yellow" },
      where: {
        all: [
          { of: spent, lessThan: "1" },
          { of: spent, atLeast: "70%" },
        ],
      },
    },
    { id: "bondsRed", label: { zh: "债券红灯", en: "bonds: red" }, where: { of: spent, lessThan: "70%" } },
  ],
} as const satisfies ScorecardInput;
