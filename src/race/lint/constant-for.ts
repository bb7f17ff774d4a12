import { equal, type Rational } from "../../exact/index.js";
import type { NodePlan } from "../plan/plan.js";
import { extentOf } from "./extent-of.js";
import type { Linting } from "./linting.js";

/** What a node gives everyone, of whatever class. */
export function constantFor(linting: Linting, node: NodePlan): Rational | undefined {
  const ends = linting.classes.flatMap((classes) => {
    const extent = extentOf(linting, node, classes);
    return [extent?.low, extent?.high];
  });
  const [first] = ends;
  return first && ends.every((each) => each && equal(each, first)) ? first : undefined;
}
