import type { ScorecardInput } from "../race/index.js";

/** The trial measure of a city for its zone, townships and departments, 2023. */
export const city2023 = {
  id: "city-2023",
  edition: "1",
  title: { zh: "某市2023年招商引资工作考核", en: "A city's assessment of investment promotion, 2023" },
  source: {
    title: {
      zh: "2023年招商引资工作考核办法（试行）",
      en: "assessment measure for investment promotion, 2023 (trial)",
    },
    url: "https://www.cnzsr.com/showinfo-23-2501-0.html",
    place: { zh: "某市（名称已隐去）", en: "a city (name masked)" },
    year: 2023,
  },
  encoded: { zh: "100分中的80分", en: "80 of 100" },
  assumptions: [
    {
      path: "groups",
      says: {
        zh: "开发区、乡镇、部门是否分组未见规定，合并排名",
        en: "whether zone, townships and departments are ranked apart is not printed: ranked together",
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
    signedAmount: { label: { zh: "签约金额", en: "amount signed" } },
    leadingFirms: { label: { zh: "对接龙头企业", en: "leading enterprises contacted" }, unit: { zh: "家", en: "" } },
  },
  nodes: [
    {
      id: "signing",
      label: { zh: "签约金额", en: "amount signed" },
      mark: "50",
      of: { ratio: "signedAmount", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "leading",
      label: { zh: "龙头企业", en: "leading enterprises" },
      mark: "30",
      of: { ratio: "leadingFirms", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
  ],
} as const satisfies ScorecardInput;
