import { add, multiply, one, type Rational, sign, subtract, zero } from "../../exact/index.js";
import { numberOf } from "../number-of.js";
import { type ChainMap, graphBy } from "./chain-map.js";
import type { Graph } from "./graph.js";
import { layersOf } from "./layers.js";

/** The edges of a map that carry cost, but for what is recycled. */
export interface CostGraph {
  readonly graph: Graph;
  /** Suppliers first; undefined when equipment and services go round. */
  readonly order: Uint32Array | undefined;
  readonly share: readonly (Rational | undefined)[];
}

const graphs = new WeakMap<ChainMap, CostGraph>();

/** What of the cost of each node goes to which supplier. */
export function costGraphOf(map: ChainMap): CostGraph {
  const known = graphs.get(map);
  if (known) return known;
  const edges = map.chain.edges.filter(
    ({ kind, costShare }) => kind === "supplies" || (kind !== "recycles" && costShare),
  );
  const graph = graphBy(map.chain.nodes.length, map.index, edges);
  const { order } = layersOf(graph);
  const made: CostGraph = {
    graph,
    order: order.length === graph.size ? order : undefined,
    share: edges.map(({ costShare }) => (costShare === undefined ? undefined : numberOf(costShare))),
  };
  graphs.set(map, made);
  return made;
}

/**
 * How much of each node goes into one unit of value of the products, through all that it supplies; undefined where a
 * cost share on the way is not given.
 */
export function contentOf(
  { graph, order, share }: CostGraph,
  isProduct: (v: number) => boolean,
): (Rational | undefined)[] {
  const content = new Array<Rational | undefined>(graph.size);
  for (const v of [...(order ?? [])].reverse()) {
    let total: Rational | undefined = isProduct(v) ? one : zero;
    for (const edge of graph.out.subarray(graph.outAt[v], graph.outAt[v + 1])) {
      const below = content[graph.to[edge] as number];
      const part = share[edge];
      // What goes nowhere near a product needs no share.
      if (below && sign(below) === 0) continue;
      total = total && below && part && add(total, multiply(below, part));
    }
    content[v] = total;
  }
  return content;
}

/** What a node adds itself: its cost less that of its inputs; undefined where one of these is not given. */
export function ownShareOf({ graph, share }: CostGraph, v: number): Rational | undefined {
  let own: Rational | undefined = one;
  for (const edge of graph.in.subarray(graph.inAt[v], graph.inAt[v + 1])) {
    const part = share[edge];
    own = own && part && subtract(own, part);
  }
  return own;
}
