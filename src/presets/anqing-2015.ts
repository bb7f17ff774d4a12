import type { PipelineInput } from "../pipeline/index.js";

const source = {
  title: { zh: "安庆市招商引资项目落地时限", en: "Anqing, time limits for projects to land" },
  url: "http://m.hbqtgg.com/newdetail-103716.html",
  place: { zh: "安徽省安庆市", en: "Anqing, Anhui" },
  year: 2015,
} as const;

const sited = (kind: string) => ({ field: "siting", equals: kind }) as const;

/**
 * The time limits of Anqing, 2015, from signing, by how a project gets its site. A part of a pipeline that has the stages
 * `contract` and `started`: `{ ...fullPipeline, clocks: [...fullPipeline.clocks, ...anqing2015.clocks] }`.
 */
export const anqing2015 = {
  title: { zh: "安庆市2015年项目落地时限", en: "Anqing 2015: time limits for projects to land" },
  source,
  assumptions: [
    {
      path: "clocks",
      says: {
        zh: "项目属于哪一类由记录的siting写明：existing-land、new-quota、existing-workshop、cooperation",
        en: "the record says by `siting` which kind a project is: existing-land, new-quota, existing-workshop, cooperation",
      },
    },
    {
      path: "clocks.anqing-existing-land",
      says: {
        zh: "取得土地以附上土地证（land-certificate）为准",
        en: "land is obtained when the land-certificate is attached",
      },
    },
    {
      path: "clocks.anqing-new-quota",
      says: {
        zh: "上报以附上报省材料（land-quota-papers）为准；原文未写起算日，同样自签约起",
        en: "submitted when the land-quota-papers are attached; its beginning is not printed, and taken to be the signing too",
      },
    },
    {
      path: "clocks.anqing-cooperation",
      says: {
        zh: "到位资金达合同额25%的日期由记录给出（quarterFundsOn）",
        en: "the record gives the day on which funds reached 25 % of the contract (quarterFundsOn)",
      },
    },
    { path: "clocks.warn", says: { zh: "提前十五天预警为假定", en: "the warning fifteen days ahead is assumed" } },
  ],
  clocks: [
    {
      id: "anqing-existing-land",
      title: { zh: "存量土地：三个月内取得土地", en: "existing land: land within three months" },
      source,
      where: sited("existing-land"),
      from: { entered: "contract" },
      until: { event: "evidence-attached", where: { field: "evidence", equals: "land-certificate" } },
      within: { months: "3" },
      warn: "15",
    },
    {
      id: "anqing-new-quota",
      title: { zh: "新增用地：两个月内报件到省", en: "new land quota: papers to the province within two months" },
      source,
      where: sited("new-quota"),
      from: { entered: "contract" },
      until: { event: "evidence-attached", where: { field: "evidence", equals: "land-quota-papers" } },
      within: { months: "2" },
      warn: "15",
    },
    {
      id: "anqing-existing-workshop",
      title: { zh: "现有厂房：两个月内开工", en: "existing workshop: start within two months" },
      source,
      where: sited("existing-workshop"),
      from: { entered: "contract" },
      until: { entered: "started" },
      within: { months: "2" },
      warn: "15",
    },
    {
      id: "anqing-cooperation",
      title: {
        zh: "技术、资金合作：三个月内到位资金达25%",
        en: "cooperation by technology or capital: 25 % of the funds within three months",
      },
      source,
      where: sited("cooperation"),
      from: { entered: "contract" },
      until: { field: "quarterFundsOn" },
      within: { months: "3" },
      warn: "15",
    },
  ],
} as const satisfies Partial<PipelineInput>;
