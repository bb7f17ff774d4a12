import type { Lack } from "../../figure/index.js";
import type { ChoosePlan, NodePlan } from "../plan/plan.js";
import type { Earned, EarnedColumn } from "./run.js";
import type { Running } from "./running.js";

/** Which branch each entrant takes, or what is lacking to tell, and what the branch gives. */
export function evaluateChoose(
  { table, measures, peersOf, markOf }: Running,
  plan: ChoosePlan,
  active: readonly boolean[],
  evaluate: (node: NodePlan, active: readonly boolean[]) => EarnedColumn,
): (i: number) => Earned | Lack | undefined {
  const peers = peersOf();
  const asked = plan.branches.map((branch) => branch.if?.answer({ table, peers, measures }));
  const taken = active.map((on, i): number | Lack | undefined => {
    if (!on) return undefined;
    if (markOf(plan, i) === "notApplicable") return "notApplicable";
    for (const [at, ask] of asked.entries()) {
      const answer = ask ? ask(i) : true;
      if (answer !== false) return answer === true ? at : answer;
    }
    return undefined;
  });
  const columns = plan.branches.map((branch, at) => {
    const mask = taken.map((each) => each === at);
    return mask.includes(true) ? evaluate(branch.then, mask) : [];
  });
  return (i) => {
    const branch = taken[i];
    if (typeof branch !== "number") return branch;
    const inner = columns[branch]?.[i];
    return inner && { ...inner, branches: [branch, ...inner.branches] };
  };
}
