import { say, type Text, type Values, type Words } from "../reason/index.js";

/** What can be wrong with rules for a share-out and with what they are applied to, and why there is no solution. */
export const words = {
  "field-malformed": {
    zh: "“{found}”不是表中的数。请写指标名，或加.previous、.target、.targets.名称",
    en: '"{found}" is no number of a table: write a figure, alone or with .previous, .target or .targets.name',
  },
  "field-twice": { zh: "“{field}”用了两次。请合并权重", en: '"{field}" is used twice: put its weights together' },
  "weight-out-of-range": {
    zh: "权重{found}应大于0，且不超过1。请改正",
    en: "a weight of {found} is none: give one above 0, and 1 at most",
  },
  "weights-not-one": { zh: "权重合计{found}。请改为合计100%", en: "the weights add up to {found}: make it 100%" },
  "grain-not-positive": { zh: "最小单位应大于0。请改正", en: "the grain must be above zero: correct it" },
  "number-negative": { zh: "{found}小于0。请改正", en: "{found} is below zero: correct it" },
  "number-lacking": {
    zh: "“{entrant}”的{field}{lack}，规则不允许。请补报，或写明如何处理",
    en: '"{entrant}" has no {field} ({lack}), which these rules refuse: report it, or say how to treat it',
  },
  "field-all-zero": {
    zh: "各单位的{field}均不大于0，无法据以分配。请换一个依据",
    en: "nobody has any {field}, so that nothing can be shared by it: choose another field",
  },
  "total-not-whole": {
    zh: "总数{total}不是{grain}的整数倍。请改为{below}或{above}，或改小最小单位",
    en: "the total of {total} is no whole number of {grain}: make it {below} or {above}, or choose a smaller grain",
  },
  "bounds-crossed": {
    zh: "“{entrant}”下限{floor}、上限{ceiling}之间没有{grain}的整数倍。请放宽其一",
    en: '"{entrant}" has no whole number of {grain} from its floor of {floor} to its ceiling of {ceiling}: widen one',
  },
  "floors-above-total": {
    zh: "下限合计{floors}，比总数{total}多{over}，无解。请降低下限或提高总数",
    en: "the floors add up to {floors}, {over} above the total of {total}: lower them, or raise the total",
  },
  "ceilings-below-total": {
    zh: "上限合计{ceilings}，比总数{total}少{short}，无解。请提高上限或降低总数",
    en: "the ceilings add up to {ceilings}, {short} below the total of {total}: raise them, or lower the total",
  },
  "weights-too-few": {
    zh: "权重为0的只得下限，其余至其上限，合计{reach}，比总数{total}少{short}，无解。请给出权重、提高上限或降低总数",
    en: "who has no weight gets the floor alone, and the rest up to their ceilings come to {reach}, {short} below the total of {total}: give weights, raise ceilings, or lower the total",
  },
} satisfies Words;

/** A problem of this room, ready to be raised by a schema. */
export function outlookProblem(code: keyof typeof words, values: Values = {}): { code: string; says: Text } {
  return { code, says: say(words[code], values) };
}

/** What is lacking where a number should stand. */
export const lackWords = {
  notReported: { zh: "未报数", en: "not reported" },
  notApplicable: { zh: "不适用", en: "not applicable" },
} satisfies Words;

/** How somebody came to an amount: what is due by weight, what bounds made of it, and the whole grains. */
export const shareWords = {
  proportional: {
    zh: "占权重{share}，按比例{proportional}",
    en: "{share} of the weight, {proportional} in proportion",
  },
  adjusted: {
    zh: "占权重{share}，按比例{proportional}，因有单位受上下限约束调整为{bounded}",
    en: "{share} of the weight, {proportional} in proportion, {bounded} since bounds hold others",
  },
  floor: {
    zh: "占权重{share}，按比例{proportional}，提到下限",
    en: "{share} of the weight, {proportional} in proportion, raised to the floor",
  },
  ceiling: {
    zh: "占权重{share}，按比例{proportional}，限于上限",
    en: "{share} of the weight, {proportional} in proportion, held at the ceiling",
  },
  gets: { zh: "{before}，分得{amount}", en: "{before}: {amount}" },
  rounded: { zh: "{before}，按{grain}取整，分得{amount}", en: "{before}, in steps of {grain}: {amount}" },
} satisfies Words;

/** What somebody's weight is made of. */
export const partWords = {
  reported: {
    zh: "{field}为{number}，占合计{whole}的{part}，权重{weight}",
    en: "{field} {number}, {part} of {whole} in all, weight {weight}",
  },
  zero: {
    zh: "{field}{lack}，按0计，权重{weight}",
    en: "{field} {lack}, taken as 0, weight {weight}",
  },
  mean: {
    zh: "{field}{lack}，按其他单位平均{number}计，占合计{whole}的{part}，权重{weight}",
    en: "{field} {lack}, taken as the mean of the others, {number}, {part} of {whole} in all, weight {weight}",
  },
} satisfies Words;
