import type { Measure, Term } from "./measure.js";

/** Whether more of a measure is better, or less; undefined where it mixes both. */
export type Better = "higher" | "lower";

export const opposite = { higher: "lower", lower: "higher" } as const;

/**
 * Whether higher or lower is better for a measure, given the same for figures.
 *
 * @example
 * betterOf({ shortfall: "large", to: "target" }, () => "higher") // → "lower"
 */
export function betterOf(measure: Measure, figure: (id: string) => Better): Better | undefined {
  if (typeof measure === "string") return figure(measure);
  if ("ratio" in measure) return betterOf(measure.ratio, figure);
  if ("gap" in measure) return betterOf(measure.gap, figure);
  if ("growth" in measure) return betterOf(measure.growth, figure);
  if ("excess" in measure) return betterOf(measure.excess, figure);
  if ("shortfall" in measure) {
    const better = betterOf(measure.shortfall, figure);
    return better && opposite[better];
  }
  if ("place" in measure) return measure.from === "worst" ? "higher" : "lower";
  if ("sum" in measure) {
    const ways = new Set(measure.sum.map((term) => ofTerm(term, figure)));
    const [only] = ways;
    return ways.size === 1 ? only : undefined;
  }
  return "higher";
}

function ofTerm(term: Measure | Term, figure: (id: string) => Better): Better | undefined {
  if (typeof term === "string" || !("times" in term)) return betterOf(term, figure);
  const better = betterOf(term.of, figure);
  return better && String(term.times).startsWith("-") ? opposite[better] : better;
}
