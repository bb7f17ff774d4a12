import { say, type Text, type Values, type Words } from "../reason/index.js";

export { whyWords } from "./why-words.js";

/** What can be wrong with a chain map, a policy, or a question about one. */
export const words = {
  "number-negative": { zh: "{found}为负。请改正", en: "{found} is negative: correct it" },
  "number-range": { zh: "{found}应在{least}到{most}之间", en: "{found} must be between {least} and {most}" },
  "count-fraction": { zh: "{input}应为整数", en: "{input} must be a whole number" },
  "industry-code": {
    zh: "“{found}”不是{scheme}的代码。请核对",
    en: '"{found}" is no code of {scheme}: check it',
  },
  "credit-code-form": {
    zh: "“{found}”不是18位统一社会信用代码（不用I、O、S、V、Z）。请核对",
    en: '"{found}" is no credit code of 18 characters (without I, O, S, V, Z): check it',
  },
  "credit-code-check": {
    zh: "“{found}”的校验码不符，多半有一位写错。请核对",
    en: 'the check character of "{found}" is wrong: a character is mistyped',
  },
  "id-duplicate": { zh: "“{id}”重复。请各用不同标识", en: '"{id}" is there twice: give each its own id' },
  "node-unknown": { zh: "图谱中没有节点“{id}”", en: 'the map has no node "{id}": correct the id' },
  "stage-unknown": { zh: "图谱中没有阶段“{id}”", en: 'the map has no stage "{id}": correct the id' },
  "source-unknown": { zh: "出处中没有“{id}”", en: 'there is no source "{id}": list it in `sources`' },
  "parent-cycle": {
    zh: "上级关系成环：{cycle}。请改正",
    en: "parents go in a circle: {cycle}. Correct one",
  },
  "heading-used": {
    zh: "“{id}”是其他节点的上级，只作归类。请写到它的下级节点",
    en: '"{id}" is the parent of other nodes, a heading only: say it of one of its parts',
  },
  "group-unknown": { zh: "没有替代组“{id}”", en: 'there is no group "{id}": list it in `groups`' },
  "group-split": {
    zh: "替代组“{id}”的供应边应都通向同一节点",
    en: 'all edges of the group "{id}" must supply one node',
  },
  "group-kind": { zh: "只有supplies边可以成组", en: "only an edge that supplies can be in a group" },
  "edge-duplicate": { zh: "此边重复。请留一条", en: "this edge is there twice: keep one" },
  "edge-to-itself": { zh: "“{id}”连到自身。请删去", en: '"{id}" leads to itself: remove the edge' },
  "cost-zero": { zh: "perUnit须大于零", en: "`perUnit` must be above zero: leave out an input that is not needed" },
  "supplies-cycle": {
    zh: "供应关系成环：{cycle}。回收利用请写作recycles",
    en: "supplies go in a circle: {cycle}. What flows back is an edge that `recycles`",
  },
  "cost-shares": {
    zh: "“{node}”各项投入的成本占比合计{found}，超过1",
    en: 'the cost shares of the inputs of "{node}" add up to {found}, more than 1',
  },
  "fact-duplicate": {
    zh: "“{node}”在同一地区同一时期有两条数据",
    en: 'the node "{node}" has two facts for one region and period: keep one',
  },
  "purchase-too-large": {
    zh: "本地采购{found}大于{bound}{most}",
    en: "local purchase of {found} is more than {bound}, {most}",
  },
  "exports-too-large": {
    zh: "外销{found}大于本地产出{most}",
    en: "exports of {found} are more than the supply, {most}",
  },
  "purchase-unlike-trade": {
    zh: "本地采购{found}与产出减外销{other}不符",
    en: "local purchase of {found} differs from supply less exports, {other}: correct one",
  },
  "demand-unlike-trade": {
    zh: "本地需求{found}与本地采购加外购{other}不符",
    en: "demand of {found} differs from local purchase plus imports, {other}: correct one",
  },
  "suppliers-too-few": {
    zh: "本地供应商{found}家，多于供应商总数{most}家",
    en: "{found} local suppliers are more than all {most} suppliers",
  },
  "shares-too-large": { zh: "市场份额合计{found}，超过1", en: "market shares add up to {found}, more than 1" },
  "revenue-shares": { zh: "收入占比合计{found}，超过1", en: "revenue shares add up to {found}, more than 1" },
  "unit-mixed": {
    zh: "以{found}计，而此前以{expected}计。全图只用一种单位",
    en: "is in {found}, and what came before in {expected}: use one unit throughout",
  },
  "flag-node-missing": { zh: "“{kind}”须指明节点", en: '"{kind}" is said of a node: give `node`' },
  "flag-of-chain": { zh: "“{kind}”是对全链的声明，不带节点", en: '"{kind}" is said of the chain: remove `node`' },
  "span-ends-early": { zh: "止于{until}，早于起始日", en: "ends on {until}, before it begins" },
  "period-without-facts": {
    zh: "{region}没有{period}的数据，只有：{periods}",
    en: "{region} has no facts for {period}, only for: {periods}",
  },
  "period-not-chosen": {
    zh: "{region}有多个时期的数据，请用period选定：{periods}",
    en: "{region} has facts for several periods, choose one by `period`: {periods}",
  },
  "product-not-chosen": {
    zh: "有几种终端产品，请用product选定：{ids}",
    en: "there are several end products, choose one by `product`: {ids}",
  },
  "product-none": { zh: "没有终端产品，请用product指定", en: "there is no end product: name a node by `product`" },
  "cutoffs-order": {
    zh: "断点线、痛点线、短板线应依次不降",
    en: "the cut-offs must not fall from `broken` to `pain` to `short`",
  },
  "weights-not-one": { zh: "权重合计{found}，应为1", en: "the weights add up to {found}: they must make 1" },
  "entry-duplicate": { zh: "此项重复。请留一条", en: "this entry is there twice: keep one" },
  "enterprise-unknown": { zh: "图谱中没有企业“{id}”", en: 'the map has no firm "{id}": correct the id' },
  "diff-elsewhere": {
    zh: "“{key}”与差异所述不符：差异不是从此图谱作出的",
    en: '"{key}" is not as the diff says it was: the diff is from another map',
  },
  "weights-missing": {
    zh: "判定标准没有fit，无权重可用",
    en: "the policy has no weights to fit candidates by: give `fit`",
  },
  "chances-too-many": {
    zh: "一个缺口的可能情形超过{most}种。请用count少选",
    en: "a gap may come to be filled in more than {most} ways: pick fewer by `count`",
  },
  "lead-missing": {
    zh: "判定标准没有lead，未规定何为主导",
    en: "the policy does not say what it is to lead: give `lead`",
  },
  "language-unknown": { zh: "language应为zh或en", en: "`language` must be zh or en" },
  "region-malformed": { zh: "{found}不是地区代码。请写作文本", en: "{found} is no region: give its code as text" },
  "zone-unknown": {
    zh: "{found}不是图谱中的地区，请从中选：{known}",
    en: "{found} is no region of the map, choose from: {known}",
  },
  "count-malformed": { zh: "{found}不是个数。请写非负整数", en: "{found} is no count: give a whole number" },
  "exact-malformed": { zh: "不是本库写出的精确数", en: "is not an exact number as the library writes it" },
  "pair-duplicate": { zh: "{region}的{product}有两行", en: "{region} has two rows for {product}: keep one" },
  "pair-missing": {
    zh: "{region}缺{product}一行。表须完整，没有的写0",
    en: "{region} has no row for {product}: the table must be whole, give 0 where there is nothing",
  },
  "self-not-chosen": {
    zh: "self应为counted或left-out，实为{found}",
    en: "`self` must be counted or left-out, found {found}: published tools differ",
  },
} satisfies Words;

