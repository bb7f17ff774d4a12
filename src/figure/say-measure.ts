import { constantOf } from "../curve/index.js";
import { absolute, equal, one, type Rational, sign } from "../exact/index.js";
import { say, type Text } from "../reason/index.js";
import { isNamedTarget } from "./check-measure.js";
import { type Comparison, comparisonOf } from "./comparison-of.js";
import type { Measure, Reference } from "./measure.js";
import { type Names, nameOf, placedName, sayReference } from "./name-of.js";
import { brief, hundred, sayNumber, sayShare } from "./say-number.js";

/** Numbers that a sentence speaks of: one beside them is shown on its own side, with as many more decimals as it takes. */
type Edges = readonly Rational[];

/**
 * The value of a measure, in words: each form of measure is worded here and nowhere else.
 *
 * @param edges what is said of the value besides: the edges of the band in which it lies
 * @example
 * const own = (id: string) => ({ zh: id, en: id });
 * sayMeasure({ growth: "tax" }, rational(1, 20), "", { figure: own, unit: own, node: own }).en // → "tax up 5%"
 */
export function sayMeasure(
  measure: Measure,
  value: Rational,
  unit: string,
  names: Names,
  edges: readonly Rational[] = [],
): Text {
  const number = sayNumber(value, unit, edges);
  const [size, bounds] = [absolute(value), edges.map(absolute)];
  if (typeof measure === "string") {
    const values = { name: apart(names.figure(measure)), number, unit: names.unit(measure) };
    // One of what has a name in the plural.
    const isOdd = equal(value, one) && values.name.en.endsWith("s");
    const template =
      unit === ""
        ? { zh: "{name}{number}{unit}", en: isOdd ? "{name} {number}" : "{number} {name}" }
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
  if ("ratio" in measure) return sayRatio(measure, value, unit, names, edges);
  if ("growth" in measure) {
    const values = { name: nameOf(measure.growth, names), number: sayShare(size, bounds) };
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
      number: sayDistance(measure.gap, size, unit, bounds),
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
      number: sayDistance(base, value, unit, edges),
      unit: unit === "" && !isRate(base) ? counted : { zh: "", en: "" },
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
      { name: nameOf(measure.spread, names), number: sayShare(value, edges) },
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
  previous: { zh: "{name}为上期的{number}", en: "{name} at {number} of the previous" },
  best: { zh: "{name}为组内最好的{number}", en: "{name} at {number} of the best" },
  worst: { zh: "{name}为组内最差的{number}", en: "{name} at {number} of the worst" },
  mean: { zh: "{name}为组内平均的{number}", en: "{name} at {number} of the mean" },
  overall: { zh: "{name}为全组整体的{number}", en: "{name} at {number} of the whole group" },
};

function sayRatio(
  measure: Extract<Measure, { ratio: Measure }>,
  value: Rational,
  unit: string,
  names: Names,
  edges: Edges,
): Text {
  const name = nameOf(measure.ratio, names);
  // Level with what it is set against is said of nothing that is not.
  const number = unit === "" ? sayShare(value, [...edges, one]) : sayNumber(value, unit, edges);
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
 * A value that a measure may take, in words: a rate in per cent, a distance between rates in percentage points.
 *
 * @param edges what it is beside; with itself among them it is told exactly, as the edge of a band is
 * @example
 * sayLevel({ ratio: "funds", to: "target" }, rational(4, 5), "").en // → "80%"
 */
export function sayLevel(measure: Measure, value: Rational, unit: string, edges: readonly Rational[] = []): Text {
  if (unit !== "" || !isRate(measure)) return sayNumber(value, unit, edges);
  const isDistance = typeof measure === "object" && !("ratio" in measure) && comparisonOf(measure);
  return isDistance ? sayDistance(measure, value, unit, edges) : sayShare(value, edges);
}

/**
 * A distance in words: percentage points between rates, else the number itself.
 *
 * @example
 * sayDistance({ ratio: "funds", to: "target" }, rational(1, 20), "").en // → "5 percentage points"
 */
export function sayDistance(base: Measure, value: Rational, unit: string, edges: readonly Rational[] = []): Text {
  if (unit !== "" || !isRate(base)) return sayNumber(value, unit, edges);
  const number = brief(value, edges, hundred);
  const points = number === "1" ? "percentage point" : "percentage points";
  return say({ zh: "{number}个百分点", en: `{number} ${points}` }, { number });
}
