import { constantOf } from "../curve/index.js";
import { sign } from "../exact/index.js";
import { type Path, type Problem, pathText } from "../reason/index.js";
import { comparisonOf } from "./comparison-of.js";
import { type Better, betterOf } from "./direction.js";
import { isNodePlace, isOwnReference, isPeerReference, type Measure, type Reference, type Term } from "./measure.js";
import type { Lack } from "./table.js";
import { figureProblem } from "./words.js";

/** What a measure needs and what can be missing from it, found without any figures. */
export interface MeasureFacts {
  readonly figures: Set<string>;
  /** Nodes of the scorecard whose points it reads. */
  readonly nodes: Set<string>;
  /** Which lacks can arise. */
  readonly lacks: Set<Lack>;
}

/**
 * Empty facts, for `checkMeasure` to fill.
 *
 * @example
 * noFacts().lacks.size // → 0
 */
export function noFacts(): MeasureFacts {
  return { figures: new Set(), nodes: new Set(), lacks: new Set() };
}

interface Check {
  readonly facts: MeasureFacts;
  readonly better: (figure: string) => Better;
  readonly problems: Problem[];
}

/**
 * Checks a parsed measure, and collects what it needs.
 *
 * @example
 * const check = { facts: noFacts(), better: () => "higher" as const, problems: [] };
 * checkMeasure({ ratio: "funds", to: "target" }, ["of"], check);
 * [...check.facts.lacks] // → ["notReported", "notApplicable", "referenceNotPositive"]
 */
export function checkMeasure(measure: Measure, path: Path, check: Check): void {
  const { facts } = check;
  if (typeof measure === "string") {
    facts.figures.add(measure);
    facts.lacks.add("notReported").add("notApplicable");
  } else if ("points" in measure) {
    facts.nodes.add(measure.points);
    facts.lacks.add("notApplicable");
  } else if ("ratio" in measure) {
    checkMeasure(measure.ratio, [...path, "ratio"], check);
    checkDivisor(measure.to, [...path, "to"], check);
    checkReference(measure.ratio, measure.to, [...path, "to"], check);
  } else if ("gap" in measure) {
    checkMeasure(measure.gap, [...path, "gap"], check);
    checkReference(measure.gap, measure.to, [...path, "to"], check);
  } else if ("excess" in measure) {
    checkMeasure(measure.excess, [...path, "excess"], check);
    checkReference(measure.excess, measure.over, [...path, "over"], check);
  } else if ("shortfall" in measure) {
    checkMeasure(measure.shortfall, [...path, "shortfall"], check);
    checkReference(measure.shortfall, measure.to, [...path, "to"], check);
  } else if ("growth" in measure) {
    facts.lacks.add("referenceNotPositive");
    checkMeasure(measure.growth, [...path, "growth"], check);
    checkReference(measure.growth, "previous", [...path, "growth"], check);
  } else if ("spread" in measure) {
    facts.lacks.add("noSpread").add("alone");
    checkMeasure(measure.spread, [...path, "spread"], check);
    checkDirection(measure.spread, [...path, "spread"], check);
  } else if ("place" in measure && isNodePlace(measure)) {
    facts.nodes.add(measure.place);
    facts.lacks.add("notApplicable");
  } else if ("place" in measure) {
    checkMeasure(measure.place, [...path, "place"], check);
    checkDirection(measure.place, [...path, "place"], check);
    if (!measure.ties) raiseAt(check, path, "place-ties");
  } else
    for (const [index, term] of measure.sum.entries()) checkMeasure(measureOf(term), [...path, "sum", index], check);
}

/**
 * The measure of a term, without its factor.
 *
 * @example
 * measureOf({ times: "6.48", of: "foreign" }) // → "foreign"
 */
export function measureOf(term: Measure | Term): Measure {
  return typeof term === "object" && "times" in term ? term.of : term;
}

function raiseAt(check: Check, path: Path, code: Parameters<typeof figureProblem>[0], reference = ""): void {
  check.problems.push({ ...figureProblem(code, { reference }), path: pathText(path) });
}

/**
 * Checks a reference: what a measure is compared with, or what stands for a knot of its curve.
 *
 * @example
 * const check = { facts: noFacts(), better: () => "higher" as const, problems: [] };
 * checkReference({ growth: "tax" }, "mean", ["of"], check);
 * [...check.facts.lacks] // → ["alone"]
 */
export function checkReference(base: Measure, reference: Reference, path: Path, check: Check): void {
  if (reference === "schedule") {
    if (!isSummed(base) && !isRateToTarget(base)) raiseAt(check, path, "schedule-needs-figure");
  } else if (reference === "target" || reference === "previous" || isNamedTarget(reference)) {
    if (!isSummed(base))
      raiseAt(check, path, "reference-needs-figure", isNamedTarget(reference) ? "target" : reference);
  } else if (isPeerReference(reference)) {
    check.facts.lacks.add("alone");
    if (reference === "best" || reference === "worst") checkDirection(base, path, check);
    if (reference === "overall" && !isAdditive(base)) raiseAt(check, path, "overall-not-additive");
  } else if (constantOf(reference) === undefined) checkMeasure(reference as Measure, path, check);
  if (isOwnReference(reference) || isNamedTarget(reference)) check.facts.lacks.add("notReported").add("notApplicable");
}

function checkDivisor(reference: Reference, path: Path, check: Check): void {
  const constant = constantOf(reference);
  if (constant && sign(constant.value) <= 0) raiseAt(check, path, "divisor-not-positive");
  if (!constant) check.facts.lacks.add("referenceNotPositive");
}

function checkDirection(measure: Measure, path: Path, check: Check): void {
  if (betterOf(measure, check.better) === undefined) raiseAt(check, path, "direction-mixed");
}

/**
 * Whether a reference is one of several targets, by its name.
 *
 * @example
 * isNamedTarget({ target: "stretch" }) // → true
 */
export function isNamedTarget(reference: Reference): reference is { readonly target: string } {
  return typeof reference === "object" && "target" in reference;
}

/**
 * Whether a measure is a figure or a sum of figures, which have a target, a previous value and a schedule of their own.
 *
 * @example
 * isSummed({ sum: ["domestic", { times: "6.48", of: "foreign" }] }) // → true
 */
export function isSummed(measure: Measure): boolean {
  if (typeof measure === "string") return true;
  return "sum" in measure && measure.sum.every((term) => isSummed(measureOf(term)));
}

/**
 * Whether a measure is a completion rate, which can be compared with the share that is due.
 *
 * @example
 * isRateToTarget({ ratio: "funds", to: "target" }) // → true
 */
export function isRateToTarget(measure: Measure): measure is { readonly ratio: Measure; readonly to: Reference } {
  if (typeof measure === "string" || !("ratio" in measure)) return false;
  return isSummed(measure.ratio) && (measure.to === "target" || isNamedTarget(measure.to));
}

/** Whether a measure of sums is what the measure of the whole means: nothing in it looks at peers or points. */
function isAdditive(measure: Measure): boolean {
  if (typeof measure === "string") return true;
  if ("sum" in measure) return measure.sum.every((term) => isAdditive(measureOf(term)));
  if ("growth" in measure) return isAdditive(measure.growth);
  const comparison = comparisonOf(measure);
  if (!comparison || !isAdditive(comparison.base)) return false;
  const { to } = comparison;
  if (isPeerReference(to)) return false;
  return isOwnReference(to) || isNamedTarget(to) || constantOf(to) !== undefined || isAdditive(to as Measure);
}
