import type { ScorecardInput } from "../race/index.js";

/** The commerce assessment of Yuncheng, Shanxi: a cliff, and a rule for counties that never had a project. */
export const yuncheng = {
  id: "yuncheng",
  edition: "1",
  title: { zh: "运城市商务工作考核：招商引资", en: "Yuncheng: the commerce assessment, investment promotion" },
  source: {
    title: { zh: "运城市商务工作考核办法", en: "Yuncheng, assessment of commerce work" },
    url: "http://www.fsou.net/html/text/lar/169815/16981523_1.html",
    place: { zh: "山西省运城市", en: "Yuncheng, Shanxi" },
  },
  encoded: {
    zh: "招商引资所见各项：新项目4分、活动3分、履约率10分及加分；其余未见原文",
    en: "what is seen of investment promotion: new projects 4, events 3, performance 10, and bonuses; the rest is cut off",
  },
  assumptions: [
    {
      path: "nodes.performance.mark",
      says: { zh: "履约率一处为10分，一处为5分，按10分", en: "printed as 10 in one place and as 5 in another: 10" },
    },
    {
      path: "nodes.performance.points",
      says: { zh: "履约率不到70%如何计未载，不得分", en: "what less than 70 % earns is not printed: nothing" },
    },
    {
      path: "nodes.events.points",
      says: { zh: "活动不足两次如何计未载，不得分", en: "what a single event earns is not printed: nothing" },
    },
    {
      path: "nodes.newProjects",
      says: {
        zh: "空白县（此前无项目）首次引进即得基本分",
        en: "a county that never had a project (blank) earns the mark with its first",
      },
    },
    {
      path: "nodes.beyond",
      says: {
        zh: "“5个以上每签约一个加2分”指新项目",
        en: "“each signing beyond five” is of the new projects",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、无签约项目均未作规定，退回补报",
        en: "a missing or inapplicable figure and no project signed are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    newProjects: { label: { zh: "新引进项目", en: "new projects" }, unit: { zh: "个", en: "" } },
    earlierProjects: { label: { zh: "此前引进项目", en: "projects before" }, unit: { zh: "个", en: "" } },
    events: { label: { zh: "招商活动", en: "events" }, unit: { zh: "次", en: "" } },
    highEvents: { label: { zh: "国家级、省级活动", en: "national and provincial events" }, unit: { zh: "次", en: "" } },
    performed: { label: { zh: "履约项目", en: "projects performed" }, unit: { zh: "个", en: "" } },
    signed: { label: { zh: "签约项目", en: "projects signed" }, unit: { zh: "个", en: "" } },
  },
  nodes: [
    {
      id: "newProjects",
      label: { zh: "新引进项目", en: "new projects" },
      mark: "4",
      choose: [
        {
          if: {
            all: [
              { field: "figures.earlierProjects.value", atMost: "0" },
              { field: "figures.newProjects.value", atLeast: "1" },
            ],
          },
          then: { give: "mark" },
        },
        { then: { of: "newProjects", points: { bands: [{ atLeast: "5", is: "mark" }, { else: "0" }] } } },
      ],
    },
    {
      id: "beyond",
      label: { zh: "超过5个", en: "beyond five" },
      role: "bonus",
      of: { excess: "newProjects", over: "5" },
      points: { each: "1", is: "2", part: "completed" },
    },
    {
      id: "events",
      label: { zh: "招商活动", en: "events" },
      mark: "3",
      of: "events",
      points: { bands: [{ atLeast: "2", is: "mark" }, { else: "0" }] },
    },
    {
      id: "highEvents",
      label: { zh: "国家级、省级活动", en: "national and provincial events" },
      role: "bonus",
      of: "highEvents",
      points: { each: "1", is: "2", part: "completed" },
    },
    {
      id: "performance",
      label: { zh: "履约率", en: "performance rate" },
      mark: "10",
      of: { ratio: "performed", to: "signed" },
      points: { bands: [{ atLeast: "70%", is: "mark" }, { else: "0" }] },
    },
  ],
} as const satisfies ScorecardInput;
