import type { PipelineInput } from "../pipeline/index.js";

/** An amount that projects of one industry must reach to be taken in. */
const least = (category: string, amount: string, cause: { readonly zh: string; readonly en: string }) =>
  ({
    if: { field: "industry.category", equals: category },
    then: { hold: [{ that: { field: "investment.total", atLeast: amount }, id: `size-${category}`, cause }] },
  }) as const;

/** The life cycle of projects of Qingtian county, Zhejiang, 2022: seven stages and three lists. */
export const qingtian2022 = {
  id: "qingtian-2022",
  edition: "1",
  title: { zh: "青田县招商项目全生命周期管理", en: "Qingtian: the whole life of a project" },
  source: {
    title: {
      zh: "青田县招商项目全生命周期管理",
      en: "Qingtian, management of projects through their whole life",
    },
    url: "https://y.qianzhan.com/yuanqu/detail/630/220419-2027f7fa.html",
    place: { zh: "浙江省青田县", en: "Qingtian county, Zhejiang" },
    year: 2022,
  },
  assumptions: [
    {
      path: "stages",
      says: {
        zh: "摘录只载七个阶段和入选门槛，各阶段的材料未载，故不设其他准入条件",
        en: "the excerpt has the seven stages and the thresholds, not what each stage asks for: nothing else is asked",
      },
    },
    {
      path: "stages.planning.gates",
      says: {
        zh: "门槛从推介起一直有效；三类之外的行业未载门槛",
        en: "the thresholds hold from promotion on; none is printed for other industries than the three",
      },
    },
    {
      path: "plans.three-lists",
      says: {
        zh: "“推介、洽谈、服务落地”三张清单与阶段的对应为假定；“六库”只载部分，未编入",
        en: "which stages make the lists to recommend, to negotiate and to serve is assumed; the six libraries are cut, and left out",
      },
    },
    {
      path: "moves",
      says: {
        zh: "逐阶段推进；每年十一月征集、十二月会审、次年三月前发布的日程未编入",
        en: "one stage at a time; the calendar of November, December and March is not encoded",
      },
    },
  ],
  fields: {
    "industry.category": { zh: "产业类别", en: "kind of industry" },
    "investment.total": { zh: "总投资", en: "total investment" },
  },
  stages: [
    {
      id: "planning",
      title: { zh: "谋划", en: "planning" },
      gates: [
        {
          cumulative: true,
          require: [
            "industry.category",
            "investment.total",
            least("agriculture", "3000万元", {
              zh: "农业项目不低于3000万元",
              en: "agriculture: 30 million yuan at least",
            }),
            least("industrial", "5000万元", { zh: "工业项目不低于5000万元", en: "industry: 50 million yuan at least" }),
            least("services", "2亿元", { zh: "服务业项目不低于2亿元", en: "services: 200 million yuan at least" }),
          ],
        },
      ],
    },
    { id: "promotion", title: { zh: "推介", en: "promotion" } },
    { id: "introduction", title: { zh: "引进", en: "introduction" } },
    { id: "approval", title: { zh: "审批", en: "approval" } },
    { id: "start", title: { zh: "开工", en: "start" } },
    { id: "production", title: { zh: "投产", en: "production" } },
    { id: "full-capacity", title: { zh: "达产", en: "full capacity" } },
  ],
  plans: [
    {
      id: "three-lists",
      title: { zh: "三张清单", en: "three lists" },
      amount: "investment.total",
      disjoint: true,
      batches: [
        { id: "recommend", title: { zh: "推介清单", en: "to recommend" }, stages: ["planning", "promotion"] },
        { id: "negotiate", title: { zh: "洽谈清单", en: "to negotiate" }, stages: ["introduction"] },
        { id: "serve", title: { zh: "服务落地清单", en: "to serve until it lands" }, stages: ["approval", "start"] },
      ],
    },
  ],
} as const satisfies PipelineInput;
