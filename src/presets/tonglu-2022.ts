import type { ScorecardInput } from "../race/index.js";

/** The grades of Tonglu, Hangzhou, 2022, and what lifts a unit by one of them. */
export const tonglu2022 = {
  id: "tonglu-2022",
  edition: "1",
  title: { zh: "桐庐县2022年投资促进专项考核：晋档", en: "Tonglu, 2022: a grade up for more than was asked" },
  source: {
    title: {
      zh: "桐庐县投资促进工作专项考核实施细则",
      en: "Tonglu, special assessment rules for investment promotion",
    },
    url: "http://www.tonglu.gov.cn/art/2022/12/13/art_1229267919_1828172.html",
    place: { zh: "浙江省杭州市桐庐县", en: "Tonglu, Hangzhou, Zhejiang" },
    year: 2022,
  },
  encoded: {
    zh: "分组和直接晋档；年度考核如何评分定档未见原文",
    en: "the groups and the promotion; how the year is scored and graded is cut off",
  },
  assumptions: [
    {
      path: "nodes.assessed",
      says: {
        zh: "年度考核所定档次作为数据给出：一档报4，四档报1；档数未载，按四档",
        en: "the grade by the year's assessment is given: 4 for the first to 1 for the fourth; how many there are is not printed",
      },
    },
    {
      path: "figures.landed",
      says: {
        zh: "“完成任务后再落地3个”指亿元以上项目超过任务数3个",
        en: "“three further” are three landed projects of 1亿元 beyond the task of such projects",
      },
    },
    {
      path: "groups",
      says: {
        zh: "乡镇（街道）、开发区分四组，部门另列一组",
        en: "towns and the zone in four groups, departments in one of their own",
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
  groups: "entrant.group",
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    grade: { label: { zh: "年度考核档次", en: "grade by the year's assessment" } },
    landed: { label: { zh: "亿元以上落地项目", en: "projects of 1亿元 landed" }, unit: { zh: "个", en: "" } },
    landedLarge: { label: { zh: "10亿元以上落地项目", en: "projects of 10亿元 landed" }, unit: { zh: "个", en: "" } },
    foreignArrived: { label: { zh: "到位外资", en: "foreign capital arrived" } },
  },
  nodes: [
    {
      id: "assessed",
      label: { zh: "年度考核档次", en: "the year's assessment" },
      given: "grade",
      outOf: ["1", "4"],
    },
  ],
  grades: {
    by: "total",
    cuts: [
      { atLeast: "4", is: "1", label: { zh: "一档", en: "first grade" } },
      { atLeast: "3", is: "2", label: { zh: "二档", en: "second grade" } },
      { atLeast: "2", is: "3", label: { zh: "三档", en: "third grade" } },
      { else: "4", label: { zh: "四档", en: "fourth grade" } },
    ],
    move: [
      {
        if: {
          all: [
            { of: { ratio: "landed", to: "target" }, atLeast: "1" },
            {
              any: [
                { of: { excess: "landed", over: "target" }, atLeast: "3" },
                { of: "landedLarge", atLeast: "1" },
                { of: "foreignArrived", atLeast: "3000万美元" },
              ],
            },
          ],
        },
        steps: "1",
      },
    ],
  },
} as const satisfies ScorecardInput;
