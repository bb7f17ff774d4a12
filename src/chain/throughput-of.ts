import type { Rational, Shown } from "../exact/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { andThroughput, type Level } from "./graph/and-throughput.js";
import { type Limit, limitsOf } from "./graph/limits-of.js";
import { recipeOf } from "./graph/recipe.js";
import { showNumber } from "./show-number.js";
import { type FactsChosen, nodeAt, type View, viewOf } from "./view.js";

/** How much a node can turn out when it needs all of its inputs, and what holds it there. */
export interface NodeThroughput {
  readonly node: string;
  /** Null where the capacity of something that it depends on is not known. */
  readonly throughput: Shown | null;
  readonly capacity: Shown | null;
  /** `estimated` where supply stands for a capacity that is not known. */
  readonly basis: "measured" | "estimated" | null;
  /** What binds: the node itself (its own capacity), an input, or one of several substitutes; all that bind at once. */
  readonly binding: readonly (readonly string[])[];
}

/**
 * How much each node of the chain can produce here: a node is limited by the scarcest of the inputs that it needs
 * (AND-throughput); substitutes in a group add up, or the best of them counts. `perUnit` of an edge says how much of
 * the input one unit takes. Where a capacity or a `perUnit` is not known, so is what depends on it.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "chip" }, { id: "car" }], edges: [{ from: "chip", to: "car", kind: "supplies", perUnit: "2" }],
 *   facts: [{ node: "chip", period: "2025", basis: "measured", capacity: "6" },
 *     { node: "car", period: "2025", basis: "measured", capacity: "7" }] };
 * throughputOf(chain).map(({ node, throughput, binding }) => [node, throughput.exact, binding])
 * // → [["car", "3", [["chip"]]], ["chip", "6", [["chip"]]]]
 */
export function throughputOf(chain: ChainInput | Chain, chosen: FactsChosen = {}): readonly NodeThroughput[] {
  const view = viewOf(chain, chosen);
  const recipe = recipeOf(view.map);
  const capacity = capacitiesIn(view);
  const levels = andThroughput(recipe, capacity);
  const estimated = estimatedIn(view);
  return view.nodes.flatMap((numbers, v) => {
    const level = levels.exact[v];
    if (!view.map.isPart(v)) return [];
    return {
      node: nodeAt(view.map, v).id,
      throughput: level ? showNumber(level) : null,
      capacity: numbers.capacity ? showNumber(numbers.capacity.value) : null,
      basis: level ? (estimated[v] ? "estimated" : "measured") : null,
      binding: limitsOf(recipe, capacity, levels, v).map((limit) => nodesOf(view, limit)),
    };
  });
}

/** What each node could turn out by itself. */
export function capacitiesIn(view: View): Level[] {
  return view.nodes.map(({ capacity }): Rational | undefined => capacity?.value);
}

/** The nodes of a limit, any of which would lift it. */
export function nodesOf(view: View, limit: Limit): readonly string[] {
  const nodes = limit.kind === "group" ? limit.members : [limit.node];
  return nodes.map((v) => nodeAt(view.map, v).id);
}

/** Whether anything that a node's level depends on is a guess. */
function estimatedIn(view: View): readonly boolean[] {
  const { graph, order } = recipeOf(view.map);
  const estimated = view.nodes.map(({ capacity }) => capacity?.estimated === true);
  for (const v of order)
    for (const edge of graph.in.subarray(graph.inAt[v], graph.inAt[v + 1]))
      if (estimated[graph.from[edge] as number]) estimated[v] = true;
  return estimated;
}
