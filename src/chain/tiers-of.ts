import type { Shown } from "../exact/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { upstreamness } from "./graph/upstreamness.js";
import { mapFor } from "./parse-chain.js";
import { showNumber } from "./show-number.js";

/** Where a node stands in its chain. */
export interface Tier {
  readonly node: string;
  /** 0 for a node without suppliers, else one more than the highest among its suppliers. */
  readonly tier: number;
  /**
   * How far it is from final use, 1 at an end product (Antràs, Chor, Fally and Hillberry 2012), on the cost shares of the
   * map and one unit of each end product; null where a share that it needs is not given.
   */
  readonly upstreamness: Shown | null;
}

/**
 * The tiers of a chain (上中下游), found from its edges; nobody has to label them. Recycling does not count where it closes
 * a circle.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "chip" }, { id: "car" }], edges: [{ from: "chip", to: "car", kind: "supplies", costShare: "10%" }] };
 * tiersOf(chain).map(({ node, tier, upstreamness }) => [node, tier, upstreamness.exact])
 * // → [["car", 1, "1"], ["chip", 0, "2"]]
 */
export function tiersOf(chain: ChainInput | Chain): readonly Tier[] {
  const map = mapFor(chain);
  const distances = upstreamness(map);
  return map.chain.nodes.flatMap(({ id }, v) => {
    const distance = distances[v];
    if (!map.isPart(v)) return [];
    return { node: id, tier: map.tiers.of[v] as number, upstreamness: distance ? showNumber(distance) : null };
  });
}
