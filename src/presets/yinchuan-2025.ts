import type { PipelineInput } from "../pipeline/index.js";

const source = {
  title: { zh: "银川市重大项目红黄绿灯预警", en: "Yinchuan, lights of major projects" },
  url: "https://m.qlbk.net/news/3Ww4l7bw75.html",
  place: { zh: "宁夏回族自治区银川市", en: "Yinchuan, Ningxia" },
  year: 2025,
} as const;

/**
 * The lights of Yinchuan, 2025, for start, progress, funds and statistics, and the time limits that they read. What was
 * published leaves holes: there the light is `none`, and says so. A part of a pipeline that has the stages `started` and
 * `statistics`: `{ ...fullPipeline, clocks: [...fullPipeline.clocks, ...yinchuan2025.clocks], lights: yinchuan2025.lights }`.
 */
export const yinchuan2025 = {
  title: { zh: "银川市2025年重大项目红黄绿灯", en: "Yinchuan 2025: lights of major projects" },
  source,
  assumptions: [
    {
      path: "lights.yinchuan-start",
      says: {
        zh: "计划开工日看milestones.start.due；“连续三个月”指计划月及其后两个月均未开工；有正当理由的（startDelayReason）不亮灯",
        en: "planned goes by milestones.start.due; three months in a row are the planned month and the two after it; with a reason (startDelayReason) there is no light",
      },
    },
    {
      path: "lights.yinchuan-progress",
      says: {
        zh: "落后的百分点由记录给出（progress.behind，如“12%”）；落后0到10个百分点未公布，不亮灯",
        en: "the record gives the points behind (progress.behind, such as 12%); up to 10 points behind is not defined, and has no light",
      },
    },
    {
      path: "lights.yinchuan-funds",
      says: {
        zh: "计划到位和应到位资金由记录给出（fundsPlanned、fundsRequired）；两者之间未公布，不亮灯",
        en: "the record gives the funds planned and required (fundsPlanned, fundsRequired); between them nothing is published, and there is no light",
      },
    },
    {
      path: "lights.yinchuan-statistics",
      says: {
        zh: "开工未满一个月而未入库未公布，不亮灯；满一个月黄灯，超过两个月红灯",
        en: "within a month of the start nothing is published, and there is no light; yellow after one month, red after two",
      },
    },
  ],
  clocks: [
    {
      id: "yinchuan-two-months-on",
      title: { zh: "计划开工日后两个月", en: "two months after the planned start" },
      source,
      from: { field: "milestones.start.due" },
      until: { entered: "started" },
      within: { months: "2" },
    },
    {
      id: "yinchuan-statistics-one",
      title: { zh: "开工后一个月内入库", en: "in the statistics within a month of the start" },
      source,
      from: { entered: "started" },
      until: { entered: "statistics" },
      within: { months: "1" },
    },
    {
      id: "yinchuan-statistics-two",
      title: { zh: "开工后两个月内入库", en: "in the statistics within two months of the start" },
      source,
      from: { entered: "started" },
      until: { entered: "statistics" },
      within: { months: "2" },
    },
  ],
  lights: [
    {
      id: "yinchuan-start",
      title: { zh: "开工", en: "start" },
      source,
      rules: [
        { if: { field: "entered.started", present: true }, is: "green", cause: { zh: "已开工", en: "started" } },
        {
          if: { field: "startDelayReason", blank: false },
          is: "none",
          cause: { zh: "有正当理由，不亮灯", en: "there is a reason: no light" },
        },
        {
          if: { field: "clocks.yinchuan-two-months-on.due", atMost: { field: "month.until" } },
          is: "red",
          cause: { zh: "连续三个月应开未开", en: "planned, and not started, three months in a row" },
        },
        {
          if: { field: "milestones.start.due", atMost: { field: "month.until" } },
          is: "yellow",
          cause: { zh: "计划本月（或上月）开工而未开工", en: "planned for this month (or the last), and not started" },
        },
        { is: "none", cause: { zh: "未到计划开工月", en: "not planned to start yet" } },
      ],
    },
    {
      id: "yinchuan-progress",
      title: { zh: "进度", en: "progress" },
      source,
      rules: [
        { if: { field: "progress.behind", atMost: "0" }, is: "green", cause: { zh: "按进度", en: "on schedule" } },
        {
          if: { field: "progress.behind", lessThan: "10%" },
          is: "none",
          cause: {
            zh: "落后不到10个百分点，办法未作规定",
            en: "less than 10 points behind: not defined by the source",
          },
        },
        {
          if: { field: "progress.behind", atMost: "30%" },
          is: "yellow",
          cause: { zh: "落后10到30个百分点", en: "10 to 30 points behind" },
        },
        {
          if: { field: "progress.behind", moreThan: "30%" },
          is: "red",
          cause: { zh: "落后超过30个百分点", en: "more than 30 points behind" },
        },
      ],
    },
    {
      id: "yinchuan-funds",
      title: { zh: "资金", en: "funds" },
      source,
      rules: [
        {
          if: { field: "funds.total", atLeast: { field: "fundsPlanned" } },
          is: "green",
          cause: { zh: "按计划到位", en: "paid as planned" },
        },
        {
          if: { field: "funds.total", lessThan: { field: "fundsRequired" } },
          is: "red",
          cause: { zh: "低于应到位比例", en: "below the rate required" },
        },
        {
          is: "none",
          cause: { zh: "未按计划但不低于应到位，办法未作规定", en: "between the two: not defined by the source" },
        },
      ],
    },
    {
      id: "yinchuan-statistics",
      title: { zh: "入库", en: "entry in the statistics" },
      source,
      rules: [
        { if: { field: "entered.statistics", present: true }, is: "green", cause: { zh: "已入库", en: "entered" } },
        {
          if: { field: "clocks.yinchuan-statistics-two.state", equals: "over" },
          is: "red",
          cause: { zh: "开工超过两个月未入库", en: "more than two months after the start, and not entered" },
        },
        {
          if: { field: "clocks.yinchuan-statistics-one.state", equals: "over" },
          is: "yellow",
          cause: { zh: "开工满一个月未入库", en: "a month after the start, and not entered" },
        },
        { is: "none", cause: { zh: "未开工或未满一个月", en: "not started, or within a month of it" } },
      ],
    },
  ],
} as const satisfies Partial<PipelineInput>;
