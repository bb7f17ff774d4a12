import type { ScorecardInput } from "../race/index.js";

/** The plan block of Guichi district, Chizhou, 2013: common tasks, and such as a unit has of its own. */
export const guichi2013 = {
  id: "guichi-2013",
  edition: "1",
  title: { zh: "贵池区2013年招商引资考核：计划任务", en: "Guichi district, 2013: the plan block" },
  source: {
    title: { zh: "贵池区2013年招商引资考核奖励办法", en: "Guichi district, assessment and rewards, 2013" },
    url: "https://m.wenku365.com/p-17003103.html",
    place: { zh: "安徽省池州市贵池区", en: "Guichi district, Chizhou, Anhui" },
    year: 2013,
  },
  encoded: { zh: "计划任务一块，30分", en: "the plan block, 30" },
  assumptions: [
    {
      path: "nodes.individual",
      says: {
        zh: "各单位的个性任务平分10分；非本单位任务报“n/a”",
        en: 'a unit\'s individual tasks share their 10 equally; what is not its task is reported as "n/a"',
      },
    },
    {
      path: "treat.notApplicable",
      says: {
        zh: "没有个性任务的，其10分转入共性任务",
        en: "where there is no individual task at all, its 10 go to the common ones",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、任务为零均未作规定，退回补报",
        en: "a missing figure and a task of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "redistribute", referenceNotPositive: "refuse" },
  figures: {
    newProjects: { label: { zh: "新引进项目", en: "new projects" }, unit: { zh: "个", en: "" } },
    completions: { label: { zh: "竣工项目", en: "projects completed" }, unit: { zh: "个", en: "" } },
    funds: { label: { zh: "到位资金", en: "funds in place" } },
    electronics: { label: { zh: "电子信息项目", en: "electronics projects" }, unit: { zh: "个", en: "" } },
    leadIndustry: {
      label: { zh: "亿元以上主导产业项目", en: "lead-industry projects of 1亿元" },
      unit: { zh: "个", en: "" },
    },
    foreignProjects: { label: { zh: "外资项目", en: "foreign projects" }, unit: { zh: "个", en: "" } },
    enclaveProjects: { label: { zh: "“飞地”项目", en: "enclave projects" }, unit: { zh: "个", en: "" } },
  },
  nodes: [
    {
      id: "plan",
      label: { zh: "计划任务", en: "plan" },
      mark: "30",
      nodes: [
        {
          id: "common",
          label: { zh: "共性任务", en: "common tasks" },
          mark: "20",
          nodes: [
            {
              id: "newProjects",
              label: { zh: "新引进项目", en: "new projects" },
              mark: "10",
              of: { ratio: "newProjects", to: "target" },
              points: "proportional",
              limits: { cap: "mark" },
            },
            {
              id: "completions",
              label: { zh: "竣工项目", en: "completions" },
              mark: "6",
              of: { ratio: "completions", to: "target" },
              points: "proportional",
              limits: { cap: "mark" },
            },
            {
              id: "funds",
              label: { zh: "到位资金", en: "funds" },
              mark: "4",
              of: { ratio: "funds", to: "target" },
              points: "proportional",
              limits: { cap: "mark" },
            },
          ],
        },
        {
          id: "individual",
          label: { zh: "个性任务", en: "individual tasks" },
          mark: "10",
          nodes: [
            {
              id: "electronics",
              label: { zh: "电子信息项目", en: "electronics" },
              mark: "2.5",
              of: { ratio: "electronics", to: "target" },
              points: "proportional",
              limits: { cap: "mark" },
            },
            {
              id: "leadIndustry",
              label: { zh: "主导产业项目", en: "lead industry" },
              mark: "2.5",
              of: { ratio: "leadIndustry", to: "target" },
              points: "proportional",
              limits: { cap: "mark" },
            },
            {
              id: "foreignProjects",
              label: { zh: "外资项目", en: "foreign projects" },
              mark: "2.5",
              of: { ratio: "foreignProjects", to: "target" },
              points: "proportional",
              limits: { cap: "mark" },
            },
            {
              id: "enclave",
              label: { zh: "“飞地”项目", en: "enclave" },
              mark: "2.5",
              of: { ratio: "enclaveProjects", to: "target" },
              points: "proportional",
              limits: { cap: "mark" },
            },
          ],
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
