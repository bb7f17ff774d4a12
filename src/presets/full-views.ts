import type { PipelineInput } from "../pipeline/index.js";

/** What leaders see of the full pipeline: lights, rolling plan, ripe list, war map, conversions. */
export const fullViews = {
  lights: [
    {
      id: "pace",
      title: { zh: "进度", en: "pace" },
      rules: [
        {
          if: {
            any: [
              { field: "clocks.start.state", equals: "over" },
              { field: "clocks.statistics.state", equals: "over" },
            ],
          },
          is: "red",
          cause: { zh: "已超时限", en: "past a time limit" },
        },
        {
          if: {
            any: [
              { field: "clocks.start.state", equals: "warning" },
              { field: "clocks.statistics.state", equals: "warning" },
            ],
          },
          is: "yellow",
          cause: { zh: "临近时限", en: "close to a time limit" },
        },
        {
          if: {
            any: [
              { field: "clocks.start.state", equals: "undecided" },
              { field: "clocks.statistics.state", equals: "undecided" },
            ],
          },
          is: "none",
          cause: { zh: "时限尚不能判定", en: "a time limit cannot be told" },
        },
        { is: "green" },
      ],
    },
  ],
  plans: [
    {
      id: "rolling",
      title: { zh: "四个一批滚动计划（吉林市2022年）", en: "The rolling plan of Jilin city, 2022" },
      amount: "investment.total",
      disjoint: true,
      where: { field: "activity", equals: "active" },
      batches: [
        {
          id: "plan-and-package",
          title: { zh: "谋划包装一批", en: "planned and packaged" },
          stages: ["planning", "packaging"],
        },
        { id: "negotiate", title: { zh: "洽谈推动一批", en: "negotiated" }, stages: ["talks", "intent", "agreement"] },
        {
          id: "sign-and-land",
          title: { zh: "签约落地一批", en: "signed and landed" },
          stages: ["contract", "registered", "approved", "started", "statistics", "completed"],
          where: {
            any: [
              { field: "funds.total", blank: true },
              { field: "funds.total", atMost: "0" },
            ],
          },
        },
        {
          id: "funds-in",
          title: { zh: "资金到位一批", en: "with funds in place" },
          stages: ["contract", "registered", "approved", "started", "statistics", "completed"],
          where: { field: "funds.total", moreThan: "0" },
        },
      ],
    },
  ],
  ripe: [
    {
      from: ["talks", "intent", "agreement"],
      to: "contract",
      where: {
        all: [
          { field: "terms.agreed", is: true },
          { field: "carrier", blank: false },
        ],
      },
    },
    { from: ["contract"], to: "registered" },
    { from: ["registered"], to: "approved" },
    { from: ["approved"], to: "started" },
    { from: ["started"], to: "statistics" },
    { from: ["statistics"], to: "completed" },
    { from: ["completed"], to: "producing" },
    { from: ["producing"], to: "full-capacity" },
  ],
  warMap: {
    where: {
      all: [
        { field: "investment.total", atLeast: "5000万元" },
        { field: "activity", in: ["active", "paused"] },
        { not: { field: "stage", in: ["producing", "full-capacity"] } },
      ],
    },
    amount: "investment.total",
    light: "pace",
  },
  cohorts: [
    {
      id: "sign-rate",
      title: { zh: "洽谈签约率", en: "talks to contract" },
      from: "talks",
      to: "contract",
      amount: "investment.total",
    },
    {
      id: "start-rate",
      title: { zh: "签约开工率", en: "contract to start" },
      from: "contract",
      to: "started",
      amount: "investment.total",
    },
    {
      id: "completion-rate",
      title: { zh: "开工竣工率", en: "start to completion" },
      from: "started",
      to: "completed",
      amount: "investment.total",
    },
    {
      id: "capacity-rate",
      title: { zh: "投产达产率", en: "production to full capacity" },
      from: "producing",
      to: "full-capacity",
      amount: "investment.total",
    },
  ],
} as const satisfies Pick<PipelineInput, "lights" | "plans" | "ripe" | "warMap" | "cohorts">;
