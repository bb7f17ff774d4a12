import type { Words } from "../reason/index.js";

/** What can be wrong with a published table that is to be audited. */
export const publishedWords = {
  "row-duplicate": {
    zh: "行“{row}”重复。请使各行名称不同",
    en: 'the row "{row}" is there twice: give each its own name',
  },
  "row-unknown": { zh: "表中没有“{row}”这一行。请改正", en: 'the table has no row "{row}": correct the name' },
  "column-unknown": {
    zh: "表中没有“{column}”这一栏。请改正",
    en: 'no row of the table has a cell "{column}": correct the name',
  },
  "unit-unknown": {
    zh: "“{unit}”不是单位。请写作“亿元”“万美元”“%”“个”等",
    en: '"{unit}" is no unit: write "CNY", "USD", "%" or the like',
  },
  "claim-relation": {
    zh: "须写明is或atMost，且只写一个",
    en: "must say one of `is` and `atMost`: give one, and only one",
  },
  "claims-itself": { zh: "“{name}”不能由自身算出。请改正", en: '"{name}" cannot be reckoned from itself: correct it' },
  "others-of-rows": {
    zh: "others指其余各行，只能用于关于某一行的勾稽关系。请逐栏列出",
    en: "`others` are the other rows, in a claim about a row: list the columns here",
  },
  "published-too-large": {
    zh: "勾稽关系要读的单元格超过{most}个。请分批",
    en: "claims read more than {most} cells in all: split them",
  },
} satisfies Words;

/** What an audit finds, and why it cannot tell. */
export const auditTexts = {
  cell: { zh: "“{row}”的“{column}”", en: '"{column}" of "{row}"' },
  finding: {
    zh: "{cell}公布为{printed}，{what}：{recomputed}{would}",
    en: "{cell} is printed as {printed}, {what}: {recomputed}{would}",
  },
  "rounding-order": {
    zh: "{cell}公布为{printed}，{would}；{recomputed}",
    en: "{cell} is printed as {printed}; {would}; {recomputed}",
  },
  recomputed: { zh: "{under}为{value}（相差{difference}）", en: "{under} it is {value} (off by {difference})" },
  would: { zh: "；{list}", en: "; {list}" },
  only: { zh: "{list}才得此数", en: "it comes out only {list}" },
  inputsRounded: {
    zh: "所据数字本身的取舍可以解释此差",
    en: "the rounding of the figures it rests on could explain it",
  },
  "digits-mixed": {
    zh: "{kind}的小数位数不一：{lists}。这是取舍，不是差错",
    en: "{kind} are printed with unlike digits after the point: {lists}; that is rounding, not error",
  },
  digits: { zh: "{digits}位：{cells}", en: "{digits} in {cells}" },
  finer: { zh: "{printed}（应为{value}）", en: "{printed} ({value})" },
  more: { zh: "等{count}个", en: "and {count} in all" },
  unreadable: {
    zh: "“{found}”无法读作一个数",
    en: '"{found}" cannot be read as one number',
  },
  "not-printed": { zh: "没有公布", en: "is not printed" },
  "not-applicable": { zh: "不适用", en: "is not applicable" },
  "units-differ": { zh: "所据各数单位不同", en: "it rests on figures of different units" },
  "reference-not-positive": { zh: "所除之数不大于零", en: "what it is divided by is not above zero" },
  undecided: { zh: "{cell}无法判断：{why}", en: "{cell} cannot be told: {why}" },
  because: { zh: "{cell}{why}", en: "{cell} {why}" },
} satisfies Words;

/** What is wrong with a cell. */
export const findingTexts = {
  "not-recomputed": { zh: "与复算不符", en: "which does not recompute" },
  "rounded-otherwise": { zh: "不合四舍五入", en: "which is not rounded half up" },
  "part-exceeds": { zh: "大于所属合计", en: "more than what it is part of" },
  "place-differs": { zh: "不是应得的名次", en: "which is not the place that follows" },
} satisfies Words;

/** From what a cell is reckoned, and how it is rounded. */
export const underTexts = {
  "as-printed": { zh: "按公布数计算", en: "from the figures as printed" },
  unrounded: { zh: "按未取舍的数计算", en: "from unrounded figures" },
  "rounded-first": { zh: "先取舍后相减", en: "rounded before subtracting" },
  down: { zh: "舍去尾数", en: "rounded down" },
  up: { zh: "尾数进一", en: "rounded up" },
  "half-even": { zh: "四舍六入五成双", en: "rounded half to even" },
  "half-down": { zh: "五舍六入", en: "rounded half down" },
  "ties-standard": { zh: "并列后空位（1、1、3）", en: "with ties as 1, 1, 3" },
  "ties-dense": { zh: "并列后不空位（1、1、2）", en: "with ties as 1, 1, 2" },
  "ties-modified": { zh: "并列取末位（2、2、3）", en: "with ties as 2, 2, 3" },
  "ties-fractional": { zh: "并列取平均（1.5、1.5、3）", en: "with ties as 1.5, 1.5, 3" },
} satisfies Words;

/** Rates of one kind. */
export const kindTexts = {
  ratio: { zh: "比率", en: "rates" },
  gap: { zh: "差距", en: "gaps" },
  growth: { zh: "增幅", en: "growth rates" },
} satisfies Words;

/** The heads of an audit's table. */
export const auditLabels = {
  title: { zh: "公布数据复核", en: "Audit of published figures" },
  titled: { zh: "{title}：公布数据复核", en: "{title}: audit of published figures" },
  row: { zh: "行", en: "Row" },
  column: { zh: "栏", en: "Column" },
  printed: { zh: "公布", en: "Printed" },
  recomputed: { zh: "复算", en: "Recomputed" },
  difference: { zh: "相差", en: "Difference" },
  remark: { zh: "说明", en: "Remark" },
  checked: {
    zh: "共复核{checked}处，不符{found}处，无法判断{undecided}处",
    en: "{checked} checked, {found} not recomputed, {undecided} undecided",
  },
} satisfies Words;
