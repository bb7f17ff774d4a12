import type { ScorecardInput } from "../race/index.js";

/** The open-economy assessment of Longwan district, Wenzhou, 2004, for towns, streets and zones. */
export const longwan2004 = {
  id: "longwan-2004",
  edition: "1",
  title: { zh: "龙湾区2004年开放型经济工作考核", en: "Longwan district: the open economy, 2004" },
  source: {
    title: {
      zh: "龙湾区开放型经济工作考核奖励办法",
      en: "Longwan district, assessment and rewards for the open economy",
    },
    url: "http://nbxinxi.com/a/longwanqu/20210528/98529.html",
    place: { zh: "浙江省温州市龙湾区", en: "Longwan district, Wenzhou, Zhejiang" },
    year: 2004,
  },
  encoded: {
    zh: "第一组（镇、街道、功能区）100分中的90分；境外投资10分未见原文",
    en: "90 of 100, for the first group (towns, streets, zones): outbound firms (10) are cut off",
  },
  assumptions: [
    {
      path: "nodes.contracted.points",
      says: { zh: "各项超额不足10%均不计", en: "less than a whole 10 % over does not count, in every item" },
    },
    {
      path: "nodes.usedManufacturing.points.part",
      says: {
        zh: "制造业到资不足100万美元、出口超额不足300万美元均不计",
        en: "less than a whole million dollars of manufacturing, and three of exports, does not count",
      },
    },
    {
      path: "nodes.exportsOver",
      says: {
        zh: "出口超额按比例和按金额的加分并计",
        en: "exports over the target earn by percentage and by amount, both",
      },
    },
    {
      path: "figures.foreignUsed",
      says: {
        zh: "区引进、落户本地的项目，所在地按50%计入，由台账认定；其余各数同",
        en: "of projects that the district itself brought the host has 50 %: settled in the ledger, in all figures",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a target of zero are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    foreignContracted: { label: { zh: "合同利用外资", en: "foreign capital contracted" } },
    largeContracts: {
      label: { zh: "300万美元以上获批合同", en: "approved contracts of 3 million dollars" },
      unit: { zh: "个", en: "" },
    },
    leadingFirms: {
      label: { zh: "世界500强或龙头企业", en: "Fortune-500 or leading firms" },
      unit: { zh: "家", en: "" },
    },
    foreignUsed: { label: { zh: "实际利用外资", en: "foreign capital used" } },
    largeArrivals: {
      label: { zh: "当年到资300万美元以上项目", en: "projects with 3 million dollars arrived" },
      unit: { zh: "个", en: "" },
    },
    manufacturingUsed: { label: { zh: "制造业实际利用外资", en: "foreign capital used in manufacturing" } },
    exports: { label: { zh: "自营出口", en: "exports" } },
    topExporters: { label: { zh: "百强出口企业", en: "top-100 exporters" }, unit: { zh: "家", en: "" } },
    cityTopExporters: { label: { zh: "市50强出口企业", en: "city top-50 exporters" }, unit: { zh: "家", en: "" } },
  },
  nodes: [
    {
      id: "contracting",
      label: { zh: "合同外资", en: "contracted" },
      nodes: [
        {
          id: "contracted",
          label: { zh: "合同外资任务", en: "contracted foreign capital" },
          mark: "10",
          of: { ratio: "foreignContracted", to: "target" },
          points: {
            bands: [
              {
                atLeast: "1",
                is: { steps: { at: "1", is: "mark", part: "completed", above: [{ each: "10%", is: "1" }] } },
              },
              { else: "proportional" },
            ],
          },
        },
        {
          id: "contractedLarge",
          label: { zh: "大合同", en: "large contracts" },
          role: "bonus",
          of: "largeContracts",
          points: { each: "1", is: "2", part: "completed" },
        },
        {
          id: "contractedLeading",
          label: { zh: "龙头企业", en: "leading firms" },
          role: "bonus",
          of: "leadingFirms",
          points: { each: "1", is: "3", part: "completed" },
        },
      ],
    },
    {
      id: "using",
      label: { zh: "实际利用外资", en: "used" },
      nodes: [
        {
          id: "used",
          label: { zh: "实际利用外资任务", en: "foreign capital used" },
          mark: "40",
          of: { ratio: "foreignUsed", to: "target" },
          points: {
            bands: [
              {
                atLeast: "1",
                is: { steps: { at: "1", is: "mark", part: "completed", above: [{ each: "10%", is: "3" }] } },
              },
              { else: "proportional" },
            ],
          },
        },
        {
          id: "usedLarge",
          label: { zh: "大项目到资", en: "large arrivals" },
          role: "bonus",
          of: "largeArrivals",
          points: { each: "1", is: "3", part: "completed" },
        },
        {
          id: "usedManufacturing",
          label: { zh: "制造业到资", en: "manufacturing" },
          role: "bonus",
          of: "manufacturingUsed",
          points: { each: "100万美元", is: "2", part: "completed" },
        },
      ],
    },
    {
      id: "exporting",
      label: { zh: "自营出口", en: "exporting" },
      nodes: [
        {
          id: "exported",
          label: { zh: "出口任务", en: "exports" },
          mark: "40",
          of: { ratio: "exports", to: "target" },
          points: {
            bands: [
              {
                atLeast: "1",
                is: { steps: { at: "1", is: "mark", part: "completed", above: [{ each: "10%", is: "2" }] } },
              },
              { else: "proportional" },
            ],
          },
        },
        {
          id: "exportsOver",
          label: { zh: "出口超额", en: "exports over the target" },
          role: "bonus",
          of: { excess: "exports", over: "target" },
          points: { each: "300万美元", is: "1", part: "completed" },
        },
        {
          id: "exportersTop",
          label: { zh: "百强企业", en: "top exporters" },
          role: "bonus",
          of: "topExporters",
          points: { each: "1", is: "3", part: "completed" },
        },
        {
          id: "exportersCity",
          label: { zh: "市50强企业", en: "city top exporters" },
          role: "bonus",
          of: "cityTopExporters",
          points: { each: "1", is: "1", part: "completed" },
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
