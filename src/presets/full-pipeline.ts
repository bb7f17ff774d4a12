import type { PipelineInput } from "../pipeline/index.js";
import { fullActivities } from "./full-activities.js";
import { fullFields } from "./full-fields.js";
import { fullStages } from "./full-stages.js";
import { fullViews } from "./full-views.js";

const office = { field: "actor.role", equals: "office" } as const;
const steward = { field: "actor.id", equals: { field: "record.steward" } } as const;

/** A project from the idea to full capacity, in the thirteen stages that Chinese districts tell apart (项目全流程). */
export const fullPipeline = {
  id: "full-pipeline",
  edition: "1",
  title: { zh: "招商引资项目全流程", en: "A project from the idea to full capacity" },
  source: {
    title: {
      zh: "综合各地公开做法：吉林市、通辽市、青田县、乐山高新区、银川市等",
      en: "put together from published practice: Jilin city, Tongliao, Qingtian, Leshan, Yinchuan and others",
    },
    url: "https://y.qianzhan.com/yuanqu/detail/630/220419-2027f7fa.html",
    place: { zh: "多地", en: "several places" },
    year: 2022,
  },
  assumptions: [
    {
      path: "stages",
      says: {
        zh: "各地阶段名称和多少不一，此处取并集；每一阶段要什么材料，请按本地办法改",
        en: "places name and count stages differently: this is their union; what a stage asks for is to be adapted",
      },
    },
    {
      path: "stages.started.definition",
      says: {
        zh: "“开工”各地有四种定义，此处取“有施工许可并已动工”（乐山）",
        en: "of four published definitions of a start, that of Leshan is taken: a permit, and works begun",
      },
    },
    {
      path: "stages.contract.gates",
      says: {
        zh: "“双包保”只要求5000万元以上的项目（九台），其他地方未必",
        en: "a leader and a department are asked for from 50 million yuan on, as in Jiutai; other places may differ",
      },
    },
    {
      path: "moves",
      says: {
        zh: "签约之前可以跨越阶段，退回须经招商部门或项目管家，退回不查准入条件；均为假定",
        en: "stages may be skipped up to the contract; the office or the steward takes a project back, unasked: all assumed",
      },
    },
    {
      path: "activities",
      says: {
        zh: "流失指签约前，退出、终止指签约后，办结指达产后；原因清单为示例",
        en: "lost is before the contract, withdrawn and terminated after it, finished at full capacity; the reasons are examples",
      },
    },
    {
      path: "clocks.start",
      says: {
        zh: "签约到开工以六个月为限是假定，参照甘孜州“不迟于约定开工日六个月”",
        en: "six months from contract to start are assumed, after Garzê's six months from the start agreed",
      },
    },
    {
      path: "clocks.statistics",
      says: {
        zh: "开工后一个月内入库（银川）",
        en: "in the statistics library within a month of the start, as in Yinchuan",
      },
    },
    {
      path: "ripe",
      says: {
        zh: "何谓“成熟”未见公布的定义：此处指条款谈妥、载体已定",
        en: "no published definition of ripe was found: here, terms agreed and a site chosen",
      },
    },
    {
      path: "plans.rolling.batches",
      says: {
        zh: "四批各含哪些阶段未公布；资金到位批指签约后已有资金到位的在建项目，投产后不再计",
        en: "which stages make each batch is not published; funds-in are signed projects that have funds, until they produce",
      },
    },
    {
      path: "warMap",
      says: {
        zh: "挂图作战到投产为止，含暂停的项目",
        en: "the war map follows a project until it produces, paused or not",
      },
    },
  ],
  trim: true,
  fields: fullFields,
  classes: ["intent", "agreement", "contract"],
  stages: fullStages,
  moves: [
    { kind: "forward" },
    { kind: "skip", to: ["talks", "intent", "agreement", "contract"] },
    { kind: "skip", from: ["started"], to: ["completed"] },
    {
      kind: "back",
      by: { any: [office, steward] },
      judged: "before",
      gate: "not-asked",
      cause: { zh: "退回须经招商部门或项目管家", en: "only the office or the steward takes a project back" },
    },
  ],
  activities: fullActivities,
  clocks: [
    {
      id: "start",
      title: { zh: "签约到开工", en: "contract to start" },
      from: { entered: "contract" },
      until: { entered: "started" },
      within: { months: "6" },
      warn: "30",
    },
    {
      id: "statistics",
      title: { zh: "开工到入库", en: "start to statistics" },
      source: { place: { zh: "银川市", en: "Yinchuan" }, year: 2025, url: "https://m.qlbk.net/news/3Ww4l7bw75.html" },
      from: { entered: "started" },
      until: { entered: "statistics" },
      within: { months: "1" },
      warn: "10",
    },
  ],
  durations: [
    {
      id: "contract-to-start",
      title: { zh: "签约到开工", en: "contract to start" },
      from: { entered: "contract" },
      until: { entered: "started" },
    },
    {
      id: "start-to-production",
      title: { zh: "开工到投产", en: "start to production" },
      from: { entered: "started" },
      until: { entered: "producing" },
    },
    {
      id: "production-to-capacity",
      title: { zh: "投产到达产", en: "production to full capacity" },
      from: { entered: "producing" },
      until: { entered: "full-capacity" },
    },
  ],
  ...fullViews,
} as const satisfies PipelineInput;
