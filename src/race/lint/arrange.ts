import { constantOf } from "../../curve/index.js";
import {
  add,
  compare,
  divide,
  multiply,
  one,
  type Rational,
  rational,
  readNumber,
  roundToPlaces,
  sign,
  subtract,
  sum,
  zero,
} from "../../exact/index.js";
import {
  type Better,
  betterOf,
  isNamedTarget,
  isOwnReference,
  isPeerReference,
  isRateToTarget,
  isSummed,
  type Measure,
  measureOf,
  type Reference,
} from "../../figure/index.js";

/** Figures being made up: for each entrant its numbers, under `funds.value`, `funds.target` and the like. */
export type Draft = Map<string, Rational>[];

/** How references are to be chosen: how large they are, and which way a figure is better. */
export interface Drawing {
  readonly draft: Draft;
  readonly scale: (of: Measure) => Rational;
  readonly better: (figure: string) => Better;
}

const MOST_ROWS = 30;

/**
 * Gives the first entrants figures by which a measure comes to these values; peers that it takes are added behind them.
 * False where this is beyond us: only a run can tell whether what was arranged holds.
 */
export function arrange(drawing: Drawing, of: Measure, values: readonly Rational[]): boolean {
  if (values.length > MOST_ROWS) return false;
  if (typeof of === "string") return put(drawing, of, "value", values);
  if ("points" in of) return false;
  if ("ratio" in of) return against(drawing, of.ratio, of.to, values, multiply);
  if ("gap" in of) return against(drawing, of.gap, of.to, values, add);
  if ("excess" in of) return against(drawing, of.excess, of.over, values, add);
  if ("shortfall" in of) return against(drawing, of.shortfall, of.to, values, (x, size) => subtract(size, x));
  if ("growth" in of) return against(drawing, of.growth, "previous", values, (x, size) => multiply(add(x, one), size));
  if ("spread" in of) {
    const [worst, best] = betterOf(of.spread, drawing.better) === "lower" ? [one, zero] : [zero, one];
    const scale = isSummed(of.spread) ? drawing.scale(of.spread) : one;
    const inner = (x: Rational) => multiply(worst === zero ? x : subtract(one, x), scale);
    return arrange(drawing, of.spread, [...values.map(inner), multiply(worst, scale), multiply(best, scale)]);
  }
  if ("place" in of) return of.ties !== undefined && arrange(drawing, of.place, valuesOfPlaces(drawing, of, values));
  return ofSum(of.sum, (term, share) => arrange(drawing, term, values.map(share)));
}

/** Numbers for those who take the places named, and for those who take the places between. */
function valuesOfPlaces(
  drawing: Drawing,
  of: Extract<Measure, { place: Measure }>,
  places: readonly Rational[],
): Rational[] {
  const most = Math.max(...places.map((place) => Number(roundToPlaces(place, 0, "down").n)));
  const others = Array.from({ length: Math.min(most, MOST_ROWS) }, (_none, at) => rational(at + 1)).filter(
    (place) => !places.some((each) => compare(each, place) === 0),
  );
  const falls = (betterOf(of.place, drawing.better) === "higher") === (of.from !== "worst");
  const apart = isSummed(of.place) ? divide(drawing.scale(of.place), rational(100)) : rational(1, most < 10 ? 10 : 100);
  return [...places, ...others].map((place) => multiply(falls ? subtract(rational(most + 1), place) : place, apart));
}

/** A whole is put into its first plain term. */
function ofSum(
  terms: Extract<Measure, { sum: unknown }>["sum"],
  arranged: (term: Measure, share: (whole: Rational) => Rational) => boolean,
): boolean {
  const plain = terms.findIndex((term) => typeof term === "string" || !("times" in term));
  const bearer = Math.max(plain, 0);
  return terms.every((term, at) => {
    const times = typeof term === "object" && "times" in term ? (readNumber(term.times) as Rational) : one;
    if (sign(times) === 0) return at !== bearer;
    return arranged(measureOf(term), (whole) => (at === bearer ? divide(whole, times) : zero));
  });
}

/** Arranges a reference of a round size, and the base that makes the measure come to the values. */
function against(
  drawing: Drawing,
  base: Measure,
  to: Reference,
  values: readonly Rational[],
  join: (x: Rational, size: Rational) => Rational,
): boolean {
  const constant = constantOf(to);
  const size = constant ? constant.value : sizeFor(drawing, base, to);
  const inner = values.map((x) => join(x, size));
  if (isPeerReference(to)) return arrange(drawing, base, [...inner, ...peerFor(inner, to, size)]);
  const sizes = inner.map(() => size);
  const placed = constant || arrangeReference(drawing, base, to, sizes);
  return Boolean(placed) && arrange(drawing, base, inner);
}

function sizeFor({ scale }: Drawing, base: Measure, to: Reference): Rational {
  // What something else is set against has a size of its own: so much money is so much of so many 亩.
  if (isSummed(base)) return scale(isMeasure(to) ? to : base);
  return to === "schedule" ? rational(1, 2) : rational(1, 10);
}

function isMeasure(to: Reference): to is Measure {
  return !isNamedTarget(to) && !isOwnReference(to) && !isPeerReference(to);
}

/** One more peer, by whom the reference comes to its size. */
function peerFor(values: readonly Rational[], to: Reference, size: Rational): readonly Rational[] {
  if (to === "best" || to === "worst") return [size];
  return [subtract(multiply(size, rational(values.length + 1)), sum(values))];
}

function arrangeReference(drawing: Drawing, base: Measure, to: Reference, sizes: readonly Rational[]): boolean {
  if (to === "schedule" && isRateToTarget(base)) return facet(drawing, base.ratio, "schedule.share", sizes);
  if (isNamedTarget(to)) return facet(drawing, base, `targets.${to.target}`, sizes);
  if (isOwnReference(to)) return facet(drawing, base, to, sizes);
  return arrange(drawing, to as Measure, sizes);
}

function facet(drawing: Drawing, base: Measure, name: string, sizes: readonly Rational[]): boolean {
  if (typeof base === "string") return put(drawing, base, name, sizes);
  if (!("sum" in base)) return false;
  return ofSum(base.sum, (term, share) =>
    facet(drawing, term, name, name === "schedule.share" ? sizes : sizes.map(share)),
  );
}

function put({ draft }: Drawing, figure: string, name: string, values: readonly Rational[]): boolean {
  for (const [at, value] of values.entries()) {
    draft[at] ??= new Map();
    draft[at].set(`${figure}.${name}`, value);
  }
  return true;
}
