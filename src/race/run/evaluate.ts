import { type FigureTable, figureProblem } from "../../figure/index.js";
import { type Problem, refuse } from "../../reason/index.js";
import type { Plan } from "../plan/plan.js";
import { evaluateNode } from "./evaluate-node.js";
import type { Dropped, Run } from "./run.js";
import { begin } from "./running.js";
import { strike } from "./strike.js";

/**
 * Runs a plan over a table. All vetoes are asked once, of a run in which none of them has taken anyone out of the ranking.
 * Whom they take out is then nobody's peer, as if it had been entered as not ranked.
 */
export function evaluate(plan: Plan, table: FigureTable): Run {
  const declared = new Map<number, Dropped | undefined>();
  for (const [i, entrant] of table.entrants.entries()) if (!entrant.ranked) declared.set(i, undefined);
  const asked = evaluateWithout(plan, table, declared);
  const struck = strike(asked);
  const out = new Map(declared);
  for (const [veto, answers] of struck.answers)
    if (veto.veto.effect === "unranked")
      for (const [i, answer] of answers.entries()) if (answer === true && !out.has(i)) out.set(i, { veto });
  return { ...(out.size === declared.size ? asked : evaluateWithout(plan, table, out)), struck };
}

/**
 * Runs a plan without these in the ranking. Someone whom a treatment takes out of it is nobody's peer either, so that the
 * run is repeated until nobody else drops out.
 */
function evaluateWithout(plan: Plan, table: FigureTable, out: ReadonlyMap<number, Dropped | undefined>) {
  const unranked = new Map(out);
  for (;;) {
    const before = unranked.size;
    const run = evaluateOnce(plan, table, unranked);
    for (const [i, reason] of run.dropped) if (!unranked.has(i)) unranked.set(i, reason);
    if (unranked.size === before) return { ...run, unranked };
  }
}

function evaluateOnce(plan: Plan, table: FigureTable, unranked: ReadonlyMap<number, unknown>) {
  const unknown = [...plan.figures].filter((figure) => !table.figures.has(figure));
  refuse(unknown.map((id) => ({ ...figureProblem("figure-unknown", { id }), path: "figures" })));
  const everyone = table.entrants.map(() => true);
  const running = begin(
    plan,
    table,
    everyone.map((_yes, i) => !unranked.has(i)),
  );
  // Groups are ranked apart even where no node looks at them.
  running.peersOf();
  const totals = evaluateNode(running, plan.root, everyone, everyone);
  refuse(distinct(running.problems));
  // Someone to whom nothing applies has no total to be ranked by.
  for (const [i, total] of totals.entries())
    if (total?.out) running.dropped.set(i, { node: plan.root.id, lack: "notApplicable" });
  return running;
}

/** A group that an entrant does not name is missed at every node that compares within groups: it is told once. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
