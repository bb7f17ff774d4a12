import type { PipelineInput } from "../pipeline/index.js";

const source = {
  title: { zh: "甘孜州招商引资项目退出办法", en: "Garzê, exit of projects" },
  url: "http://thewayofeft.com/html/xw/jjgz/24298.html",
  place: { zh: "四川省甘孜藏族自治州", en: "Garzê, Sichuan" },
  year: 2016,
} as const;

/**
 * The time limits of Garzê, 2016, whose breach leads to a notice and then to the exit of a project. A part of a pipeline
 * that has the stage `started`: `{ ...fullPipeline, clocks: [...fullPipeline.clocks, ...garze2016.clocks] }`.
 */
export const garze2016 = {
  title: { zh: "甘孜州2016年项目退出时限", en: "Garzê 2016: time limits that lead to an exit" },
  source,
  assumptions: [
    {
      path: "clocks.garze-performance",
      says: {
        zh: "约定日为履约里程碑的最初计划日（milestones.performance.first）；附上履约保证金凭证或营业执照即为履约",
        en: "the agreed date is the first plan of the milestone (milestones.performance.first); the bond or the licence attached performs it",
      },
    },
    {
      path: "clocks.garze-start",
      says: {
        zh: "约定开工日为开工里程碑的最初计划日（milestones.start.first），计划改期不改约定；供地（land-supply）之后才适用",
        en: "the agreed start is the first plan of the milestone (milestones.start.first), which no revision moves; it holds once land is supplied (land-supply)",
      },
    },
    {
      path: "clocks",
      says: {
        zh: "十一种退出情形只编入这两种期限；预警天数为假定",
        en: "of eleven grounds for an exit these two limits are encoded; the days of warning are assumed",
      },
    },
  ],
  clocks: [
    {
      id: "garze-performance",
      title: {
        zh: "约定日起30日内缴纳保证金或注册公司",
        en: "bond paid or company registered within 30 days of the agreed date",
      },
      source,
      from: { field: "milestones.performance.first" },
      until: {
        event: "evidence-attached",
        where: { field: "evidence", in: ["performance-bond", "business-licence"] },
      },
      within: { days: "30" },
      warn: "10",
    },
    {
      id: "garze-start",
      title: { zh: "不迟于约定开工日六个月开工", en: "start within six months of the agreed start" },
      source,
      where: { field: "evidence.land-supply", present: true },
      from: { field: "milestones.start.first" },
      until: { entered: "started" },
      within: { months: "6" },
      warn: "30",
    },
  ],
} as const satisfies Partial<PipelineInput>;
