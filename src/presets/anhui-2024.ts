import type { ScorecardInput } from "../race/index.js";

/** The quarterly investment "horse race" of Anhui, 2024: two fields, each with its winners. */
export const anhui2024 = {
  id: "anhui-2024",
  edition: "1",
  title: { zh: "安徽省2024年投资“赛马”激励", en: "Anhui, 2024: the quarterly investment horse race" },
  source: {
    title: { zh: "安徽省2024年一季度投资“赛马”激励", en: "Anhui, investment horse race, first quarter of 2024" },
    url: "https://c.m.163.com/news/a/J4QVJ71H0514DTS9.html",
    place: { zh: "安徽省", en: "Anhui" },
    year: 2024,
  },
  encoded: {
    zh: "两个赛场的名额和激励；规模、结构、重点项目三方面及加分如何计分未见原文",
    en: "the winners of the two fields and what they win; how scale, structure, key projects and the bonus are scored is cut off",
  },
  assumptions: [
    {
      path: "nodes",
      says: {
        zh: "三方面得分和加分按省里核定的分数计入",
        en: "the points of the three aspects and of the bonus are taken as the province settled them",
      },
    },
    {
      path: "awards",
      says: {
        zh: "末位名额并列的均获激励",
        en: "all who are level at the last of the prizes win",
      },
    },
    {
      path: "groups",
      says: {
        zh: "各市为“cities”，各县（市、区）为“counties”",
        en: "cities are `cities`, counties and districts `counties`",
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
  groups: "entrant.group",
  treat: { notReported: "refuse", notApplicable: "refuse" },
  figures: {
    scale: { label: { zh: "规模得分", en: "score of scale" } },
    structure: { label: { zh: "结构得分", en: "score of structure" } },
    keyProjects: { label: { zh: "重点项目得分", en: "score of key projects" } },
    largeStarts: { label: { zh: "10亿元以上新开工制造业项目加分", en: "bonus for manufacturing starts of 10亿元" } },
  },
  nodes: [
    { id: "scale", label: { zh: "规模", en: "scale" }, of: "scale", points: "value" },
    { id: "structure", label: { zh: "结构", en: "structure" }, of: "structure", points: "value" },
    { id: "keyProjects", label: { zh: "重点项目", en: "key projects" }, of: "keyProjects", points: "value" },
    { id: "largeStarts", label: { zh: "加分", en: "bonus" }, role: "bonus", of: "largeStarts", points: "value" },
  ],
  awards: [
    {
      id: "cities",
      label: { zh: "市级赛马激励", en: "the race of the cities" },
      gate: { field: "entrant.group", equals: "cities" },
      places: [
        {
          label: { zh: "优胜市", en: "winner" },
          count: "5",
          consequences: [
            {
              says: {
                zh: "奖励用地计划指标、林地定额，优先安排专项债券",
                en: "land quota, forest-land quota, priority for special bonds",
              },
            },
          ],
        },
      ],
      among: "eligible",
      ties: "include",
    },
    {
      id: "counties",
      label: { zh: "县级赛马激励", en: "the race of the counties" },
      gate: { field: "entrant.group", equals: "counties" },
      places: [
        {
          label: { zh: "优胜县（市、区）", en: "winner" },
          count: "16",
          consequences: [
            {
              says: {
                zh: "奖励用地计划指标、林地定额，优先安排专项债券",
                en: "land quota, forest-land quota, priority for special bonds",
              },
            },
          ],
        },
      ],
      among: "eligible",
      ties: "include",
    },
  ],
} as const satisfies ScorecardInput;
