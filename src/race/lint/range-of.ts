import { constantOf, FAR } from "../../curve/index.js";
import {
  absolute,
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  readNumber,
  sign,
  subtract,
  zero,
} from "../../exact/index.js";
import { betterOf, isPeerReference, type Measure, measureOf, type Reference } from "../../figure/index.js";
import { isMeasure } from "./is-measure.js";
import type { Linting } from "./linting.js";

/** From where to where numbers can lie; what reaches `FAR` has no end. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

const everywhere: Range = { low: negate(FAR), high: FAR };
const fromZero: Range = { low: zero, high: FAR };

/** What a measure can come to. A figure is taken to be at least zero, unless one that is given is not. */
export function rangeOf(linting: Linting, measure: Measure): Range {
  if (typeof measure === "string") return rangeOfFigure(linting, measure);
  if ("points" in measure) return everywhere;
  if ("place" in measure) return { low: one, high: FAR };
  if ("spread" in measure) return { low: zero, high: one };
  if ("growth" in measure)
    return sign(rangeOf(linting, measure.growth).low) < 0 ? everywhere : { low: negate(one), high: FAR };
  if ("ratio" in measure) return rangeOfRatio(linting, measure.ratio, measure.to);
  if ("gap" in measure) return gap(rangeOf(linting, measure.gap), rangeOfReference(linting, measure.gap, measure.to));
  if ("excess" in measure)
    return atLeastZero(gap(rangeOf(linting, measure.excess), rangeOfReference(linting, measure.excess, measure.over)));
  if ("shortfall" in measure)
    return atLeastZero(
      gap(rangeOfReference(linting, measure.shortfall, measure.to), rangeOf(linting, measure.shortfall)),
    );
  return measure.sum
    .map((term) => rangeOfTerm(linting, term))
    .reduce((a, b) => bounded(add(a.low, b.low), add(a.high, b.high)));
}

/** Far more points than a scorecard gives, and fewer than wide steps give for what has no end. */
const ENDLESS = rational(10n ** 30n);

/** Whether a number is so far out that it stands for no end. */
export function isEndless(value: Rational): boolean {
  return compare(absolute(value), ENDLESS) > 0;
}

function bounded(low: Rational, high: Rational): Range {
  return { low: greatest(low, negate(FAR)), high: least(high, FAR) };
}

function rangeOfFigure({ run }: Linting, figure: string): Range {
  const given = run?.table.column(figure, "value").values ?? [];
  return given.some((value) => typeof value !== "string" && sign(value) < 0) ? everywhere : fromZero;
}

function rangeOfTerm(linting: Linting, term: Parameters<typeof measureOf>[0]): Range {
  const { low, high } = rangeOf(linting, measureOf(term));
  if (typeof term === "string" || !("times" in term)) return { low, high };
  const by = readNumber(term.times) as Rational;
  return sign(by) < 0 ? bounded(multiply(high, by), multiply(low, by)) : bounded(multiply(low, by), multiply(high, by));
}

function rangeOfRatio(linting: Linting, base: Measure, to: Reference): Range {
  const { low, high } = rangeOf(linting, base);
  const constant = constantOf(to);
  if (constant) return bounded(divide(low, constant.value), divide(high, constant.value));
  if (sign(low) < 0) return everywhere;
  if (to !== "best" && to !== "worst") return fromZero;
  const better = betterOf(base, linting.plan.better);
  if (better === undefined) return fromZero;
  return (to === "best") === (better === "higher") ? { low: zero, high: one } : { low: one, high: FAR };
}

function rangeOfReference(linting: Linting, base: Measure, to: Reference): Range {
  const constant = constantOf(to);
  if (constant) return { low: constant.value, high: constant.value };
  if (isPeerReference(to)) return rangeOf(linting, base);
  return isMeasure(to) ? rangeOf(linting, to) : fromZero;
}

function gap(a: Range, b: Range): Range {
  return bounded(subtract(a.low, b.high), subtract(a.high, b.low));
}

function atLeastZero({ low, high }: Range): Range {
  return { low: greatest(low, zero), high: greatest(high, zero) };
}
