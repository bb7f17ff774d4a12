import type { RecognitionInput } from "../ledger/index.js";

const tagged = <Id extends string>(id: Id, zh: string, en: string) =>
  ({ id, if: { field: "project.tags", contains: id, absent: false }, says: { zh, en } }) as const;

/**
 * What a county counts as an introduced project: from 10 million yuan of fixed assets, with a formal contract, registered for business and tax,
 * fixed assets formed and main works started; in the year of the start, within two years of the introduction, once; and what is not recognised.
 */
export const countyRecognition = {
  id: "county-recognition",
  edition: "1",
  title: { zh: "县级招商引资项目认定", en: "A county: what is an introduced project" },
  source: {
    title: {
      zh: "某县关于引进项目认定的规定（标题未见）",
      en: "A county, rules on introduced projects (the title was not seen)",
    },
    url: "https://wnwk.com/doc/1014689.html",
    place: { zh: "某县", en: "a county" },
  },
  assumptions: [
    {
      path: "rules.introduced.exclude",
      says: {
        zh: "不予认定的清单为各地办法的并集（白城2009、昆明、湖州、通海等），以tags写明；无标签的按不属于",
        en: "the list is the union over several measures (Baicheng 2009, Kunming, Huzhou, Tonghai and others), said by tags; what has no tag is none of them",
      },
    },
    {
      path: "rules.introduced.where",
      says: {
        zh: "主体开工为进入started阶段；引进满两年之日写在twoYearsOn",
        en: "works start on entering `started`; `twoYearsOn` is the day two years after the introduction",
      },
    },
    {
      path: "rules.introduced.cutOff",
      says: {
        zh: "按月报送：开工后31日内报送，逾期即为突击上报",
        en: "reported monthly: within 31 days of the start; what comes later is a surprise report",
      },
    },
    {
      path: "rules.introduced.amount",
      says: { zh: "金额取计划固定资产投资", en: "the amount is the fixed assets that are planned" },
    },
  ],
  rules: [
    {
      id: "introduced",
      title: { zh: "引进项目", en: "introduced projects" },
      event: "entered",
      where: {
        all: [
          { field: "event.stage", equals: "started" },
          { field: "project.withinArea", equals: false },
          { field: "project.signing.class", equals: "contract" },
          { field: "project.evidence.business-licence", present: true },
          { field: "project.evidence.tax-registration", present: true },
          { field: "project.investment.fixedAssets", atLeast: "1000万元" },
          { field: "funds.fixedAssets.ever", moreThan: "0" },
          { field: "event.on", atMost: { field: "project.twoYearsOn" } },
        ],
      },
      exclude: [
        tagged("real-estate", "房地产项目", "real estate"),
        tagged("transferred-assets", "经营性资产转让", "transferred operating assets"),
        tagged("monopoly-outlet", "国有垄断行业网点", "outlets of state monopolies"),
        tagged("within-contract", "已签范围内的二期、续建", "what an earlier contract covers already"),
        tagged("local-relocation", "本地搬迁、老厂新线", "local relocations and new lines in old plants"),
        tagged(
          "fiscal-funds",
          "财政性资金的基础设施、民生和PPP项目",
          "infrastructure and welfare of fiscal funds, PPP",
        ),
        tagged("resource-extraction", "单纯资源开采", "pure extraction of resources"),
        tagged("traditional-planting", "传统种植", "traditional planting"),
        tagged("entertainment", "娱乐洗浴、餐饮商超", "entertainment, catering, supermarkets"),
        tagged("agency-trade", "代理购销", "agency buying and selling"),
        tagged("no-local-tax", "不在本地纳税", "no tax paid here"),
        tagged("renovation", "简单改造、续建调概", "simple renovation, budgets adjusted"),
        tagged("paid-in-alone", "仅有实缴注册资本", "paid-in capital alone"),
        tagged("cross-boundary-highway", "跨界公路", "highways across boundaries"),
        tagged("by-decision", "领导小组认定的其他情形", "others, as the leading group decides"),
      ],
      cutOff: { days: "31", after: "event" },
      amount: "project.investment.fixedAssets",
      once: { per: "project.id", within: "ever" },
      credit: "recorded",
    },
  ],
} as const satisfies RecognitionInput;
