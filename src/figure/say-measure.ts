import { constantOf } from "../curve/index.js";
import {
  absolute,
  MAX_DIGITS,
  multiply,
  type Rational,
  rational,
  roundToPlaces,
  sign,
  toText,
} from "../exact/index.js";
import { writeMoney } from "../money/index.js";
import { join, say, type Text } from "../reason/index.js";
import { isNamedTarget, measureOf } from "./check-measure.js";
import { type Comparison, comparisonOf } from "./comparison-of.js";
import { isNodePlace, type Measure, type PlaceMeasure, type Reference } from "./measure.js";

/** How figures and nodes are called, and what a figure is counted in. */
export interface Names {
  readonly figure: (id: string) => Text;
  /** e.g. 个, or nothing. */
  readonly unit: (id: string) => Text;
  readonly node: (id: string) => Text;
}

/**
 * The value of a measure, in words: each form of measure is worded here and nowhere else.
 *
 * @example
 * const own = (id: string) => ({ zh: id, en: id });
 * sayMeasure({ growth: "tax" }, rational(1, 20), "", { figure: own, unit: own, node: own }).en // → "tax up 5%"
 */
export function sayMeasure(measure: Measure, value: Rational, unit: string, names: Names): Text {
  const number = sayNumber(value, unit);
  if (typeof measure === "string") {
    const values = { name: apart(names.figure(measure)), number, unit: names.unit(measure) };
    const template =
      unit === ""
        ? { zh: "{name}{number}{unit}", en: "{number} {name}" }
        : { zh: "{name}{number}", en: "{name} {number}" };
    return say(template, values);
  }
  if ("place" in measure) {
    const from = measure.from === "worst" ? { zh: "倒数", en: " from the last" } : { zh: "", en: "" };
    return say(
      { zh: "{name}列{from}第{number}位", en: "{name} in place {number}{from}" },
      { name: placedName(measure, names), number, from },
    );
  }
  if ("ratio" in measure) return sayRatio(measure, value, unit, names);
  if ("growth" in measure) {
    const values = { name: nameOf(measure.growth, names), number: sayShare(absolute(value)) };
    return say(
      sign(value) < 0
        ? { zh: "{name}下降{number}", en: "{name} down {number}" }
        : { zh: "{name}增长{number}", en: "{name} up {number}" },
      values,
    );
  }
  if ("gap" in measure) {
    const values = {
      name: nameOf(measure.gap, names),
      reference: sayReference(measure.to, names),
      number: sayDistance(measure.gap, absolute(value), unit),
    };
    if (sign(value) === 0) return say({ zh: "{name}与{reference}持平", en: "{name} level with {reference}" }, values);
    return say(
      sign(value) < 0
        ? { zh: "{name}比{reference}低{number}", en: "{name} {number} below {reference}" }
        : { zh: "{name}比{reference}高{number}", en: "{name} {number} above {reference}" },
      values,
    );
  }
  if ("excess" in measure || "shortfall" in measure) {
    const { base, to } = comparisonOf(measure) as Comparison;
    const counted = typeof base === "string" ? names.unit(base) : { zh: "", en: "" };
    const values = {
      name: nameOf(base, names),
      reference: sayLevelOrReference(base, to, unit, names),
      number: sayDistance(base, value, unit),
      unit: unit === "" ? counted : { zh: "", en: "" },
    };
    return say(
      "excess" in measure
        ? constantOf(to)
          ? { zh: "{name}超出{reference}的部分为{number}{unit}", en: "{name} over {reference} by {number}" }
          : { zh: "{name}超{reference}{number}{unit}", en: "{number} {name} over {reference}" }
        : { zh: "{name}比{reference}少{number}{unit}", en: "{number} {name} short of {reference}" },
      values,
    );
  }
  if ("spread" in measure)
    return say(
      {
        zh: "{name}居组内由最差到最好的{number}处",
        en: "{name} {number} of the way from the group's worst to its best",
      },
      { name: nameOf(measure.spread, names), number: sayShare(value) },
    );
  if ("points" in measure)
    return say(
      { zh: "“{name}”得{number}分", en: '{number} points for "{name}"' },
      { name: names.node(measure.points), number },
    );
  return say({ zh: "{name}{number}", en: "{name} {number}" }, { name: nameOf(measure, names), number });
}

const ratioTo: Readonly<Record<string, Text>> = {
  target: { zh: "{name}完成目标的{number}", en: "{name} at {number} of target" },
  schedule: { zh: "{name}完成时序目标的{number}", en: "{name} at {number} of what is due" },
  previous: { zh: "{name}为上年同期的{number}", en: "{name} at {number} of the previous" },
  best: { zh: "{name}为组内最好的{number}", en: "{name} at {number} of the best" },
  worst: { zh: "{name}为组内最差的{number}", en: "{name} at {number} of the worst" },
  mean: { zh: "{name}为组内平均的{number}", en: "{name} at {number} of the mean" },
  overall: { zh: "{name}为全组整体的{number}", en: "{name} at {number} of the whole group" },
};

