import { say, type Text, type Values, type Words } from "../reason/index.js";

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

/** Why a node stands as it does, and why something is done about it. */
export const whyWords = {
  "broken-not-on-map": {
    zh: "断点：目标图谱列有，本地图谱没有",
    en: "broken: the target map has it, the map of this place has not",
  },
  "broken-no-firm": {
    zh: "断点：本地需求{demand}，企业{firms}家",
    en: "broken: demand of {demand}, and {firms} firms",
  },
  "broken-wanted": {
    zh: "断点：目标图谱列有，本地企业{firms}家",
    en: "broken: wanted by the target map, and {firms} firms",
  },
  broken: { zh: "断点：本地配套率{rate}，低于{cut}", en: "broken: local supply rate {rate}, below {cut}" },
  pain: { zh: "痛点：本地配套率{rate}，低于{cut}", en: "pain: local supply rate {rate}, below {cut}" },
  short: { zh: "短板：本地配套率{rate}，低于{cut}", en: "short: local supply rate {rate}, below {cut}" },
  sufficient: { zh: "充足：本地配套率{rate}，不低于{cut}", en: "sufficient: local supply rate {rate}, at least {cut}" },
  present: { zh: "有企业{firms}家，供需数量不明", en: "present: {firms} firms; how much they supply is not known" },
  "present-uncounted": { zh: "有企业，供需数量不明", en: "present; how much is supplied is not known" },
  undemanded: { zh: "本地无需求", en: "nothing is demanded here" },
  "unknown-demand": {
    zh: "不明：企业{firms}家，有无需求不明",
    en: "unknown: {firms} firms, and whether anything is demanded is not known",
  },
  unknown: { zh: "不明：有无企业不明", en: "unknown: whether there is a firm is not known" },

  blocked: { zh: "堵点：{since}起声明（{source}）", en: "blocked: declared since {since} ({source})" },
  "hot-declared": { zh: "热点：{since}起声明（{source}）", en: "hot: declared since {since} ({source})" },
  "hot-growth": {
    zh: "热点：增长{growth}，居{count}个有数环节的前{share}",
    en: "hot: growth of {growth}, in the fastest {share} of {count} nodes",
  },

  supplement: { zh: "补链：缺口{gap}", en: "supplement: a gap of {gap}" },
  "supplement-uncounted": { zh: "补链：缺口数量不明", en: "supplement: how large the gap is is not known" },
  build: { zh: "建链：缺口{gap}", en: "build: a gap of {gap}" },
  "build-uncounted": { zh: "建链：缺口数量不明", en: "build: how large the gap is is not known" },
  strengthen: { zh: "强链", en: "strengthen" },
  "strengthen-blocked": { zh: "堵点，{since}起（{source}）", en: "blocked since {since} ({source})" },
  "strengthen-open": { zh: "是否强链不能定", en: "whether to strengthen cannot be told" },
  extend: { zh: "延链", en: "extend" },
  "extend-open": { zh: "是否延链不能定", en: "whether to extend cannot be told" },
  keep: { zh: "保持", en: "keep" },
  watch: { zh: "观察", en: "watch" },
  "watch-chain": { zh: "观察：全链暂不建", en: "watch: the chain is not to be built yet" },

  "rate-unknown": { zh: "本地配套率不明", en: "the local supply rate is not known" },
  "not-weak": { zh: "不集中，质量不低", en: "neither concentrated nor of low quality" },
  "not-strong": { zh: "无外溢，不专业化", en: "neither a surplus nor specialised" },
  "neighbours-weak": { zh: "上下游没有强环节", en: "no neighbour is strong" },
  "neighbours-unknown": { zh: "上下游强弱不明", en: "whether a neighbour is strong is not known" },
  "neighbour-strong": { zh: "紧邻强环节{node}", en: "next to {node}, which is strong" },
  "hhi-met": { zh: "赫芬达尔指数{found}，不低于{cut}", en: "HHI of {found}, at least {cut}" },
  "hhi-not": { zh: "赫芬达尔指数{found}，低于{cut}", en: "HHI of {found}, below {cut}" },
  "hhi-unknown": { zh: "赫芬达尔指数不明（界线{cut}）", en: "HHI not known (cut-off {cut})" },
  "effective-suppliers-met": {
    zh: "有效供应商{found}家，少于{cut}家",
    en: "{found} effective suppliers, fewer than {cut}",
  },
  "effective-suppliers-not": {
    zh: "有效供应商{found}家，不少于{cut}家",
    en: "{found} effective suppliers, at least {cut}",
  },
  "effective-suppliers-unknown": {
    zh: "有效供应商数不明（界线{cut}）",
    en: "effective suppliers not known (cut-off {cut})",
  },
  "quality-met": { zh: "本地达标份额{found}，低于{cut}", en: "local quality share of {found}, below {cut}" },
  "quality-not": { zh: "本地达标份额{found}，不低于{cut}", en: "local quality share of {found}, at least {cut}" },
  "quality-unknown": { zh: "本地达标份额不明（界线{cut}）", en: "local quality share not known (cut-off {cut})" },
  "location-quotient-met": { zh: "区位商{found}，不低于{cut}", en: "location quotient of {found}, at least {cut}" },
  "location-quotient-not": { zh: "区位商{found}，低于{cut}", en: "location quotient of {found}, below {cut}" },
  "location-quotient-unknown": { zh: "区位商不明（界线{cut}）", en: "location quotient not known (cut-off {cut})" },
  "spill-met": { zh: "外溢{found}可就地消化", en: "{found} is sold elsewhere and could be absorbed" },
  "spill-not": { zh: "外溢{found}", en: "{found} is sold elsewhere" },
  "spill-unknown": { zh: "外溢不明", en: "what is sold elsewhere is not known" },
  "relatedness-met": { zh: "关联度{found}，不低于{cut}", en: "relatedness of {found}, at least {cut}" },
  "relatedness-not": { zh: "关联度{found}，低于{cut}", en: "relatedness of {found}, below {cut}" },
  "relatedness-unknown": { zh: "关联度不明（界线{cut}）", en: "relatedness not known (cut-off {cut})" },
  "completeness-met": { zh: "完整度{found}，低于{cut}", en: "completeness of {found}, below {cut}" },
  "completeness-not": { zh: "完整度{found}，不低于{cut}", en: "completeness of {found}, at least {cut}" },
  "completeness-unknown": { zh: "完整度不明（界线{cut}）", en: "completeness not known (cut-off {cut})" },

  "chain-untested": {
    zh: "判定标准未定建链条件，逐环节判定",
    en: "the policy has no test for a whole chain: node by node",
  },
  "chain-node-by-node": { zh: "逐环节判定", en: "node by node" },
  "chain-open": { zh: "是否建链不能定，逐环节判定", en: "whether to build the chain cannot be told: node by node" },
  "chain-build": { zh: "建链", en: "build the chain" },
  "chain-watch": { zh: "观察：既不关联，又无龙头落地", en: "watch: neither near, nor anchored" },
  "priority-declared": { zh: "列为重点，{since}起（{source}）", en: "a declared priority since {since} ({source})" },
  "priority-none": { zh: "未列为重点", en: "not a declared priority" },
  "anchor-declared": {
    zh: "龙头项目已签约，{since}起（{source}）",
    en: "an anchor has signed, since {since} ({source})",
  },
  "anchor-none": { zh: "无龙头项目签约", en: "no anchor has signed" },

  "master-none": { zh: "无链主", en: "no chain master" },
  "master-true": {
    zh: "{firm}是链主：符合{rule}，{since}起（佐证{evidence}）",
    en: "{firm} is a chain master: meets {rule}, since {since} (evidence {evidence})",
  },
  "master-false": { zh: "{firm}不是链主：不符合{rule}", en: "{firm} is no chain master: does not meet {rule}" },
  "master-unknown": {
    zh: "{firm}是否链主不明：{rule}所问未全部填报",
    en: "whether {firm} is a chain master is not known: its record lacks what {rule} asks",
  },
  "master-rule-unknown": {
    zh: "{firm}是否链主不明：判定标准中没有{rule}",
    en: "whether {firm} is a chain master is not known: the policy has no rule {rule}",
  },
  "master-not-in-force": {
    zh: "{firm}在{day}不是链主：认定有效期{since}至{until}",
    en: "{firm} is no chain master on {day}: designated from {since} to {until}",
  },
  "master-not-designated": {
    zh: "{firm}符合{rule}，未经认定，不是链主",
    en: "{firm} meets {rule} and was not designated: no chain master",
  },
} satisfies Words;
