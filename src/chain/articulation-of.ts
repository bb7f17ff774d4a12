import type { Chain, ChainInput } from "./chain.js";
import { cutNodes } from "./graph/cut-nodes.js";
import { mapFor } from "./parse-chain.js";

/**
 * The nodes without which the map falls apart (割点). They are hubs; a leaf that nothing can replace is not among them, so
 * do not rank gaps by this: see `unlocksOf`.
 *
 * @example
 * articulationOf({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "chip" }, { id: "motor" }, { id: "car" }],
 *   edges: [{ from: "chip", to: "motor", kind: "supplies" }, { from: "motor", to: "car", kind: "supplies" }] }) // → ["motor"]
 */
export function articulationOf(chain: ChainInput | Chain): readonly string[] {
  const map = mapFor(chain);
  return cutNodes(map.graph).map((v) => map.chain.nodes[v]?.id as string);
}
