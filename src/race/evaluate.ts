import { type FigureTable, figureProblem } from "../figure/index.js";
import { type Problem, refuse } from "../reason/index.js";
import { evaluateNode } from "./evaluate-node.js";
import type { Plan } from "./plan.js";
import type { Dropped, Run } from "./run.js";
import { begin } from "./running.js";
import { strike } from "./strike.js";

/**
 * Runs a plan over a table. Someone whom a treatment or a veto takes out of the ranking is nobody's peer, so that the run
 * is repeated without them until nobody else drops out.
 */
export function evaluate(plan: Plan, table: FigureTable): Run {
  const unranked = new Map<number, Dropped | undefined>();
  for (const [i, entrant] of table.entrants.entries()) if (!entrant.ranked) unranked.set(i, undefined);
  for (;;) {
    const before = unranked.size;
    const run = evaluateOnce(plan, table, unranked);
    for (const [i, reason] of run.dropped) if (!unranked.has(i)) unranked.set(i, reason);
    const struck = strike(run, unranked);
    for (const [veto, all] of struck.answers)
      if (veto.veto.effect === "unranked")
        for (const [i, answer] of all.entries()) if (answer === true && !unranked.has(i)) unranked.set(i, { veto });
    if (unranked.size === before) return { ...run, unranked, struck };
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
  running.peersOf(undefined);
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
