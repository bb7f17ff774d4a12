import { pointsOf } from "../curve/index.js";
import type { Rational } from "../exact/index.js";
import { type Column, type Lack, type Peers, unitText } from "../figure/index.js";
import { SaimaError } from "../reason/index.js";
import type { ItemPlan } from "./plan.js";
import type { Earned } from "./run.js";
import type { Running } from "./running.js";
import { round, settle } from "./settle.js";
import { raceProblem } from "./words.js";

/** What an item gives each entrant: measure, curve, limits, rounding; or why there is no number. */
export function evaluateItem(running: Running, plan: ItemPlan): (i: number) => Earned | Lack {
  const { column, peers } = measured(running, plan);
  const looked = plan.curve.references.map((reference) => running.measures.reference(plan.of, reference, peers));
  for (const unit of [...plan.curve.units, ...looked.map((each) => each.unit)])
    if (unit !== column.unit) throw new SaimaError([{ ...unitProblem(unit, column.unit), path: "points" }]);
  running.inputs.set(plan, { unit: column.unit, looked });
  return (i) => {
    const mark = running.markOf(plan, i);
    if (mark === "notApplicable") return mark;
    const value = column.values[i] as Rational | Lack;
    if (typeof value === "string") return value;
    const references = looked.map((each) => each.values[i] as Rational | Lack);
    const missing = references.find((each) => typeof each === "string");
    if (missing !== undefined) return missing;
    const x = round(value, plan.roundFigure);
    const { points } = plan.curve.read(x, mark, references as Rational[]);
    return settle(plan, points, mark, { x }, plan.curve.anchor && pointsOf(plan.curve.anchor, mark));
  };
}

/** A curve and a measure that speak of different units. */
export function unitProblem(expected: string, found: string) {
  return raceProblem("peers-unit", { expected: unitText(expected), found: unitText(found) });
}

/** Someone whose class has no mark for an item is nobody's peer in it. */
function measured({ measures, peersOf, markOf }: Running, plan: ItemPlan): { column: Column; peers: Peers } {
  const all = peersOf(plan.peers);
  const byClass = plan.mark !== undefined && "by" in plan.mark;
  const ranked = (is: boolean, i: number) => is && markOf(plan, i) !== "notApplicable";
  const peers = byClass ? { groups: all.groups, ranked: all.ranked.map(ranked) } : all;
  return { column: measures.measure(plan.of, peers), peers };
}
