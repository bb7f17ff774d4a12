import { pointsOf } from "../../curve/index.js";
import type { Rational } from "../../exact/index.js";
import { ANY_UNIT, type Column, type Lack, type Peers, unitText } from "../../figure/index.js";
import { type Problem, SaimaError } from "../../reason/index.js";
import type { ItemPlan } from "../plan/plan.js";
import { retelling } from "../retelling.js";
import { raceProblem } from "../words.js";
import type { Earned } from "./run.js";
import type { Running } from "./running.js";
import { round, settle } from "./settle.js";

/** What an item gives each entrant: measure, curve, limits, rounding; or why there is no number. */
export function evaluateItem(
  running: Running,
  plan: ItemPlan,
  applies: readonly boolean[],
): (i: number) => Earned | Lack {
  const { column, peers } = measured(running, plan, applies);
  const looked = plan.curve.references.map((reference) => running.measures.reference(plan.of, reference, peers));
  let { unit } = column;
  for (const other of [...plan.curve.units, ...looked.map((each) => each.unit)]) {
    if (unit === ANY_UNIT) unit = other;
    else if (other !== unit && other !== ANY_UNIT)
      throw new SaimaError([{ ...unitProblem(other, unit), path: "points" }]);
  }
  running.inputs.set(plan, { unit: unit === ANY_UNIT ? "" : unit, looked, peers });
  return (i) => {
    const mark = running.markOf(plan, i);
    if (mark === "notApplicable") return mark;
    const value = column.values[i] as Rational | Lack;
    if (typeof value === "string") return value;
    const references: Rational[] = [];
    for (const { values } of looked) {
      const reference = values[i] as Rational | Lack;
      if (typeof reference === "string") return reference;
      references.push(reference);
    }
    const x = round(value, plan.roundFigure);
    const { points } = ofEntrant(running, i, () => plan.curve.read(x, mark, references));
    return settle(plan, points, mark, { x }, plan.curve.anchor && pointsOf(plan.curve.anchor, mark));
  };
}

/** A curve and a measure that speak of different units. */
export function unitProblem(expected: string, found: string) {
  return raceProblem("peers-unit", { expected: unitText(expected), found: unitText(found) });
}

/** Someone whose class has no mark for an item, or for a block around it, is nobody's peer in it. */
function measured(
  { measures, peersOf, markOf }: Running,
  plan: ItemPlan,
  applies: readonly boolean[],
): { column: Column; peers: Peers } {
  const all = peersOf(plan.peers);
  const ranked = all.ranked.map((is, i) => is && (applies[i] as boolean) && markOf(plan, i) !== "notApplicable");
  const peers = ranked.some((is, i) => is !== all.ranked[i]) ? { groups: all.groups, ranked } : all;
  return { column: measures.measure(plan.of, peers), peers };
}

/** What goes wrong in a curve for one entrant is told with its name. */
function ofEntrant<T>({ table }: Running, i: number, read: () => T): T {
  const named = ({ code, path, says }: Problem): Problem => {
    const who = `“${table.entrants[i]?.id}”`;
    return {
      code,
      path: ["points", path].filter(Boolean).join("."),
      says: { zh: `${who}：${says.zh}`, en: `${who}: ${says.en}` },
    };
  };
  return retelling(named, read);
}
