import { add, compare, type Rational, rational, readNumber, subtract, zero } from "../exact/index.js";
import { compileCurve } from "./compile-curve.js";
import { type Band, type Curve, constantOf, type Steps } from "./curve.js";

/** Which way points go as what is measured grows: `unknown` where that depends on what is looked up, or on a formula. */
export type Monotony = "rising" | "falling" | "constant" | "neither" | "unknown";

/** Closer than any two numbers of sixty digits that a curve can tell apart; and further than any of them. */
const HAIR = rational(1n, 10n ** 200n);
const FAR = rational(10n ** 70n);

/**
 * Whether more of what is measured can cost points (单调性).
 *
 * A curve is straight, or climbs in equal steps, between the numbers that it names; so it is enough to look at those, a
 * hair before and after each, and far out on both sides.
 *
 * @param mark the mark of the item, where the curve speaks of it
 * @example
 * monotonyOf({ bands: [{ atLeast: "0.6", is: "10" }, { else: "0" }] }) // → "rising"
 * monotonyOf({ each: "1", is: "-0.1", part: "completed" }) // → "falling"
 */
export function monotonyOf<Reference>(curve: Curve<Reference>, mark?: string | number): Monotony {
  const compiled = compileCurve(curve);
  const full = mark === undefined ? undefined : readNumber(mark);
  const named = numbersIn(curve as Curve<unknown>);
  if (compiled.references.length > 0 || named === undefined || typeof full === "string") return "unknown";
  if (compiled.readsMark && full === undefined) return "unknown";
  const probes = [...named, zero].flatMap((at) => [
    subtract(at, HAIR),
    at,
    add(at, HAIR),
    subtract(at, FAR),
    add(at, FAR),
  ]);
  const points = probes.sort(compare).map((x) => compiled.read(x, full, []).points);
  const turns = new Set(points.slice(1).map((next, i) => compare(next, points[i] as Rational)));
  if (turns.has(1)) return turns.has(-1) ? "neither" : "rising";
  return turns.has(-1) ? "falling" : "constant";
}

/** The numbers at which a curve may change its way; undefined for a formula, which nobody can tell. */
function numbersIn(curve: Curve<unknown>): readonly Rational[] | undefined {
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

function numberOf(edge: unknown): readonly Rational[] {
  const constant = edge === undefined ? undefined : constantOf(edge);
  return constant ? [constant.value] : [];
}
