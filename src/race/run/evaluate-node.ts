import { pointsOf } from "../../curve/index.js";
import { sign, toText } from "../../exact/index.js";
import { isSaimaError, pathText } from "../../reason/index.js";
import type { NodePlan } from "../plan/plan.js";
import { evaluateBlock } from "./evaluate-block.js";
import { evaluateChoose } from "./evaluate-choose.js";
import { evaluateGiven } from "./evaluate-given.js";
import { evaluateItem } from "./evaluate-item.js";
import { type EarnedColumn, nothing } from "./run.js";
import type { Running } from "./running.js";
import { settle } from "./settle.js";
import { treated } from "./treated.js";

/**
 * What everyone active earns at a node; it and all below it are kept in the run.
 *
 * @param applies to whom the blocks above apply: others are nobody's peers here
 */
export function evaluateNode(
  running: Running,
  plan: NodePlan,
  active: readonly boolean[],
  applies: readonly boolean[],
): EarnedColumn {
  const column = withPath(running, plan, () => {
    const evaluate = (node: NodePlan, mask: readonly boolean[]) => evaluateNode(running, node, mask, applies);
    return treated(running, plan, active, earnerOf(running, plan, active, applies, evaluate), evaluate);
  });
  running.earned.set(plan, column);
  return column;
}

function earnerOf(
  running: Running,
  plan: NodePlan,
  active: readonly boolean[],
  applies: readonly boolean[],
  evaluate: (node: NodePlan, active: readonly boolean[]) => EarnedColumn,
) {
  const { markOf } = running;
  switch (plan.kind) {
    case "item":
      return evaluateItem(running, plan, applies);
    case "given":
      return evaluateGiven(running, plan);
    case "give":
      return (i: number) => {
        const mark = markOf(plan, i);
        return mark === "notApplicable" ? mark : settle(plan, pointsOf(plan.give, mark), mark, nothing);
      };
    case "choose":
      return evaluateChoose(running, plan, active, evaluate);
    case "block": {
      const marked = (is: boolean, i: number) => is && markOf(plan, i) !== "notApplicable";
      const [inside, below] = [active.map(marked), applies.map(marked)];
      for (const child of plan.order) checkDeduction(running, child, evaluateNode(running, child, inside, below));
      return evaluateBlock(
        running,
        plan,
        plan.nodes.map((child) => running.earned.get(child) as EarnedColumn),
      );
    }
  }
}

function checkDeduction({ complain }: Running, plan: NodePlan, column: EarnedColumn): void {
  if (plan.role !== "deduction") return;
  for (const [i, each] of column.entries())
    if (each && sign(each.points) > 0)
      complain(plan.path, i, "deduction-positive", { node: plan.id, points: toText(each.points) });
}

/** What goes wrong with the figures at a node is told with the node's path. */
function withPath({ problems, table }: Running, plan: NodePlan, run: () => EarnedColumn): EarnedColumn {
  try {
    return run();
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    const prefix = pathText(plan.path);
    for (const each of thrown.problems) {
      const path = each.path.startsWith("figures") ? each.path : [prefix, each.path].filter(Boolean).join(".");
      problems.push({ ...each, path });
    }
    return table.entrants.map(() => undefined);
  }
}
