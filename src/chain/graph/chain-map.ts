import type { Chain, ChainEdge } from "../chain.js";
import { headingsOf } from "../headings-of.js";
import { type Graph, graphOf } from "./graph.js";
import { type Layers, layersOf } from "./layers.js";
import { strongComponents } from "./strong-components.js";

/** A chain map, compiled: its nodes and edges by index, in the order of the canonical map. */
export interface ChainMap {
  readonly chain: Chain;
  readonly index: ReadonlyMap<string, number>;
  /** The nodes that are no heading: what is counted and judged. */
  readonly isPart: (v: number) => boolean;
  /** All edges. */
  readonly graph: Graph;
  /** What `supplies`: an edge of this graph is `suppliers[e]` of the map. It has no cycle. */
  readonly supply: { readonly graph: Graph; readonly edges: readonly ChainEdge[]; readonly layers: Layers };
  /** The component of each node, where recycling closes circles, and its tier. */
  readonly tiers: { readonly of: Uint32Array; readonly component: Uint32Array };
}

/** Compiles a map that is well formed. */
export function chainMapOf(chain: Chain): ChainMap {
  const index = new Map(chain.nodes.map(({ id }, at) => [id, at]));
  const size = chain.nodes.length;
  const graph = graphBy(size, index, chain.edges);
  const edges = chain.edges.filter(({ kind }) => kind === "supplies");
  const supply = graphBy(size, index, edges);
  const headings = headingsOf(chain.nodes);
  return {
    chain,
    index,
    isPart: (v) => !headings.has(chain.nodes[v]?.id as string),
    graph,
    supply: { graph: supply, edges, layers: layersOf(supply) },
    tiers: tiersIn(chain, index, graph),
  };
}

/** The graph of some of a map's edges. */
export function graphBy(size: number, index: ReadonlyMap<string, number>, edges: readonly ChainEdge[]): Graph {
  const ends = (end: "from" | "to") => Uint32Array.from(edges, (edge) => index.get(edge[end]) as number);
  return graphOf(size, ends("from"), ends("to"));
}

/**
 * Tiers by topology: the longest way from a node without suppliers. An edge that recycles and closes a circle is left out;
 * nodes that still go round are one component, and share a tier.
 */
function tiersIn(chain: Chain, index: ReadonlyMap<string, number>, graph: Graph): ChainMap["tiers"] {
  const component = strongComponents(graph).of;
  const closes = ({ from, to, kind }: ChainEdge) =>
    kind === "recycles" && component[index.get(from) as number] === component[index.get(to) as number];
  const forward = graphBy(
    graph.size,
    index,
    chain.edges.filter((edge) => !closes(edge)),
  );
  const inner = strongComponents(forward);
  const between = [...forward.from.keys()].filter(
    (e) => inner.of[forward.from[e] as number] !== inner.of[forward.to[e] as number],
  );
  const ends = (end: Uint32Array) => Uint32Array.from(between, (e) => inner.of[end[e] as number] as number);
  const { layer } = layersOf(graphOf(inner.count, ends(forward.from), ends(forward.to)));
  return { of: Uint32Array.from(inner.of, (c) => layer[c] as number), component };
}
