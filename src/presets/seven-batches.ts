import type { PipelineInput } from "../pipeline/index.js";

const fromThisYear = { field: "year.from" } as const;
const untilThisYear = { field: "year.until" } as const;
const building = ["started", "statistics", "completed"] as const;

/**
 * Seven batches (七个一批), relative to the year of the day asked about, over the stages of the full pipeline: what is planned,
 * negotiated, signed and able to start, newly started, under construction, to produce this year, at full capacity.
 *
 * A part of a pipeline: `{ ...fullPipeline, plans: sevenBatches.plans }`.
 */
export const sevenBatches = {
  title: { zh: "“七个一批”项目", en: "The seven batches of projects" },
  source: {
    title: { zh: "“七个一批”项目管理（年度口径）", en: "management of projects in seven batches, by the year" },
    place: { zh: "多地", en: "several places" },
  },
  assumptions: [
    {
      path: "plans.seven-batches.disjoint",
      says: {
        zh: "一个项目只在一批：今年新开工的计入开工，即使计划今年投产",
        en: "a project is in one batch: one newly started this year counts there, even if it is to produce this year",
      },
    },
    {
      path: "plans.seven-batches.batches.sign",
      says: {
        zh: "“年内能开工”指计划开工日（milestones.start.due）不晚于年末，逾期未开工的也算；未报的列为不能判定",
        en: "able to start within the year: a planned start (milestones.start.due) by its end, overdue ones too; not reported, it cannot be told",
      },
    },
    {
      path: "plans.seven-batches.batches.build",
      says: {
        zh: "“年内不竣工”看计划投产日（milestones.production.due）晚于年末",
        en: "not finishing this year goes by the planned production (milestones.production.due) after the end of the year",
      },
    },
    {
      path: "plans.seven-batches.batches.produce",
      says: {
        zh: "往年开工、计划年内投产或今年已投产的",
        en: "started in an earlier year and to produce this year, or producing since this year",
      },
    },
    {
      path: "plans.seven-batches.batches.full-capacity",
      says: {
        zh: "“达产”的年度口径未载：指今年达产，或往年投产而尚未达产的",
        en: "how full capacity goes by the year is not said: reached this year, or producing since an earlier one and on the way to it",
      },
    },
  ],
  plans: [
    {
      id: "seven-batches",
      title: { zh: "七个一批", en: "seven batches" },
      amount: "investment.total",
      disjoint: true,
      where: { field: "activity", equals: "active" },
      batches: [
        { id: "plan", title: { zh: "谋划一批", en: "planned" }, stages: ["planning", "packaging"] },
        { id: "negotiate", title: { zh: "洽谈一批", en: "negotiated" }, stages: ["talks", "intent", "agreement"] },
        {
          id: "sign",
          title: { zh: "签约一批", en: "signed, able to start this year" },
          stages: ["contract", "registered", "approved"],
          where: { field: "milestones.start.due", atMost: untilThisYear },
        },
        {
          id: "start",
          title: { zh: "开工一批", en: "newly started this year" },
          stages: building,
          where: { field: "entered.started", atLeast: fromThisYear },
        },
        {
          id: "build",
          title: { zh: "建设一批", en: "under construction since an earlier year, and beyond this one" },
          stages: building,
          where: {
            all: [
              { field: "entered.started", lessThan: fromThisYear },
              { field: "milestones.production.due", moreThan: untilThisYear },
            ],
          },
        },
        {
          id: "produce",
          title: { zh: "投产一批", en: "to produce this year" },
          stages: [...building, "producing"],
          where: {
            any: [
              {
                all: [
                  { field: "stage", in: building },
                  { field: "entered.started", lessThan: fromThisYear },
                  { field: "milestones.production.due", atMost: untilThisYear },
                ],
              },
              {
                all: [
                  { field: "stage", equals: "producing" },
                  { field: "entered.producing", atLeast: fromThisYear },
                ],
              },
            ],
          },
        },
        {
          id: "full-capacity",
          title: { zh: "达产一批", en: "to full capacity" },
          stages: ["producing", "full-capacity"],
          where: {
            any: [
              {
                all: [
                  { field: "stage", equals: "producing" },
                  { field: "entered.producing", lessThan: fromThisYear },
                ],
              },
              {
                all: [
                  { field: "stage", equals: "full-capacity" },
                  { field: "entered.full-capacity", atLeast: fromThisYear },
                ],
              },
            ],
          },
        },
      ],
    },
  ],
} as const satisfies Partial<PipelineInput>;
