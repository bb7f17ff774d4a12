import type { Chain, ChainInput } from "./chain.js";
import { reached, type Way } from "./graph/reached.js";
import { mapFor } from "./parse-chain.js";
import { indexOf, nodeAt } from "./view.js";

/** Another node, and how many edges away it is. */
export interface Reach {
  readonly node: string;
  readonly hops: number;
}

/**
 * All nodes that a node depends on (`up`), or that depend on it (`down`), directly or not; nearest first.
 *
 * @example
 * reachOf({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "chip" }, { id: "motor" }, { id: "car" }],
 *   edges: [{ from: "chip", to: "motor", kind: "supplies" }, { from: "motor", to: "car", kind: "supplies" }] }, "chip").down
 * // → [{ node: "motor", hops: 1 }, { node: "car", hops: 2 }]
 */
export function reachOf(chain: ChainInput | Chain, node: string): Readonly<Record<Way, readonly Reach[]>> {
  const map = mapFor(chain);
  const start = indexOf(map, node);
  const reach = (way: Way) => {
    const { nodes, hops } = reached(map.graph, start, way);
    const near = [...nodes].sort((a, b) => (hops[a] as number) - (hops[b] as number) || a - b);
    return near.map((v) => ({ node: nodeAt(map, v).id, hops: hops[v] as number }));
  };
  return { up: reach("up"), down: reach("down") };
}
