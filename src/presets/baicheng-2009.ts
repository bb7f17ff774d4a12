import type { RecognitionInput } from "../ledger/index.js";

const tagged = <Id extends string>(id: Id, zh: string, en: string) =>
  ({ id, if: { field: "project.tags", contains: id, absent: false }, says: { zh, en } }) as const;

/**
 * What Baicheng counted as funds in place, 2009: of projects from outside, by legal persons of their own, licensed and taxed
 * here, either the new fixed assets of the year, land included, or the funds that arrived.
 */
export const baicheng2009 = {
  id: "baicheng-2009",
  edition: "1",
  title: { zh: "白城市2009年招商引资认定口径", en: "Baicheng 2009: what counts" },
  source: {
    title: { zh: "白城市2009年招商引资考核奖惩（标题未见）", en: "Baicheng, assessment and rewards" },
    url: "http://www.fsou.net/html/text/lar/171979/17197968_2.html",
    place: { zh: "吉林省白城市", en: "Baicheng, Jilin" },
    year: 2009,
  },
  assumptions: [
    {
      path: "rules",
      says: {
        zh: "原文为“新增固定资产或实际到位资金”，编为两条规则，由使用者择一",
        en: "the text says fixed assets or funds that arrived: these are two rules, of which a place uses one",
      },
    },
    {
      path: "rules.fixed-assets.where",
      says: {
        zh: "资金事件的as：fixedAssets为厂房设备，land为土地；地域由withinArea写明，未写明的待定",
        en: "`as` is fixedAssets for buildings and equipment, land for land; `withinArea` says whether the investor is of the city, and decides",
      },
    },
    {
      path: "rules.fixed-assets.exclude",
      says: {
        zh: "固定资产构成与不予认定的清单原文均不全，只编入房地产、经营性资产转让和垄断行业网点；无标签的按不属于",
        en: "both lists are cut in the text: real estate, transferred assets and outlets of monopolies are encoded; what has no tag is none of them",
      },
    },
  ],
  rules: [
    {
      id: "fixed-assets",
      title: { zh: "新增固定资产", en: "new fixed assets" },
      event: "capital-arrived",
      where: {
        all: [
          { field: "event.as", in: ["fixedAssets", "land"] },
          { field: "project.withinArea", equals: false },
          { field: "project.evidence.business-licence", present: true },
          { field: "project.evidence.tax-registration", present: true },
        ],
      },
      exclude: [
        tagged("real-estate", "房地产项目", "real estate"),
        tagged("transferred-assets", "经营性资产转让", "transferred operating assets"),
        tagged("monopoly-outlet", "国有垄断行业网点", "outlets of state monopolies"),
      ],
      window: "year",
      amount: "event.amount",
      credit: "recorded",
    },
    {
      id: "funds-arrived",
      title: { zh: "实际到位资金", en: "funds that arrived" },
      event: "capital-arrived",
      where: {
        all: [
          { field: "project.withinArea", equals: false },
          { field: "project.evidence.business-licence", present: true },
          { field: "project.evidence.tax-registration", present: true },
        ],
      },
      exclude: [
        tagged("real-estate", "房地产项目", "real estate"),
        tagged("transferred-assets", "经营性资产转让", "transferred operating assets"),
        tagged("monopoly-outlet", "国有垄断行业网点", "outlets of state monopolies"),
      ],
      window: "year",
      amount: "event.amount",
      credit: "recorded",
    },
  ],
} as const satisfies RecognitionInput;
