import type { Condition } from "../condition/index.js";
import type { RecognitionInput } from "../ledger/index.js";

const ofPlace = (place: string, then: Condition): Condition => ({
  if: { field: "project.place", equals: place },
  then,
});
const total = (atLeast: string): Condition => ({ field: "project.investment.fixedAssets", atLeast });

/**
 * What a county-level city counted as fixed assets in place, 2012 (measure 4 of the collection): from a threshold of each kind of place, without real
 * estate and land that was paid and not used; those of foreign firms 1.2 times.
 */
export const countyThresholds2012 = {
  id: "county-thresholds-2012",
  edition: "1",
  title: { zh: "某县级市2012年固定资产到位认定", en: "A county-level city 2012: fixed assets in place" },
  source: {
    title: { zh: "招商引资暨工业固投考核方案", en: "plan for investment promotion and industrial fixed assets, 2012" },
    url: "https://21ks.net/haowen/201737.html",
    place: { zh: "某县级市", en: "a county-level city" },
    year: 2012,
  },
  assumptions: [
    {
      path: "rules.fixed-assets.where",
      says: {
        zh: "place为zone、cluster、incubator、township或other；开发区的强度下限原文未写，未编入；集聚区“强度1500万元”按每亩投资intensity",
        en: "`place` is zone, cluster, incubator, township or other; the floor of intensity of a zone is not in the text; that of a cluster is the investment per mu at `intensity`",
      },
    },
    {
      path: "rules.fixed-assets.amount",
      says: {
        zh: "固定资产为土地、厂房、设备，到位事件的as分别为land、workshops、equipment",
        en: "fixed assets are land, workshops and equipment: `as` says which arrived",
      },
    },
    {
      path: "rules.fixed-assets.exclude",
      says: {
        zh: "已缴土地款而未摘牌、未开工的，在开工之前不计",
        en: "land that was paid for does not count before the works start",
      },
    },
    {
      path: "rules.fixed-assets.exchange",
      says: {
        zh: "外资按到位之日汇率折算，不逐笔取整",
        en: "foreign capital at the rate of the day it arrived, not rounded each time",
      },
    },
  ],
  rules: [
    {
      id: "fixed-assets",
      title: { zh: "固定资产到位", en: "fixed assets in place" },
      event: "capital-arrived",
      where: {
        all: [
          { field: "event.as", in: ["land", "workshops", "equipment"] },
          ofPlace("zone", total("1000万元")),
          ofPlace("cluster", { all: [total("1000万元"), { field: "project.intensity", atLeast: "1500万元" }] }),
          ofPlace("incubator", total("200万元")),
          ofPlace("township", {
            any: [
              { all: [{ field: "project.industry.class", equals: "industrial" }, total("500万元")] },
              total("1000万元"),
            ],
          }),
          ofPlace("other", total("1000万元")),
        ],
      },
      exclude: [
        {
          id: "real-estate",
          if: { field: "project.tags", contains: "real-estate", absent: false },
          says: { zh: "房地产项目", en: "real estate" },
        },
        {
          id: "not-started",
          if: {
            all: [
              { field: "event.as", equals: "land" },
              { field: "first.started", present: false },
            ],
          },
          says: { zh: "已缴土地款未开工", en: "land was paid for, and works have not begun" },
        },
      ],
      window: "year",
      amount: "event.amount",
      exchange: { to: "CNY", on: "event.on" },
      weights: [
        {
          if: { field: "project.foreign", is: true },
          times: "120%",
          says: { zh: "外资项目按120%计", en: "foreign projects count 1.2 times" },
        },
      ],
      credit: "recorded",
    },
  ],
} as const satisfies RecognitionInput;
