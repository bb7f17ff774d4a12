import type { PipelineInput } from "../pipeline/index.js";

const source = {
  title: { zh: "黑龙江省招商引资全要素保障督查考核办法", en: "Heilongjiang, supervision and assessment of service" },
  url: "https://xiebitongdao.com/index/article/detail/detail_id/12333.html",
  place: { zh: "黑龙江省", en: "Heilongjiang province" },
  year: 2021,
} as const;

/**
 * The time limit of Heilongjiang, 2021: who looks after a signed project is filed within five days. A part of a pipeline that
 * has the stage `contract`: `{ ...fullPipeline, clocks: [...fullPipeline.clocks, ...heilongjiang2021.clocks] }`.
 */
export const heilongjiang2021 = {
  title: { zh: "黑龙江省2021年签约项目备案时限", en: "Heilongjiang 2021: filing of signed projects" },
  source,
  assumptions: [
    {
      path: "clocks.heilongjiang-filing",
      says: {
        zh: "包保领导、首席服务员、电子合同、进度计划、竣工日期一并备案，附上备案凭证（sponsor-filing）为准；5日按自然日计",
        en: "leader, service officer, e-contract, plan and completion date are filed at once, when sponsor-filing is attached; the five days are calendar days",
      },
    },
  ],
  clocks: [
    {
      id: "heilongjiang-filing",
      title: { zh: "签约后5日内备案", en: "filed within five days of signing" },
      source,
      from: { entered: "contract" },
      until: { event: "evidence-attached", where: { field: "evidence", equals: "sponsor-filing" } },
      within: { days: "5" },
      warn: "1",
    },
  ],
} as const satisfies Partial<PipelineInput>;
