import { compare, greatest, type Rational } from "../../exact/index.js";
import type { ChoosePlan, ItemPlan, NodePlan } from "../plan/plan.js";
import type { Sought } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import type { Classes, Linting } from "./linting.js";
import { shapesFor } from "./shapes-for.js";
import { simplest } from "./simplest.js";

type Way = Sought["values"];

const MOST = 12;

/** What measures must come to for somebody to earn the most that a node gives a class: several ways, where there may be. */
export function mostValues(linting: Linting, node: NodePlan, classes: Classes): readonly Way[] {
  if (node.kind === "item") return ofItem(linting, node, classes);
  if (node.kind === "given") return [[[node.given, [node.high]]]];
  if (node.kind === "give") return [[]];
  if (node.kind === "choose") return ofChoice(linting, node, classes).slice(0, MOST);
  const parts = node.nodes.map((child) => mostValues(linting, child, classes));
  if (node.combine === "best") return mostFirst(linting, node.nodes, classes).flatMap((at) => parts[at] as Way[]);
  const ways = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: ways }, (_none, at) =>
    parts.flatMap((all) => (all.length > 0 ? (all[at % all.length] as Way) : [])),
  );
}

function ofItem(linting: Linting, item: ItemPlan, classes: Classes): readonly Way[] {
  const [shape] = shapesFor(linting, item, classes);
  if (!shape) return [];
  const most = shape.probes.map(shape.points).reduce(greatest);
  const x = simplest(shape, (each) => compare(shape.points(each), most) === 0);
  return x ? [[[item.of, [x]]]] : [];
}

/** The branches that give most; what they ask for is filled in. */
function ofChoice(linting: Linting, choice: ChoosePlan, classes: Classes): readonly Way[] {
  const branches = choice.branches.map(({ then }) => then);
  return mostFirst(linting, branches, classes).flatMap((at) => mostValues(linting, branches[at] as NodePlan, classes));
}

/** Where the nodes stand, those first that give most. */
function mostFirst(linting: Linting, nodes: readonly NodePlan[], classes: Classes): readonly number[] {
  const highs = nodes.map((node) => extentOf(linting, node, classes)?.high);
  const known = [...nodes.keys()].filter((at) => highs[at] !== undefined);
  return known.sort((a, b) => compare(highs[b] as Rational, highs[a] as Rational));
}
