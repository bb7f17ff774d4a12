import type { Measure, Reference } from "./measure.js";

/** A measure that is set against something: what is, and against what. */
export interface Comparison {
  readonly base: Measure;
  readonly to: Reference;
}

/**
 * The two sides that a `ratio`, a `gap`, an `excess` or a `shortfall` compares; undefined for any other measure.
 *
 * @example
 * comparisonOf({ excess: "funds", over: "mean" }) // → { base: "funds", to: "mean" }
 */
export function comparisonOf(measure: Measure): Comparison | undefined {
  if (typeof measure === "string") return undefined;
  if ("ratio" in measure) return { base: measure.ratio, to: measure.to };
  if ("gap" in measure) return { base: measure.gap, to: measure.to };
  if ("excess" in measure) return { base: measure.excess, to: measure.over };
  if ("shortfall" in measure) return { base: measure.shortfall, to: measure.to };
  return undefined;
}
