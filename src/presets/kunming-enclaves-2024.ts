import type { RecognitionInput } from "../ledger/index.js";

/**
 * What counts of an enclave park (飞地园区) in Kunming, 2024: output, investment and sales wholly at both places; funds in
 * place and foreign capital wholly the introducer's; the tax is shared.
 */
export const kunmingEnclaves2024 = {
  id: "kunming-enclaves-2024",
  edition: "1",
  title: { zh: "昆明市2024年飞地园区统计口径", en: "Kunming 2024: what counts of enclave parks" },
  source: {
    title: {
      zh: "云南日报2024年5月15日关于昆明飞地园区的报道",
      en: "Yunnan Daily of 15 May 2024 on enclave parks in Kunming",
    },
    url: "https://yndaily.yunnan.cn/content/202405/15/content_203108.html",
    place: { zh: "云南省昆明市", en: "Kunming, Yunnan" },
    year: 2024,
  },
  assumptions: [
    {
      path: "rules",
      says: {
        zh: "飞地项目以enclave写明；飞出地为introducer，飞入地为host；实绩由本地自有事件output-reported、investment-reported、sales-reported、tax-paid报送，数额在value",
        en: "`enclave` says that a project is in such a park; the introducer and the host are roles of its credit; the place's own events output-reported, investment-reported, sales-reported and tax-paid report amounts at `value`",
      },
    },
    {
      path: "rules.tax",
      says: {
        zh: "税收分成比例原文未写，按双方约定",
        en: "the text does not say how the tax is parted: as both agreed",
      },
    },
    {
      path: "rules.foreign-capital",
      says: {
        zh: "到位资金事件的as为foreign的是外资",
        en: "foreign capital is what arrived with `as` foreign",
      },
    },
  ],
  rules: [
    {
      id: "output",
      title: { zh: "产值、投资、销售", en: "output, investment, sales" },
      event: ["output-reported", "investment-reported", "sales-reported"],
      where: { field: "project.enclave", equals: true },
      amount: "event.value",
      credit: "doubled",
    },
    {
      id: "funds",
      title: { zh: "到位资金", en: "funds in place" },
      event: "capital-arrived",
      where: { field: "project.enclave", equals: true },
      amount: "event.amount",
      credit: { split: [{ role: "introducer", share: "100%" }] },
    },
    {
      id: "foreign-capital",
      title: { zh: "实际利用外资", en: "foreign capital used" },
      event: "capital-arrived",
      where: {
        all: [
          { field: "project.enclave", equals: true },
          { field: "event.as", equals: "foreign" },
        ],
      },
      amount: "event.amount",
      credit: { split: [{ role: "introducer", share: "100%" }] },
    },
    {
      id: "tax",
      title: { zh: "税收", en: "tax" },
      event: "tax-paid",
      where: { field: "project.enclave", equals: true },
      amount: "event.value",
      credit: "recorded",
    },
  ],
} as const satisfies RecognitionInput;
