import { type Comparison, comparisonOf, type Measure, measureOf } from "../../figure/index.js";
import { partsOf } from "../plan/parts-in.js";
import type { Plan } from "../plan/plan.js";
import { measureIn } from "./linting.js";

/** The figures whose own value a measure counts, and not only holds something against. */
export function countedIn(plan: Plan, measure: Measure): readonly string[] {
  if (typeof measure === "string") return plan.figures.has(measure) ? [measure] : [];
  if ("sum" in measure) return measure.sum.flatMap((term) => countedIn(plan, measureOf(term)));
  if ("points" in measure) return ofNode(plan, measure.points);
  if ("place" in measure)
    return measure.ties === undefined ? ofNode(plan, String(measure.place)) : countedIn(plan, measure.place);
  if ("growth" in measure) return countedIn(plan, measure.growth);
  if ("spread" in measure) return countedIn(plan, measure.spread);
  return countedIn(plan, (comparisonOf(measure) as Comparison).base);
}

/** What the items of a node count, and what is given in it. */
function ofNode(plan: Plan, id: string): readonly string[] {
  return partsOf(plan, id).flatMap((part) =>
    part.kind === "item" || part.kind === "given" ? countedIn(plan, measureIn(part)) : [],
  );
}
