import { say, type Text, type Values, type Words } from "../reason/index.js";

/** What can be wrong with a curve, and how a curve's working is put into words. */
export const words = {
  "step-not-positive": { zh: "每档的宽度须大于零", en: "a step must be wider than zero" },
  "part-missing": {
    zh: "未说明不足一档如何计。请写part：completed、started或pro-rata",
    en: "does not say what part of a step counts: give part as completed, started or pro-rata",
  },
  "leg-endless": { zh: "没有to的一段须是最后一段", en: "a leg without `to` must be the last" },
  "leg-order": { zh: "各段须由锚点依次向外", en: "legs must lead outwards from the anchor, one after the other" },
  "knots-order": { zh: "折点须由小到大", en: "knots must not go down" },
  "else-not-last": { zh: "else须放在最后", en: "`else` must come last" },
  "band-edges": {
    zh: "每档须有一个下限或上限，各至多一个",
    en: "a band needs a lower or an upper edge, at most one of each",
  },
  "bands-open": { zh: "档的边界随对象而变，须以else收尾", en: "bands with looked-up edges must end with `else`" },
  "band-unreachable": {
    zh: "前面的档已占全部数值。请调整顺序",
    en: "no number reaches this band, those before it take them all: reorder",
  },
  "band-overlap": { zh: "与前面的档重叠", en: "overlaps a band before it" },
  "band-gap": { zh: "{where}内没有档。请补上或加else", en: "no band covers {where}: add one, or an `else`" },
  "formula-too-large": { zh: "公式超过{most}个节点", en: "the formula has more than {most} nodes" },
  "number-grown": {
    zh: "算出的数超过{most}位。请检查连乘的度量或公式，或写明round",
    en: "comes to a number of more than {most} digits: look for a measure or formula that multiplies, or round",
  },
  "formula-undefined": {
    zh: "公式在{x}处无值（除以零、负数开方或对数）",
    en: "the formula has no value at {x} (a division by zero, or a root or logarithm out of range)",
  },
  "limits-cross": { zh: "下限高于上限", en: "the floor is above the cap" },
} satisfies Words;

/**
 * A problem of this room, ready to be raised by a schema.
 *
 * @example
 * curveProblem("leg-endless").says.en // → "a leg without `to` must be the last"
 */
export function curveProblem(code: keyof typeof words, values: Values = {}): { code: string; says: Text } {
  return { code, says: say(words[code], values) };
}
