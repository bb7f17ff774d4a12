// What the district counts, and how it ranks. The report of 1 August 2024 publishes results and no measure: these rules are an
// example of such a measure, and what they assume is said in them.
import { fullPipeline } from "saima/presets";

const source = {
  title: {
    zh: "九台区2024年上半年招商引资工作报告（2024年8月1日）",
    en: "Jiutai district, report on the first half of 2024, of 1 August 2024",
  },
  place: { zh: "长春市九台区", en: "Jiutai, Changchun" },
  year: 2024,
};
/** @param {string} zh @param {string} en */
const text = (zh, en) => ({ zh, en });
/** @param {string} id @param {string} zh @param {string} en */
const tagged = (id, zh, en) => ({ id, if: { field: "project.tags", contains: id }, says: text(zh, en) });
const excluded = [
  tagged("real-estate", "房地产项目不予认定", "real estate is not recognised"),
  tagged("local-relocation", "区内搬迁项目不予认定", "a relocation within the district is not recognised"),
  tagged("fiscal-funds", "财政资金项目不予认定", "what the budget pays for is not recognised"),
  {
    id: "investor-from-within",
    if: { field: "project.investors", any: { field: "origin", equals: "九台" } },
    says: text("投资方须来自区外", "the investor must come from outside the district"),
  },
];
/** @type {import("saima").CutOff} */
const inTime = { days: "15", after: "event" };

/** @type {import("saima").PipelineInput} */
export const pipeline = {
  ...fullPipeline,
  fields: { ...fullPipeline.fields, "evidence.verification": text("验资报告", "capital verification") },
};

/** @type {import("saima").RecognitionInput} */
export const recognition = {
  id: "jiutai-2024",
  edition: "1",
  title: text("九台区招商引资认定办法（示例）", "Jiutai: what counts (an example)"),
  source,
  assumptions: [
    {
      path: "rules",
      says: text("该区未公布认定办法，规则为示例", "the district's rules are not published: these are an example"),
    },
    {
      path: "rules.signed",
      says: text("只认合同类、1亿元以上", "contracts of 100 million yuan and more count, agreements do not"),
    },
    {
      path: "rules.funds.exchange",
      says: text("外资按年度固定汇率1:7.1折算", "dollars count at a fixed rate of 7.1 for the year"),
    },
  ],
  fields: {
    "event.amount": text("金额", "amount"),
    "event.record.investment.total": text("登记时意向投资额", "investment intended when it was registered"),
    "event.class": text("签约类别", "class of the paper"),
    "event.as": text("资金类别", "kind of funds"),
    "project.tags": text("标签", "tags"),
    "project.investors": text("投资方", "investors"),
    "project.investment.total": text("意向投资额", "intended investment"),
  },
  rules: [
    {
      id: "negotiated",
      title: text("新增洽谈", "new negotiations"),
      event: "registered",
      where: { field: "project.investment.total", atLeast: "1000万元" },
      exclude: [
        tagged("duplicate-report", "首报首谈：已由其他单位先报", "another unit reported it first"),
        tagged("low-potential", "经评审为低潜项目", "screened out as of low potential"),
      ],
      amount: "event.record.investment.total",
      credit: "recorded",
    },
    {
      id: "signed",
      title: text("新签约", "newly signed"),
      event: "signed",
      where: {
        all: [
          { field: "event.class", equals: "contract" },
          { field: "event.amount", atLeast: "1亿元" },
        ],
      },
      exclude: excluded,
      evidence: ["contract"],
      cutOff: inTime,
      amount: "event.amount",
      once: {
        per: "project.id",
        within: "ever",
        later: [{ event: "capital-increased", as: "increase" }],
      },
      credit: "recorded",
    },
    {
      id: "funds",
      title: text("到位资金", "funds in place"),
      event: "capital-arrived",
      where: { field: "event.as", in: ["fixedAssets", "land", "workshops", "equipment"] },
      exclude: excluded,
      evidence: ["verification"],
      cutOff: inTime,
      amount: "event.amount",
      exchange: { to: "CNY", on: "event.on" },
      credit: "recorded",
    },
  ],
};

export const rates = [{ currency: "USD", in: "CNY", rate: "7.1", from: "2024-01-01", until: "2024-12-31" }];

const industrial = { field: "project.industry.category", equals: "manufacturing" };
const number = text("个", "projects");

/** @type {import("saima").IndicatorsInput} */
export const indicators = {
  id: "jiutai-2024",
  edition: "1",
  source,
  assumptions: [
    {
      path: "indicators.agreements",
      says: text(
        "4个协议类项目视为不在50个新签约项目之内",
        "the four agreements are taken to stand beside the fifty newly signed",
      ),
    },
  ],
  indicators: [
    {
      id: "contracts",
      label: text("工业合同类项目", "industrial contracts"),
      unit: number,
      better: "higher",
      of: "count",
      rules: ["signed"],
      as: ["new"],
      where: industrial,
    },
    {
      id: "signed",
      label: text("新签约项目", "newly signed"),
      unit: number,
      better: "higher",
      of: "count",
      rules: ["signed"],
      as: ["new"],
    },
    { id: "contracted", label: text("合同额", "contracted"), better: "higher", of: "sum", rules: ["signed"] },
    { id: "funds", label: text("到位资金", "funds in place"), better: "higher", of: "sum", rules: ["funds"] },
    {
      id: "negotiations",
      label: text("新增洽谈", "new negotiations"),
      unit: number,
      better: "higher",
      of: "count",
      rules: ["negotiated"],
    },
    {
      id: "intended",
      label: text("意向投资额", "intended investment"),
      better: "higher",
      of: "sum",
      rules: ["negotiated"],
    },
    {
      id: "agreements",
      label: text("协议类项目", "agreements"),
      unit: number,
      better: "higher",
      of: { stock: "count" },
      where: {
        all: [
          { field: "project.signing.class", equals: "agreement", absent: false },
          { field: "activity", equals: "active" },
        ],
      },
    },
    {
      id: "industry-share",
      label: text("工业项目占比", "share of industry"),
      better: "higher",
      of: { ratio: "contracts", to: "signed" },
    },
  ],
};

