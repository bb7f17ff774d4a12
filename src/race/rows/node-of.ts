import { show } from "../../exact/index.js";
import type { NodePlan } from "../plan/plan.js";
import type { StandingNode } from "../standings.js";
import { labelOf } from "../wording.js";

/** A node as standings list it. */
export function nodeOf(node: NodePlan): StandingNode {
  const combine = combineOf(node);
  return {
    id: node.id,
    parent: node.parent,
    label: labelOf(node),
    role: node.role,
    mark: node.mark && "all" in node.mark ? show(node.mark.all, 0).exact : null,
    ...(combine && { combine }),
  };
}

/** How a block puts its nodes together where it does not add them up; a choice by what it may lead to. */
function combineOf(node: NodePlan): StandingNode["combine"] {
  if (node.kind === "block") return node.combine === "sum" ? undefined : node.combine;
  if (node.kind !== "choose") return undefined;
  return node.branches.map(({ then }) => combineOf(then)).find((each) => each !== undefined);
}
