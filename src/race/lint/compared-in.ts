import { type Comparison, comparisonOf, isPeerReference, type Measure, measureOf } from "../../figure/index.js";
import { partsOf } from "../plan/parts-in.js";
import type { NodePlan, Plan } from "../plan/plan.js";
import { askedBy } from "./asks-of.js";
import { isMeasure } from "./is-measure.js";

/** What is compared with peers within a measure, however deep. */
export function comparedIn(plan: Plan, measure: Measure): readonly Measure[] {
  if (typeof measure === "string") return [];
  if ("sum" in measure) return measure.sum.flatMap((term) => comparedIn(plan, measureOf(term)));
  if ("points" in measure) return partsOf(plan, measure.points).flatMap((node) => comparedBy(plan, node));
  if ("spread" in measure) return [measure.spread];
  if ("place" in measure)
    return measure.ties === undefined ? partsOf(plan, String(measure.place)).flatMap(measuredBy) : [measure.place];
  if ("growth" in measure) return comparedIn(plan, measure.growth);
  const { base, to } = comparisonOf(measure) as Comparison;
  if (isPeerReference(to)) return [base];
  return [...comparedIn(plan, base), ...(isMeasure(to) ? comparedIn(plan, to) : [])];
}

/** What a node itself compares with peers: by its measure, by what its curve looks up, by what its branches hang on. */
export function comparedBy(plan: Plan, node: NodePlan): readonly Measure[] {
  if (node.kind === "choose")
    return askedBy(node).flatMap(({ measure }) => (measure === undefined ? [] : comparedIn(plan, measure)));
  if (node.kind !== "item") return [];
  const compared = comparedIn(plan, node.of);
  return compared.length === 0 && node.curve.references.some(isPeerReference) ? [node.of] : compared;
}

function measuredBy(node: NodePlan): readonly Measure[] {
  return node.kind === "item" ? [node.of] : node.kind === "given" ? [node.given] : [];
}
