import type { Words } from "../reason/index.js";

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
  "leading-declared": { zh: "主导：{since}起声明（{source}）", en: "leading: declared since {since} ({source})" },
  "hot-declared": { zh: "热点：{since}起声明（{source}）", en: "hot: declared since {since} ({source})" },
  "hot-growth": {
    zh: "热点：增长{growth}，居{count}个有数环节的前{share}",
    en: "hot: growth of {growth}, in the fastest {share} of {count} nodes",
  },
  "hot-investments": {
    zh: "热点：投资事件{investments}起，居{count}个有数环节的前{share}",
    en: "hot: {investments} investment events, in the top {share} of {count} nodes",
  },

  supplement: { zh: "补链：缺口{gap}", en: "supplement: a gap of {gap}" },
  "supplement-uncounted": { zh: "补链：缺口数量不明", en: "supplement: how large the gap is is not known" },
  build: { zh: "建链：缺口{gap}", en: "build: a gap of {gap}" },
  "build-uncounted": { zh: "建链：缺口数量不明", en: "build: how large the gap is is not known" },
  substitutes: { zh: "{node}另有{count}种可替代来源", en: "{node} has {count} substitutes for it" },
  strengthen: { zh: "强链", en: "strengthen" },
  "strengthen-blocked": { zh: "堵点，{since}起（{source}）", en: "blocked since {since} ({source})" },
  "strengthen-open": { zh: "是否强链无法判定", en: "whether to strengthen cannot be told" },
  extend: { zh: "延链", en: "extend" },
  "extend-open": { zh: "是否延链无法判定", en: "whether to extend cannot be told" },
  keep: { zh: "保持", en: "keep" },
  watch: { zh: "观察", en: "watch" },
  "watch-chain": { zh: "观察：全链暂不建", en: "watch: the chain is not to be built yet" },

  priority: {
    zh: "紧迫度{value}：重要性{importance}÷5×（1−{rate}）×（1+{unlock}），末项为单独补上可启用的闲置终端产能",
    en: "urgency {value}: importance {importance} ÷ 5 × (1 − {rate}) × (1 + {unlock}), the last the share of idle end product that filling it alone puts to work",
  },
  "priority-alone": {
    zh: "紧迫度{value}：重要性{importance}÷5×（1−{rate}）；可启用多少终端产能不明",
    en: "urgency {value}: importance {importance} ÷ 5 × (1 − {rate}); what it would put to work is not known",
  },
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
  "chain-open": { zh: "是否建链无法判定，逐环节判定", en: "whether to build the chain cannot be told: node by node" },
  "chain-build": { zh: "建链", en: "build the chain" },
  "chain-watch": { zh: "观察：既不关联，又无龙头落地", en: "watch: neither near, nor anchored" },
  "priority-declared": { zh: "列为重点，{since}起（{source}）", en: "a declared priority since {since} ({source})" },
  "priority-none": { zh: "未列为重点", en: "not a declared priority" },
  "anchor-declared": {
    zh: "龙头项目已签约，{since}起（{source}）",
    en: "an anchor has signed, since {since} ({source})",
  },
  "anchor-none": { zh: "无龙头项目签约", en: "no anchor has signed" },

  "gain-alone": { zh: "完整度增加{gain}", en: "adds {gain} to completeness" },
  "gain-less": {
    zh: "完整度增加{gain}，比单独时{alone}少{less}",
    en: "adds {gain} to completeness, {less} less than {alone} alone",
  },
  "gap-shared": {
    zh: "{node}的缺口{gap}已先由{others}填补",
    en: "the gap of {gap} in {node} is filled by {others} before",
  },
  "left-barred": { zh: "未过门槛", en: "does not pass a gate" },
  "left-gate-unknown": { zh: "能否过门槛不明", en: "whether it passes a gate is not known" },
  "left-unknown": { zh: "增量不明：缺{nodes}的数据", en: "what it adds is not known, for want of facts of {nodes}" },
  "left-capacity-unknown": { zh: "增量不明：未填产能", en: "what it adds is not known: its capacity is not given" },
  "left-probability-unknown": {
    zh: "增量不明：在谈项目未填概率",
    en: "what it adds is not known: a project in the pipeline needs a probability",
  },
  "left-no-gain": { zh: "完整度无增加", en: "adds nothing to completeness" },
  "left-count": { zh: "可增加{gain}，名额{count}个已满", en: "would add {gain}; all {count} places are taken" },

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
