import type { ScorecardInput } from "../race/index.js";

/** The red and black list of Mianyang, Sichuan, 2022: place and target together, in two sequences. */
export const mianyang2022 = {
  id: "mianyang-2022",
  edition: "1",
  title: { zh: "绵阳市2022年一季度招商引资红黑榜", en: "Mianyang, first quarter of 2022: red and black list" },
  source: {
    title: { zh: "绵阳市2022年一季度招商引资红黑榜", en: "Mianyang, red and black list, first quarter of 2022" },
    url: "https://is0817.com/archiver/tid-115034.html",
    place: { zh: "四川省绵阳市", en: "Mianyang, Sichuan" },
    year: 2022,
  },
  encoded: {
    zh: "招商引资红黑榜，全部；投资运行榜的“高增长”未定义，未编入",
    en: "the list of investment promotion, all of it; that of investment operation asks for “high growth”, which is not defined, and is left out",
  },
  assumptions: [
    {
      path: "nodes.score",
      says: { zh: "如何评分未载，得分由主管部门给出", en: "how units are scored is not printed: the score is given" },
    },
    {
      path: "nodes.score.outOf",
      says: {
        zh: "满分未载，按100分计；低于0分、高于100分的，退回更正",
        en: "the full score is not printed: 100 is taken; one below 0 or above 100 is sent back",
      },
    },
    {
      path: "groups",
      says: {
        zh: "县市区、园区为“counties”，部门、国有企业为“departments”",
        en: "counties and parks are `counties`, departments and state firms `departments`",
      },
    },
    {
      path: "figures.funds",
      says: { zh: "完成任务指到位资金任务", en: "the target that is met or not is that of funds in place" },
    },
    {
      path: "lists",
      says: { zh: "名次并列的均上榜", en: "all who are level at the end of a list are on it" },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a task of zero are not provided for: sent back",
      },
    },
  ],
  groups: "entrant.group",
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    score: { label: { zh: "招商引资得分", en: "score" } },
    funds: { label: { zh: "到位资金", en: "funds in place" } },
  },
  nodes: [{ id: "score", label: { zh: "招商引资得分", en: "score" }, mark: "100", given: "score", outOf: "100" }],
  lists: [
    {
      id: "red",
      label: { zh: "红榜", en: "red list" },
      where: {
        all: [
          { of: { ratio: "funds", to: "target" }, moreThan: "1" },
          {
            any: [
              {
                all: [
                  { field: "entrant.group", equals: "counties" },
                  { of: { place: "total" }, atMost: "5" },
                ],
              },
              {
                all: [
                  { field: "entrant.group", equals: "departments" },
                  { of: { place: "total" }, atMost: "4" },
                ],
              },
            ],
          },
        ],
      },
      ties: "include",
    },
    {
      id: "black",
      label: { zh: "黑榜", en: "black list" },
      where: {
        all: [
          { of: { ratio: "funds", to: "target" }, lessThan: "1" },
          { not: { field: "entrant.forceMajeure", is: true } },
          {
            any: [
              {
                all: [
                  { field: "entrant.group", equals: "counties" },
                  { of: { place: "total", from: "worst" }, atMost: "4" },
                ],
              },
              {
                all: [
                  { field: "entrant.group", equals: "departments" },
                  { of: { place: "total", from: "worst" }, atMost: "3" },
                ],
              },
            ],
          },
        ],
      },
      ties: "include",
    },
  ],
} as const satisfies ScorecardInput;
