import type { ScorecardInput } from "../race/index.js";

/** The eight indicators of Ma'anshan's plan, by the ids of their nodes. */
type Marks = Readonly<
  Record<"foreign" | "outside" | "introduced" | "started" | "producing" | "output" | "leads" | "teams", string | number>
>;

const efficacy = {
  line: [
    ["0", "60%"],
    ["1", "100%"],
  ],
} as const;

/**
 * The "horse-race plan" (赛马计划) of Ma'anshan, Anhui, 2022: everything but its weights, whose annex is not at hand. The
 * caller supplies them; a mark that is left out is refused where the scorecard is read.
 *
 * @param marks the full points of each of the eight indicators
 * @returns a scorecard
 * @example
 * const card = maanshan2022({ foreign: 10, outside: 20, introduced: 20, started: 10, producing: 10, output: 10, leads: 10, teams: 10 });
 * card.groups // → "entrant.group"
 * card.nodes.map((each) => each.mark) // → [10, 20, 20, 10, 10, 10, 10, 10]
 */
export function maanshan2022(marks: Marks): ScorecardInput {
  return {
    id: "maanshan-2022",
    edition: "1",
    title: { zh: "马鞍山市2022年招商引资“赛马计划”", en: "Ma'anshan's “horse-race plan”, 2022" },
    source: {
      title: {
        zh: "马鞍山市招商引资“赛马计划”实施方案",
        en: "Ma'anshan, plan of the investment-promotion “horse race”",
      },
      url: "http://mas.021cf.cn/index.php/post/443.html",
      place: { zh: "安徽省马鞍山市", en: "Ma'anshan, Anhui" },
      year: 2022,
    },
    encoded: { zh: "八项指标，权重由使用者给出", en: "the eight indicators; their weights are the caller's" },
    assumptions: [
      {
        path: "nodes",
        says: {
          zh: "“参照功效系数法”按组内最低60%、最高100%计；权重附件未见，由使用者给出",
          en: "“with reference to the efficacy coefficient” is 60 % for the group's least and 100 % for its most; the annex of weights is not at hand",
        },
      },
      {
        path: "nodes.foreign",
        says: {
          zh: "外资、省外资金直接采用省级考核得分，满分100分",
          en: "foreign capital and out-of-province funds take over the score of the province's own measure, out of 100",
        },
      },
      {
        path: "figures.introduced",
        says: {
          zh: "花山区5亿元以上生产性服务业项目视同20亿元以上工业项目，其生产性服务业项目视同工业项目，由台账认定",
          en: "for Huashan a producer-service project of 5亿元 counts as one of industry of 20亿元, and its producer services as industry: settled in the ledger",
        },
      },
      {
        path: "figures.teamProjects",
        says: {
          zh: "驻外招商项目的数量和质量合为一数，由台账核定",
          en: "number and quality of what the stationed teams sign are one figure, settled in the ledger",
        },
      },
      {
        path: "treat.noSpread",
        says: {
          zh: "组内全部相等或只有一家时未作规定，按满分计",
          en: "all equal in a group, or a single unit, is not provided for: the mark",
        },
      },
      {
        path: "treat",
        says: {
          zh: "缺报、不适用未作规定，退回补报",
          en: "a missing or inapplicable figure is not provided for: sent back",
        },
      },
    ],
    groups: "entrant.group",
    treat: { notReported: "refuse", notApplicable: "refuse", noSpread: "mark", alone: "mark" },
    figures: {
      foreignScore: { label: { zh: "外资省级考核得分", en: "the province's score for foreign capital" } },
      outsideScore: { label: { zh: "省外资金省级考核得分", en: "the province's score for out-of-province funds" } },
      introduced: { label: { zh: "新引进20亿元以上工业项目", en: "industrial projects of 20亿元 introduced" } },
      started: { label: { zh: "新开工亿元以上工业项目", en: "industrial projects of 1亿元 started" } },
      producing: { label: { zh: "新投产5000万元以上制造业项目", en: "manufacturing projects of 5000万元 producing" } },
      projectOutput: { label: { zh: "新投产项目形成产值", en: "output formed by those projects" } },
      leads: { label: { zh: "供市领导走访的线索", en: "leads for the city leaders' visits" } },
      teamProjects: { label: { zh: "驻外招商签约亿元以上项目", en: "projects of 1亿元 signed by stationed teams" } },
    },
    nodes: [
      {
        id: "foreign",
        label: { zh: "利用外资", en: "foreign capital" },
        mark: marks.foreign,
        given: "foreignScore",
        outOf: "100",
        limits: { cap: "mark" },
      },
      {
        id: "outside",
        label: { zh: "省外资金", en: "out-of-province funds" },
        mark: marks.outside,
        given: "outsideScore",
        outOf: "100",
        limits: { cap: "mark" },
      },
      {
        id: "introduced",
        label: { zh: "新引进项目", en: "introduced" },
        mark: marks.introduced,
        of: { spread: "introduced" },
        points: efficacy,
      },
      {
        id: "started",
        label: { zh: "新开工项目", en: "started" },
        mark: marks.started,
        of: { spread: "started" },
        points: efficacy,
      },
      {
        id: "producing",
        label: { zh: "新投产项目", en: "producing" },
        mark: marks.producing,
        of: { spread: "producing" },
        points: efficacy,
      },
      {
        id: "output",
        label: { zh: "形成产值", en: "output" },
        mark: marks.output,
        of: { spread: "projectOutput" },
        points: efficacy,
      },
      {
        id: "leads",
        label: { zh: "招商线索", en: "leads" },
        mark: marks.leads,
        of: { spread: "leads" },
        points: efficacy,
      },
      {
        id: "teams",
        label: { zh: "驻外招商", en: "stationed teams" },
        mark: marks.teams,
        of: { spread: "teamProjects" },
        points: efficacy,
      },
    ],
  };
}
