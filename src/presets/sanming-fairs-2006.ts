import type { RecognitionInput } from "../ledger/index.js";

/**
 * What Sanming counted of the projects signed at fairs, 2006: each once, for the first event; an upgrade from intention to contract
 * without amount; of an increase only what it adds; and whoever owns it then, where the owner changed.
 */
export const sanmingFairs2006 = {
  id: "sanming-fairs-2006",
  edition: "1",
  title: { zh: "三明市2006年展会签约项目统计口径", en: "Sanming 2006: what counts of fairs" },
  source: {
    title: {
      zh: "三明市2006年关于展会签约统计的规定（标题未见）",
      en: "Sanming, rules on fairs (the title was not seen)",
    },
    url: "https://defendlib.com/article/show/5769.html",
    place: { zh: "福建省三明市", en: "Sanming, Fujian" },
    year: 2006,
  },
  assumptions: [
    {
      path: "rules.fair-signed",
      says: {
        zh: "签约事件以fair写明展会；升级、增资不要求在展会上发生",
        en: "the signing names its fair by `fair`; an upgrade or an increase need not happen at one",
      },
    },
    {
      path: "rules.fair-signed.exclude",
      says: {
        zh: "市内互投由项目的withinArea写明；未写明的按不是",
        en: "the host says by `withinArea` that the investor is of the city; where it does not, it is not",
      },
    },
    {
      path: "rules.fair-signed.once",
      says: {
        zh: "此后再签合同类文本即为升级；再签意向、协议的不再计",
        en: "any later contract is an upgrade; a later intention or agreement does not count",
      },
    },
    {
      path: "rules.fair-signed.credit",
      says: {
        zh: "业主变更后的事件计给变更后的单位，此前的不变",
        en: "events after a change of owner are the new owner's, those before it stay",
      },
    },
  ],
  rules: [
    {
      id: "fair-signed",
      title: { zh: "展会签约", en: "signed at a fair" },
      event: "signed",
      where: { field: "event.fair", present: true },
      exclude: [
        {
          id: "within-area",
          if: { field: "project.withinArea", is: true },
          says: { zh: "市内互投", en: "investment from within the city" },
        },
      ],
      amount: "event.amount",
      once: {
        per: "project.id",
        within: "ever",
        later: [
          { event: "signed", where: { field: "event.class", equals: "contract" }, as: "upgrade" },
          { event: "capital-increased", as: "increase" },
        ],
      },
      credit: "recorded",
    },
  ],
} as const satisfies RecognitionInput;
