import type { ScorecardInput } from "../race/index.js";

/** The plan of a county-level city for investment promotion and industrial fixed assets, 2012. */
export const county2012 = {
  id: "county-2012",
  edition: "1",
  title: {
    zh: "某县级市2012年招商引资暨工业固投考核",
    en: "A county-level city: investment promotion and industrial fixed assets, 2012",
  },
  source: {
    title: {
      zh: "2012年招商引资暨工业固投考核方案",
      en: "assessment plan for investment promotion and industrial fixed-asset investment, 2012",
    },
    url: "https://21ks.net/haowen/201737.html",
    place: { zh: "某县级市（名称未载）", en: "a county-level city (name not stated)" },
    year: 2012,
  },
  encoded: {
    zh: "基础分、成果分和三项加分；续建项目加分逐项目核定，按已核定的分数计入；无任务的部门不在其内",
    en: "base score, result score and the three bonuses; the bonus for continuing projects is settled project by project and taken as points; departments without a task are left out",
  },
  assumptions: [
    {
      path: "nodes.base.of",
      says: {
        zh: "外资按120%计，同时用于任务完成率和成果分",
        en: "the 120 % of foreign capital holds for the completion rate and the result score alike",
      },
    },
    {
      path: "nodes.result.points.part",
      says: { zh: "不足100万元不计", en: "less than a whole 100万元 does not count" },
    },
    {
      path: "figures.continuingPoints",
      says: {
        zh: "每个续建项目当年固定资产满3000万元计20分，每再满1000万元加10分，由台账逐项目核定后合计",
        en: "each continuing project with 3000万元 of fixed assets in the year has 20, each further whole 1000万元 10 more: settled project by project in the ledger, then added up",
      },
    },
    {
      path: "figures.foreign",
      says: { zh: "外资已折成人民币", en: "foreign capital is already in yuan" },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a task of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    domestic: { label: { zh: "内资项目固定资产到位", en: "domestic fixed assets" } },
    foreign: { label: { zh: "外资项目固定资产到位", en: "foreign fixed assets" } },
    task: { label: { zh: "年度任务", en: "the year's task" } },
    continuingPoints: { label: { zh: "续建项目核定加分", en: "points settled for continuing projects" } },
    aboveScale: { label: { zh: "新增规上工业企业", en: "new above-scale enterprises" }, unit: { zh: "户", en: "" } },
  },
  nodes: [
    {
      id: "base",
      label: { zh: "基础分", en: "base score" },
      mark: "100",
      of: { ratio: { sum: ["domestic", { times: "120%", of: "foreign" }] }, to: "task" },
      points: {
        bands: [{ atLeast: "1", is: "mark" }, { atLeast: "60%", is: "proportional" }, { else: "0" }],
      },
    },
    {
      id: "result",
      label: { zh: "成果分", en: "result score" },
      of: { sum: ["domestic", { times: "120%", of: "foreign" }] },
      points: { each: "100万元", is: "1", part: "completed" },
    },
    {
      id: "continuing",
      label: { zh: "续建项目加分", en: "continuing projects" },
      role: "bonus",
      of: "continuingPoints",
      points: "value",
    },
    {
      id: "aboveScale",
      label: { zh: "规上企业加分", en: "above-scale enterprises" },
      role: "bonus",
      of: "aboveScale",
      points: { each: "1", is: "5", part: "completed" },
    },
  ],
} as const satisfies ScorecardInput;