/** A problem of this room, for a schema to raise. */
export function chainProblem(
  code: keyof typeof words,
  values: Values = {},
): { readonly code: string; readonly says: Text } {
  return { code, says: say(words[code], values) };
}

/** What local purchase cannot exceed. */
export const boundLabels = {
  supply: { zh: "本地产出", en: "the local supply" },
  demand: { zh: "本地需求", en: "the local demand" },
} satisfies Words;

/** A unit in words: a currency, or none. */
export function unitLabel(unit: string): Text {
  return unit === "" ? { zh: "数", en: "plain numbers" } : { zh: unit, en: unit };
}

/** What indicators are called. There is no bare 配套率. */
export const indicatorLabels = {
  coverage: { zh: "覆盖率（有企业的环节占比）", en: "coverage (share of nodes with a firm)" },
  completeness: { zh: "完整度（按重要性加权）", en: "completeness (weighted by importance)" },
  "local-supply-by-value": { zh: "本地配套率（按价值）", en: "local supply rate (by value)" },
  "local-supply-by-cost": { zh: "本地配套率（按成本）", en: "local supply rate (by cost)" },
  "local-supply-by-count": { zh: "本地配套率（按厂家数）", en: "local supply rate (by count)" },
  "local-supply": { zh: "环节本地配套率", en: "local supply rate of a node" },
  "purchase-coefficient": { zh: "区域购买系数", en: "regional purchase coefficient" },
  "supply-ceiling": { zh: "供需比（配套率上限）", en: "supply-demand ratio (the ceiling)" },
  gap: { zh: "缺口", en: "gap" },
  spill: { zh: "外溢", en: "spill-over" },
  hhi: { zh: "赫芬达尔指数", en: "Herfindahl-Hirschman index" },
  "effective-suppliers": { zh: "有效供应商数", en: "effective suppliers" },
  "four-firm-share": { zh: "前四家份额（CR4）", en: "share of the four largest (CR4)" },
  "location-quotient": { zh: "区位商", en: "location quotient" },
  upstreamness: { zh: "上游度", en: "upstreamness" },
} satisfies Words;

