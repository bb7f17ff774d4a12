import type { ScorecardInput } from "../race/index.js";

/** The yearly target management of a city for its towns and zones, class by class. */
export const targetManagement = {
  id: "target-management",
  edition: "1",
  title: { zh: "某市招商引资目标管理考核：乡镇、园区", en: "A city's target management: towns and zones" },
  source: {
    title: { zh: "招商引资目标管理考核办法", en: "target-management assessment of investment promotion" },
    url: "https://cnzsr.com/e/DoPrint/?classid=23&id=2499",
    place: { zh: "某市（名称未载）", en: "a city (name not stated)" },
  },
  encoded: {
    zh: "四块分值100分、加减分和分类排名；各块内如何计分未见原文",
    en: "the four blocks, 100 of 100, plus and minus items, and the classes; how each block is scored is cut off",
  },
  assumptions: [
    {
      path: "nodes",
      says: { zh: "各块得分由考核部门给出", en: "what a block came to is given by the assessors" },
    },
    {
      path: "nodes.adjustments",
      says: {
        zh: "加减分项按净分计入，未见限额",
        en: "plus and minus items count by their balance; no limit is printed",
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
  figures: {
    basic: { label: { zh: "基础工作", en: "basic work" } },
    targets: { label: { zh: "目标任务", en: "targets" } },
    starts: { label: { zh: "新开工入统", en: "new starts entered in the statistics" } },
    production: { label: { zh: "新投产入规", en: "new production entered as above scale" } },
    adjustments: { label: { zh: "加减分", en: "plus and minus items" } },
  },
  nodes: [
    { id: "basic", label: { zh: "基础工作", en: "basic work" }, mark: "10", given: "basic", outOf: "10" },
    { id: "targets", label: { zh: "目标任务", en: "targets" }, mark: "20", given: "targets", outOf: "20" },
    {
      id: "starts",
      label: { zh: "新开工入统", en: "new starts entered in the statistics" },
      mark: "30",
      given: "starts",
      outOf: "30",
    },
    {
      id: "production",
      label: { zh: "新投产入规", en: "new production entered as above scale" },
      mark: "40",
      given: "production",
      outOf: "40",
    },
    {
      id: "adjustments",
      label: { zh: "加减分项", en: "plus and minus" },
      role: "bonus",
      of: "adjustments",
      points: "value",
    },
  ],
} as const satisfies ScorecardInput;
