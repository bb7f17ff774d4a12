import { add, compare, type Rational, readNumber, subtract, zero } from "../exact/index.js";
import { compileCurve } from "./compile-curve.js";
import type { Curve } from "./curve.js";
import { FAR, HAIR, numbersIn } from "./numbers-in.js";

/** Which way points go as what is measured grows: `unknown` where that depends on what is looked up, or on a formula. */
export type Monotony = "rising" | "falling" | "constant" | "neither" | "unknown";

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
