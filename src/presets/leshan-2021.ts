import type { PipelineInput } from "../pipeline/index.js";

/** The seven nodes of the Leshan high-tech zone, Sichuan, by which a special team follows projects from 500 million yuan on. */
export const leshan2021 = {
  id: "leshan-2021",
  edition: "1",
  title: { zh: "乐山高新区重大项目七个节点", en: "Leshan high-tech zone: seven nodes of large projects" },
  source: {
    title: {
      zh: "乐山高新区5亿元以上项目专班推进",
      en: "Leshan high-tech zone, special teams for projects from 500 million yuan on",
    },
    url: "https://gxq.leshan.gov.cn/sgxq/tcdt/202101/7c40c848b54d47b18b7302c8c2170bf1.shtml",
    place: { zh: "四川省乐山高新区", en: "Leshan high-tech zone, Sichuan" },
    year: 2021,
  },
  assumptions: [
    {
      path: "stages",
      says: {
        zh: "每一节点以取得相应证照（验收、投产为证明）为准，证照名称为通用名称",
        en: "a node is reached with its permit (at the end, with a proof); the papers are given their usual names",
      },
    },
    {
      path: "stages.registration.gates",
      says: {
        zh: "企业注册是第一个节点：登记项目时不查，推进到下一节点时查营业执照",
        en: "registration is the first node: the licence is asked for on moving on from it, not on entering the project",
      },
    },
    {
      path: "moves",
      says: { zh: "各节点依次推进，不跨越、不退回", en: "node by node, none skipped, none taken back" },
    },
    {
      path: "warMap",
      says: {
        zh: "5亿元以上、投产之前的项目由专班跟踪",
        en: "the special team follows projects from 500 million yuan on, until they produce",
      },
    },
  ],
  fields: {
    "investment.total": { zh: "总投资", en: "total investment" },
    "evidence.business-licence": { zh: "营业执照", en: "business licence" },
    "evidence.project-approval": { zh: "立项文件", en: "approval of the project" },
    "evidence.land-use-permit": { zh: "建设用地规划许可证", en: "land-use planning permit" },
    "evidence.works-planning-permit": { zh: "建设工程规划许可证", en: "works planning permit" },
    "evidence.construction-permit": { zh: "施工许可证", en: "construction permit" },
    "evidence.start-report": { zh: "开工证明", en: "proof of works begun" },
    "evidence.completion-acceptance": { zh: "竣工验收", en: "completion acceptance" },
    "evidence.production-report": { zh: "投产证明", en: "proof of production" },
  },
  stages: [
    {
      id: "registration",
      title: { zh: "企业注册", en: "enterprise registration" },
      gates: [{ evidence: ["business-licence"], cumulative: true }],
    },
    {
      id: "approval",
      title: { zh: "立项和用地规划", en: "approval and land-use planning" },
      gates: [{ evidence: ["project-approval", "land-use-permit"] }],
    },
    {
      id: "works-permit",
      title: { zh: "工程规划许可", en: "works permit" },
      gates: [{ evidence: ["works-planning-permit"] }],
    },
    {
      id: "construction-permit",
      title: { zh: "施工许可", en: "construction permit" },
      gates: [{ evidence: ["construction-permit"] }],
    },
    { id: "start", title: { zh: "开工", en: "start" }, gates: [{ evidence: ["start-report"] }] },
    {
      id: "acceptance",
      title: { zh: "竣工验收", en: "completion acceptance" },
      gates: [{ evidence: ["completion-acceptance"] }],
    },
    { id: "production", title: { zh: "投产", en: "production" }, gates: [{ evidence: ["production-report"] }] },
  ],
  warMap: {
    where: {
      all: [{ field: "investment.total", atLeast: "5亿元" }, { not: { field: "stage", equals: "production" } }],
    },
    amount: "investment.total",
  },
} as const satisfies PipelineInput;
