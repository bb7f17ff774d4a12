import type { Chain, ChainInput } from "./chain.js";
import { mapFor } from "./parse-chain.js";

/**
 * The loops of a chain (循环): nodes that reach each other, through recycling, equipment or services. Each loop is one node
 * of the condensed chain.
 *
 * @example
 * loopsOf({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "cathode" }, { id: "cell" }, { id: "car" }],
 *   edges: [{ from: "cathode", to: "cell", kind: "supplies" }, { from: "cell", to: "cathode", kind: "recycles" }] })
 * // → [["cathode", "cell"]]
 */
export function loopsOf(chain: ChainInput | Chain): readonly (readonly string[])[] {
  const map = mapFor(chain);
  const members = new Map<number, string[]>();
  for (const [v, { id }] of map.chain.nodes.entries()) {
    const component = map.tiers.component[v] as number;
    members.set(component, [...(members.get(component) ?? []), id]);
  }
  return [...members.values()].filter((each) => each.length > 1);
}
