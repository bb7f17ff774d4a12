import { say, type Text, type Values, type Words } from "../reason/index.js";

/** What can be wrong with figures and measures. */
export const words = {
  "id-reserved": { zh: "“{id}”另有含义，不能作指标名", en: '"{id}" has another meaning: give the figure another id' },
  "table-empty": { zh: "没有任何考核对象", en: "there is no entrant: give at least one row" },
  "table-malformed": {
    zh: "应为行的列表，或{ columns, rows }",
    en: "must be a list of rows, or { columns, rows }",
  },
  "row-malformed": { zh: "应为一行：{ entrant, figures }", en: "must be a row: { entrant, figures }" },
  "row-length": { zh: "有{found}格，表头有{expected}列", en: "has {found} cells where the header has {expected}" },
  "column-malformed": {
    zh: "“{found}”不是列名。请写entrant、entrant.group、funds、funds.target等",
    en: '"{found}" is not a column: write entrant, entrant.group, funds, funds.target and the like',
  },
  "column-duplicate": { zh: "列“{found}”重复", en: 'the column "{found}" is there twice' },
  "entrant-missing": { zh: "缺少考核对象的标识entrant", en: "has no entrant: give its id as text" },
  "entrant-duplicate": { zh: "考核对象“{id}”重复", en: 'the entrant "{id}" is there twice: keep one' },
  "member-duplicate": {
    zh: "“{id}”既单列又在联合考核中，或列了两次",
    en: '"{id}" is listed twice, by itself or as a member: keep one',
  },
  "rows-too-many": { zh: "超过{most}行", en: "has more than {most} rows: split it" },
  "cell-key": {
    zh: "指标单元格中有未知字段“{key}”。可用value、target、targets、previous、schedule、undecided、withUndecided",
    en: 'unknown key "{key}" in a figure: use value, target, targets, previous, schedule, undecided, withUndecided',
  },
  "undecided-count": {
    zh: "undecided是待定事项的个数，应为不小于零的整数",
    en: "is how many events are undecided: give a whole number, not below zero",
  },
  "unit-mixed": {
    zh: "单位为{found}，同一指标其他处为{expected}。请统一",
    en: "is in {found} where the rest of this figure is in {expected}: use one unit",
  },
  "figure-unknown": { zh: "表中没有指标“{id}”", en: 'no entrant has the figure "{id}": correct the id or report it' },
  "group-missing": { zh: "考核对象“{id}”没有{path}", en: 'the entrant "{id}" has no {path}: give it' },
  "reference-needs-figure": {
    zh: "“{reference}”只能用于指标或指标之和",
    en: '"{reference}" belongs to a figure or a sum of figures: it cannot be asked of this measure',
  },
  "schedule-needs-figure": {
    zh: "“schedule”只能用于指标、指标之和，或其对目标的比率",
    en: '"schedule" can be asked of a figure, a sum of figures, or the ratio of one to a target only',
  },
  "overall-not-additive": {
    zh: "“overall”按各对象合计重算，不能用于本身含同组比较的度量",
    en: '"overall" is the measure of the sums: the measure must not itself look at peers',
  },
  "direction-mixed": {
    zh: "有的越高越好，有的越低越好，无法排名。请拆开",
    en: "mixes figures where higher and where lower is better, so that it has no best: take it apart",
  },
  "place-ties": { zh: "未说明并列如何计。请写ties", en: "does not say how ties are placed: give `ties`" },
  "divisor-not-positive": { zh: "不能除以零或负数", en: "a ratio to zero or a negative number means nothing" },
  "gap-figure": { zh: "应为{ value, target }", en: "must be { value, target }" },
  "gap-round": {
    zh: "应为{ rates: 小数位数 }或{ gap: 小数位数 }，位数0到{most}",
    en: "must be { rates: decimals } or { gap: decimals }, with 0 to {most} decimals",
  },
  "unit-mismatch": {
    zh: "{left}与{right}单位不同，不能相比。请统一单位",
    en: "{left} and {right} cannot be set against each other: use one unit",
  },
} satisfies Words;

/**
 * A problem of this room, ready to be raised by a schema.
 *
 * @example
 * figureProblem("group-missing", { id: "A", path: "entrant.group" }).says.zh // → "考核对象“A”没有entrant.group"
 */
export function figureProblem(code: keyof typeof words, values: Values = {}): { code: string; says: Text } {
  return { code, says: say(words[code], values) };
}

/**
 * A unit in words.
 *
 * @example
 * unitText("").en // → "plain numbers"
 */
export function unitText(unit: string): Text {
  return unit === "" ? { zh: "纯数字", en: "plain numbers" } : { zh: unit, en: unit };
}

/** What a light shows. */
export const colourWords = {
  green: { zh: "绿灯", en: "green" },
  yellow: { zh: "黄灯", en: "yellow" },
  red: { zh: "红灯", en: "red" },
  blue: { zh: "蓝灯", en: "blue" },
  none: { zh: "不亮灯", en: "no light" },
  grey: { zh: "灰灯", en: "grey" },
} satisfies Words;

/** Why it shows that. */
export const lightWords = {
  plain: { zh: "{light}：{colour}", en: "{light}: {colour}" },
  noted: { zh: "{light}：{colour}（{note}）", en: "{light}: {colour} ({note})" },
  unknown: { zh: "{unknown}不明", en: "not known: {unknown}" },
  unruled: { zh: "无适用规则", en: "no rule holds" },
  comma: { zh: "、", en: ", " },
} satisfies Words;