/** What is said of an indicator. */
export const indicatorWords = {
  said: {
    zh: "{label}：{value}（{scope}，{region}，{period}，{basis}）",
    en: "{label}: {value} ({scope}, {region}, {period}, {basis})",
  },
  chain: { zh: "全链", en: "whole chain" },
  never: { zh: "无数据", en: "no facts" },
  unknown: { zh: "不明", en: "unknown" },
  measured: { zh: "实测", en: "measured" },
  estimated: { zh: "含估算", en: "in part estimated" },
} satisfies Words;

/** What a change is about. */
export const sectionLabels = {
  added: { zh: "新增{section}{key}", en: "added: {section} {key}" },
  removed: { zh: "删去{section}{key}", en: "removed: {section} {key}" },
  changed: { zh: "修改{section}{key}", en: "changed: {section} {key}" },
  head: { zh: "图谱信息", en: "map" },
  stages: { zh: "阶段", en: "stage" },
  nodes: { zh: "节点", en: "node" },
  edges: { zh: "边", en: "edge" },
  groups: { zh: "替代组", en: "group" },
  facts: { zh: "数据", en: "fact" },
  enterprises: { zh: "企业", en: "firm" },
  flags: { zh: "声明", en: "flag" },
  duties: { zh: "责任", en: "duty" },
  sources: { zh: "出处", en: "source" },
} satisfies Words;

/** What a fit is put together from. */
export const termLabels = {
  gap: { zh: "填补缺口", en: "gap closed" },
  importance: { zh: "环节重要性", en: "importance" },
  unlock: { zh: "带动释放", en: "what it unlocks" },
  relatedness: { zh: "关联度", en: "relatedness" },
  tie: { zh: "与链主的关系", en: "tie to a chain master" },
  scale: { zh: "规模", en: "scale" },
  risk: { zh: "风险（低者得分高）", en: "freedom from risk" },
} satisfies Words;
