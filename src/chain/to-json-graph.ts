import type { Chain, ChainEdge, ChainInput, ChainNode } from "./chain.js";
import { type DrawOptions, drawingOf } from "./drawing.js";
import type { Verdict } from "./verdict-of.js";

/** A graph in the JSON Graph Format, version 2: nodes by key, edges in a list. */
export interface JsonGraph {
  readonly graph: {
    readonly id: string;
    readonly label: string;
    readonly directed: true;
    readonly nodes: Readonly<
      Record<string, { readonly label: string; readonly metadata: ChainNode & { readonly verdict?: Verdict } }>
    >;
    readonly edges: readonly {
      readonly source: string;
      readonly target: string;
      readonly relation: ChainEdge["kind"];
      readonly metadata: ChainEdge;
    }[];
  };
}

/**
 * A chain in the JSON Graph Format (version 2, where nodes are a map): all that the map says of a node or an edge is its
 * metadata.
 *
 * @example
 * toJsonGraph({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }] }).graph.nodes
 * // → { n0: { label: "cell", metadata: { id: "cell" } } }
 */
export function toJsonGraph(chain: ChainInput | Chain, options: DrawOptions = {}): JsonGraph {
  const { map, title, nodes, edges } = drawingOf(chain, options);
  return {
    graph: {
      id: map.chain.id,
      label: title,
      directed: true,
      nodes: Object.fromEntries(
        nodes.map(({ key, node, name, verdict }) => [
          key,
          { label: name, metadata: verdict ? { ...node, verdict } : { ...node } },
        ]),
      ),
      edges: edges.map(({ source, target, edge }) => ({
        source,
        target,
        relation: edge.kind,
        metadata: { ...edge },
      })),
    },
  };
}