// An activity is a record of one stage: the same machinery counts it.
/** @type {import("saima").PipelineInput} */
export const activityPipeline = { id: "activities", edition: "1", stages: [{ id: "held" }], kinds: ["visited"] };

/**
 * @param {string} id
 * @param {string} zh
 * @param {string} en
 * @returns {import("saima").Rule}
 */
const held = (id, zh, en) => ({
  id,
  title: text(zh, en),
  event: "registered",
  where: { field: "project.kind", equals: id },
  credit: "recorded",
});

/** @type {import("saima").RecognitionInput} */
export const activityRecognition = {
  id: "jiutai-activities-2024",
  edition: "1",
  source,
  assumptions: [
    {
      path: "rules",
      says: text(
        "外出、展会、培训视为包含在41场活动之内",
        "trips, fairs and trainings are taken to be among the 41 activities",
      ),
    },
  ],
  rules: [
    held("trip", "外出招商", "outbound trips"),
    held("fair", "参加展会", "fairs attended"),
    held("training", "培训", "trainings"),
    held("promotion", "招商活动", "own events"),
    { id: "visited", title: text("走访企业院所", "firms visited"), event: "visited", credit: "recorded" },
  ],
};

/**
 * @param {string} id
 * @param {string[]} rules
 * @param {string} zh
 * @param {string} en
 * @returns {import("saima").Indicator}
 */
const of = (id, rules, zh, en) => ({ id, label: text(zh, en), better: "higher", of: "count", rules });

/** @type {import("saima").IndicatorsInput} */
export const activityIndicators = {
  id: "jiutai-activities-2024",
  edition: "1",
  source,
  indicators: [
    of("activities", ["trip", "fair", "training", "promotion"], "招商活动", "activities"),
    of("trips", ["trip"], "外出招商", "outbound trips"),
    of("fairs", ["fair"], "参加展会", "fairs attended"),
    of("trainings", ["training"], "培训", "trainings"),
    of("visits", ["visited"], "走访企业院所", "firms visited"),
  ],
};

const task = {
  alone: "mark",
  notReported: "redistribute",
  notApplicable: "redistribute",
  referenceNotPositive: "refuse",
  noSpread: "mark",
};

// The race: what was asked of each, and what it did; groups are ranked apart.
/** @type {import("saima").ScorecardInput} */
export const scorecard = {
  id: "jiutai-race-2024",
  edition: "1",
  title: text("九台区2024年招商引资“赛马”办法（示例）", "Jiutai horse race 2024 (an example)"),
  source,
  assumptions: [
    {
      path: "treat.notReported",
      says: text(
        "无签约或资金任务的单位，其分值由其余各项分摊",
        "marks for what was not asked of a unit go to its other items",
      ),
    },
    {
      path: "nodes",
      says: text("该区未公布分值，分值为示例", "the district's marks are not published: these are an example"),
    },
  ],
  groups: "entrant.group",
  treat: task,
  figures: {
    contracts: { label: text("工业合同类项目", "industrial contracts"), better: "higher" },
    funds: { label: text("到位资金", "funds in place"), better: "higher" },
    negotiations: { label: text("新增洽谈", "new negotiations"), better: "higher" },
    activities: { label: text("招商活动", "activities"), better: "higher" },
  },
  nodes: [
    {
      id: "signing",
      label: text("签约完成率", "signing"),
      mark: "40",
      of: { ratio: "contracts", to: "target" },
      points: "proportional",
      limits: { cap: "120%" },
    },
    {
      id: "in-place",
      label: text("资金到位率", "funds in place"),
      mark: "40",
      of: { ratio: "funds", to: "target" },
      points: "proportional",
      limits: { cap: "120%" },
    },
    {
      id: "talks",
      label: text("洽谈", "negotiations"),
      mark: "15",
      of: { ratio: "negotiations", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "activity",
      label: text("活动", "activities"),
      mark: "5",
      of: "activities",
      points: { each: "1", is: "2.5", part: "completed" },
      limits: { cap: "mark" },
    },
  ],
  round: { item: "2", total: "2" },
  ties: "standard",
  breakTies: [{ by: "funds", better: "higher" }],
  lists: [
    {
      id: "red",
      label: text("红榜", "red list"),
      where: {
        all: [
          { of: { place: "total" }, atMost: "2" },
          { of: { ratio: "funds", to: "schedule" }, atLeast: "1" },
        ],
      },
      ties: "include",
    },
    {
      id: "black",
      label: text("黑榜", "black list"),
      where: {
        all: [
          { of: { place: "total", from: "worst" }, atMost: "2" },
          { of: { ratio: "funds", to: "schedule" }, lessThan: "1" },
        ],
      },
      ties: "include",
    },
  ],
};
