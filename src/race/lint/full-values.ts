import { compare, type Rational } from "../../exact/index.js";
import type { ItemPlan, NodePlan } from "../plan/plan.js";
import type { Sought } from "./example-of.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import { shapesFor } from "./shapes-for.js";
import { simplest } from "./simplest.js";

/** What the items of these nodes must measure for somebody to earn their marks; what has no mark is left alone. */
export function fullValues(linting: Linting, nodes: readonly NodePlan[], classes: Classes): Sought["values"] {
  return nodes.flatMap((node): Sought["values"] => {
    if (node.kind === "block") return fullValues(linting, node.nodes, classes);
    if (node.kind === "choose")
      return fullValues(
        linting,
        node.branches.slice(-1).map(({ then }) => then),
        classes,
      );
    const x = node.kind === "item" ? fullAt(linting, node, classes) : undefined;
    return x ? [[(node as ItemPlan).of, [x]]] : [];
  });
}

/** The simplest number that earns an item its mark. */
function fullAt(linting: Linting, item: ItemPlan, classes: Classes): Rational | undefined {
  const mark = markFor(item, classes);
  if (mark === undefined || mark === "notApplicable") return undefined;
  const [shape] = shapesFor(linting, item, classes);
  return shape && simplest(shape, (x) => compare(shape.points(x), mark) >= 0);
}
