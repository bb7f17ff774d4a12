import type { NodePlan, Plan } from "./plan.js";

/** A node and all within it, an outer one before its parts: nodes, branches, and what stands in for something lacking. */
export function partsIn(node: NodePlan): readonly NodePlan[] {
  const inner =
    node.kind === "block" ? node.nodes : node.kind === "choose" ? node.branches.map(({ then }) => then) : [];
  const instead = [...node.treat.values()].flatMap((each) => (each.is === "item" ? [each.item] : []));
  return [node, ...[...inner, ...instead].flatMap(partsIn)];
}

/** The node, or the total, of this name, and all within it. */
export function partsOf({ root, nodes }: Plan, id: string): readonly NodePlan[] {
  const node = [root, ...nodes].find((each) => each.id === id);
  return node ? partsIn(node) : [];
}