function sayRatio(measure: Extract<Measure, { ratio: Measure }>, value: Rational, unit: string, names: Names): Text {
  const name = nameOf(measure.ratio, names);
  const number = unit === "" ? sayShare(value) : sayNumber(value, unit);
  const known = typeof measure.to === "string" ? ratioTo[measure.to] : undefined;
  if (known) return say(known, { name, number });
  const reference = sayReference(measure.to, names);
  return isNamedTarget(measure.to)
    ? say(
        { zh: "{name}完成{reference}的{number}", en: "{name} at {number} of {reference}" },
        { name, number, reference },
      )
    : say({ zh: "{name}与{reference}之比{number}", en: "{name} to {reference} {number}" }, { name, number, reference });
}

const references: Readonly<Record<string, Text>> = {
  target: { zh: "目标", en: "target" },
  schedule: { zh: "时序进度", en: "schedule" },
  previous: { zh: "上年同期", en: "the previous" },
  best: { zh: "组内最好", en: "the best" },
  worst: { zh: "组内最差", en: "the worst" },
  mean: { zh: "组内平均", en: "the mean" },
  overall: { zh: "全组整体", en: "the whole group" },
};

/** A name that ends in a digit or a letter does not run into the number after it. */
function apart(name: Text): Text {
  return /[0-9A-Za-z]$/.test(name.zh) ? { ...name, zh: `${name.zh} ` } : name;
}

/** What a measure is set against: a stated level of a rate in per cent. */
function sayLevelOrReference(base: Measure, to: Reference, unit: string, names: Names): Text {
  const constant = constantOf(to);
  return constant ? sayLevel(base, constant.value, unit) : sayReference(to, names);
}

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
  if ("sum" in measure) {
    const parts = measure.sum.map((term) => nameOf(measureOf(term), names));
    return say({ zh: "{parts}合计", en: "{parts} together" }, { parts: join(parts, { zh: "、", en: ", " }) });
  }
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

/** What a place is the place of. */
function placedName(measure: PlaceMeasure, names: Names): Text {
  return isNodePlace(measure) ? names.node(measure.place) : nameOf(measure.place, names);
}

/**
 * Whether a measure is a rate, which is read in per cent.
 *
 * @example
 * isRate({ ratio: "funds", to: "target" }) // → true
 */
export function isRate(measure: Measure): boolean {
  if (typeof measure === "string") return false;
  if ("ratio" in measure || "growth" in measure || "spread" in measure) return true;
  const comparison = comparisonOf(measure);
  return comparison !== undefined && isRate(comparison.base);
}

/**
 * A value that a measure may take, in words, e.g. the edge of a band: a rate in per cent.
 *
 * @example
 * sayLevel({ ratio: "funds", to: "target" }, rational(4, 5), "").en // → "80%"
 */
export function sayLevel(measure: Measure, value: Rational, unit: string): Text {
  return unit === "" && isRate(measure) ? sayShare(value) : sayNumber(value, unit);
}

/**
 * A distance in words: percentage points between rates, else the number itself.
 *
 * @example
 * sayDistance({ ratio: "funds", to: "target" }, rational(1, 20), "").en // → "5 percentage points"
 */
export function sayDistance(base: Measure, value: Rational, unit: string): Text {
  if (unit !== "" || !isRate(base)) return sayNumber(value, unit);
  const number = brief(multiply(value, rational(100)), 2);
  const points = number === "1" ? "percentage point" : "percentage points";
  return say({ zh: "{number}个百分点", en: `{number} ${points}` }, { number });
}

/**
 * A number for reading: money in its own units, others with at most four decimals.
 *
 * @example
 * sayNumber(rational(150000000), "CNY").zh // → "1.5亿元"
 */
export function sayNumber(value: Rational, unit: string): Text {
  return unit === "" ? both(brief(value, 4)) : sayMoney(toText(roundToPlaces(value, 2, "half-up")), unit);
}

/**
 * A number for reading that is not rounded: a decimal, or the fraction where it does not end.
 *
 * @example
 * sayExact(rational(1, 3), "").en // → "1/3"
 */
export function sayExact(value: Rational, unit: string): Text {
  return unit === "" ? both(toText(value)) : sayMoney(toText(value), unit);
}

function sayMoney(amount: string, currency: string): Text {
  // Money of more digits than anyone can read back is not written in larger units.
  if (amount.length > MAX_DIGITS / 2) return both(`${currency} ${amount}`);
  const money = { amount, currency };
  return { zh: writeMoney(money, { language: "zh" }), en: writeMoney(money, { language: "en" }) };
}

/**
 * A share for reading, in per cent with at most two decimals.
 *
 * @example
 * sayShare(rational(2, 3)).en // → "66.67%"
 */
export function sayShare(value: Rational): Text {
  return both(`${brief(multiply(value, rational(100)), 2)}%`);
}

function brief(value: Rational, places: number): string {
  return toText(roundToPlaces(value, places, "half-up"));
}

function both(text: string): Text {
  return { zh: text, en: text };
}
