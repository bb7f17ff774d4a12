import { type Rational, rational } from "../exact/index.js";
import { type Band, type Curve, constantOf, type Steps } from "./curve.js";

/** Closer than any two numbers of sixty digits that a curve can tell apart. */
export const HAIR: Rational = rational(1, 10n ** 200n);
/** Further than any number that a curve names. */
export const FAR: Rational = rational(10n ** 70n);

/**
 * The numbers at which a curve may change direction: between them it is straight, or climbs in equal steps. Those that
 * are looked up are left out; undefined for a formula, of which they are not known.
 *
 * @example
 * numbersIn({ bands: [{ atLeast: "0.6", is: "10" }, { else: "0" }] })?.map(toText) // → ["0.6"]
 */
export function numbersIn(curve: Curve<unknown>): readonly Rational[] | undefined {
  if (typeof curve === "string" || "each" in curve) return [];
  if ("line" in curve) return curve.line.flatMap(([at]) => numberOf(at));
  if ("steps" in curve) return numbersOfSteps(curve.steps);
  if ("formula" in curve) return undefined;
  const numbers: Rational[] = [];
  for (const band of curve.bands) {
    const is = "else" in band ? band.else : band.is;
    const inner = typeof is === "object" ? numbersIn(is) : [];
    if (inner === undefined) return undefined;
    numbers.push(...inner, ...("else" in band ? [] : edgesOf(band)));
  }
  return numbers;
}

function numbersOfSteps({ at, below = [], above = [] }: Steps<unknown>): readonly Rational[] {
  return [at, ...below.map((leg) => leg.to), ...above.map((leg) => leg.to)].flatMap(numberOf);
}

function edgesOf({ atLeast, moreThan, atMost, lessThan }: Band<unknown>): readonly Rational[] {
  return [atLeast, moreThan, atMost, lessThan].flatMap(numberOf);
}

/**
 * How wide the steps of a curve are, whatever band they stand in.
 *
 * @example
 * widthsIn({ each: "2000万元", is: "1", part: "completed" }).map(toText) // → ["20000000"]
 */
export function widthsIn(curve: Curve<unknown>): readonly Rational[] {
  if (typeof curve === "string") return [];
  if ("each" in curve) return numberOf(curve.each);
  if ("steps" in curve)
    return [...(curve.steps.below ?? []), ...(curve.steps.above ?? [])].flatMap(({ each }) => numberOf(each));
  if (!("bands" in curve)) return [];
  return curve.bands.flatMap((band) => {
    const is = "else" in band ? band.else : band.is;
    return typeof is === "object" ? widthsIn(is) : [];
  });
}

function numberOf(edge: unknown): readonly Rational[] {
  const constant = edge === undefined ? undefined : constantOf(edge);
  return constant ? [constant.value] : [];
}
