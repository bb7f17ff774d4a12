import type { RecognitionInput } from "../ledger/index.js";

const half = {
  split: [
    { role: "introducer", share: "50%" },
    { role: "host", share: "50%" },
  ],
} as const;
const host = { split: [{ role: "host", share: "100%" }] } as const;

/** What counts of a project introduced by one area and settled in another, Ningde 2017: half each for five years, figures and tax each from its own start. */
export const ningdeSettlement2017 = {
  id: "ningde-settlement-2017",
  edition: "1",
  title: { zh: "宁德市2017年跨区域落地项目分成", en: "Ningde 2017: projects settled in another area" },
  source: {
    title: {
      zh: "宁德市2017年关于跨区域落地项目的规定（标题未见）",
      en: "Ningde, projects settled in another area (the title was not seen)",
    },
    place: { zh: "福建省宁德市", en: "Ningde, Fujian" },
    year: 2017,
  },
  assumptions: [
    {
      path: "rules.figures.credit",
      says: {
        zh: "考核指标自开工（first.started）起五年；何事为起点原文未见，请按本地改",
        en: "the five years of the figures begin with the start of works (first.started): which event it is was not seen, and is to be set by the place",
      },
    },
    {
      path: "rules.tax.credit",
      says: {
        zh: "税收自投产（first.producing）起五年，满五年后全归落地方；起点之前也归落地方",
        en: "the five years of the tax begin with production (first.producing); before and after them all is the host's",
      },
    },
    {
      path: "rules",
      says: {
        zh: "到位资金代表考核指标；税收为本地自有事件tax-paid，数额在value",
        en: "funds in place stand for the figures; the tax is the place's own event tax-paid, with its amount at `value`",
      },
    },
  ],
  rules: [
    {
      id: "figures",
      title: { zh: "考核指标", en: "figures of the assessment" },
      event: "capital-arrived",
      amount: "event.amount",
      credit: {
        choose: [
          { if: { field: "first.started", present: true }, within: { months: "60", of: "first.started" }, is: half },
          { is: host },
        ],
      },
    },
    {
      id: "tax",
      title: { zh: "税收", en: "tax" },
      event: "tax-paid",
      amount: "event.value",
      credit: {
        choose: [
          {
            if: { field: "first.producing", present: true },
            within: { months: "60", of: "first.producing" },
            is: half,
          },
          { is: host },
        ],
      },
    },
  ],
} as const satisfies RecognitionInput;
