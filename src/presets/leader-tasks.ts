import type { ScorecardInput } from "../race/index.js";

/** What the leaders of a city are each asked to bring in a year: one project, the larger the higher the office. */
export const leaderTasks = {
  id: "leader-tasks",
  edition: "1",
  title: { zh: "某市招商引资目标管理考核：市级领导", en: "A city's target management: its leaders" },
  source: {
    title: { zh: "招商引资目标管理考核办法", en: "target-management assessment of investment promotion" },
    url: "https://cnzsr.com/e/DoPrint/?classid=23&id=2499",
    place: { zh: "某市（名称未载）", en: "a city (name not stated)" },
  },
  encoded: { zh: "市级领导的任务，全部", en: "the tasks of the leaders, all of them" },
  assumptions: [
    {
      path: "nodes.task",
      says: {
        zh: "分值未载：完成得1分，未完成不得分；按本年引进的最大项目认定",
        en: "no points are printed: 1 where it is done, else 0; told by the largest project brought in the year",
      },
    },
    {
      path: "groups",
      says: {
        zh: "四大班子主要领导为“top”，常委、副市长为“standing”，其余为“other”，分类排名",
        en: "the four top leaders are `top`, standing committee and vice-mayors `standing`, the rest `other`, each apart",
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
  groups: "entrant.class",
  treat: { notReported: "refuse", notApplicable: "refuse" },
  figures: { largestProject: { label: { zh: "引进的最大项目", en: "largest project brought" } } },
  nodes: [
    {
      id: "task",
      label: { zh: "领导任务", en: "task" },
      mark: "1",
      choose: [
        {
          if: { field: "entrant.class", equals: "top" },
          then: { of: "largestProject", points: { bands: [{ atLeast: "10亿元", is: "mark" }, { else: "0" }] } },
        },
        {
          if: { field: "entrant.class", equals: "standing" },
          then: { of: "largestProject", points: { bands: [{ atLeast: "5亿元", is: "mark" }, { else: "0" }] } },
        },
        { then: { of: "largestProject", points: { bands: [{ atLeast: "3亿元", is: "mark" }, { else: "0" }] } } },
      ],
    },
  ],
} as const satisfies ScorecardInput;
