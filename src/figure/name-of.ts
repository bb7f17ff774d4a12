import { constantOf } from "../curve/index.js";
import { join, say, type Text } from "../reason/index.js";
import { isNamedTarget, measureOf } from "./check-measure.js";
import { isNodePlace, type Measure, type PlaceMeasure, type Reference, type Term } from "./measure.js";
import { sayNumber } from "./say-number.js";

/** How figures and nodes are called, and what a figure is counted in. */
export interface Names {
  readonly figure: (id: string) => Text;
  /** e.g. 个, or nothing. */
  readonly unit: (id: string) => Text;
  readonly node: (id: string) => Text;
}

const references: Readonly<Record<string, Text>> = {
  target: { zh: "目标", en: "target" },
  schedule: { zh: "时序进度", en: "schedule" },
  previous: { zh: "上期", en: "the previous" },
  best: { zh: "组内最好", en: "the best" },
  worst: { zh: "组内最差", en: "the worst" },
  mean: { zh: "组内平均", en: "the mean" },
  overall: { zh: "全组整体", en: "the whole group" },
};

/**
 * A reference, in words.
 *
 * @example
 * const own = (id: string) => ({ zh: id, en: id });
 * sayReference({ target: "stretch" }, { figure: own, unit: own, node: own }).en // → "the stretch target"
 */
export function sayReference(reference: Reference, names: Names): Text {
  if (typeof reference === "string" && references[reference]) return references[reference];
  if (isNamedTarget(reference)) return say({ zh: "{name}目标", en: "the {name} target" }, { name: reference.target });
  const constant = constantOf(reference);
  return constant ? sayNumber(constant.value, constant.unit) : nameOf(reference as Measure, names);
}

/**
 * What a measure is called, without its number.
 *
 * @example
 * const own = (id: string) => ({ zh: id, en: id });
 * nameOf({ ratio: "funds", to: "target" }, { figure: own, unit: own, node: own }).en // → "funds completion"
 */
export function nameOf(measure: Measure, names: Names): Text {
  if (typeof measure === "string") return names.figure(measure);
  if ("points" in measure) return names.node(measure.points);
  if ("sum" in measure) return nameOfSum(measure.sum, names);
  if ("ratio" in measure) {
    const name = nameOf(measure.ratio, names);
    if (measure.to === "target") return say({ zh: "{name}完成率", en: "{name} completion" }, { name });
    return say({ zh: "{name}与{to}之比", en: "{name} to {to}" }, { name, to: sayReference(measure.to, names) });
  }
  if ("place" in measure) {
    const from = measure.from === "worst" ? { zh: "倒数", en: " from the last" } : { zh: "", en: "" };
    return say({ zh: "{name}{from}名次", en: "{name} place{from}" }, { name: placedName(measure, names), from });
  }
  const [template, inner] =
    "growth" in measure
      ? [{ zh: "{name}增速", en: "{name} growth" }, measure.growth]
      : "gap" in measure
        ? [{ zh: "{name}差距", en: "{name} gap" }, measure.gap]
        : "excess" in measure
          ? [{ zh: "{name}超出", en: "{name} excess" }, measure.excess]
          : "shortfall" in measure
            ? [{ zh: "{name}缺口", en: "{name} shortfall" }, measure.shortfall]
            : [{ zh: "{name}相对位置", en: "{name} spread" }, measure.spread];
  return say(template, { name: nameOf(inner, names) });
}

/** What is added up; as a calculation where not each is counted once. */
function nameOfSum(terms: readonly (Measure | Term)[], names: Names): Text {
  const isPlain = terms.every((term) => timesOf(term) === "1");
  const parts = terms.map((term, at) => {
    const name = nameOf(measureOf(term), names);
    if (isPlain) return name;
    const times = timesOf(term);
    const size = times.replace("-", "");
    const first = times === size ? "" : "−";
    const before = at > 0 ? ` ${first || "+"} ` : first;
    const form = `${before}{name}${size === "1" ? "" : ` × ${size}`}`;
    return say({ zh: form, en: form }, { name });
  });
  return isPlain
    ? say({ zh: "{parts}合计", en: "{parts} together" }, { parts: join(parts, { zh: "、", en: ", " }) })
    : say({ zh: "（{parts}）", en: "({parts})" }, { parts: join(parts, { zh: "", en: "" }) });
}

function timesOf(term: Measure | Term): string {
  return typeof term === "object" && "times" in term ? `${term.times}` : "1";
}

/** What a place is the place of. */
export function placedName(measure: PlaceMeasure, names: Names): Text {
  return isNodePlace(measure) ? names.node(measure.place) : nameOf(measure.place, names);
}
