import { deepFreeze } from "../reason/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { type ChainMap, chainMapOf } from "./graph/chain-map.js";
import { headingsOf } from "./headings-of.js";
import { canonicalChain } from "./parse/canonical-chain.js";
import { mapFor } from "./parse-chain.js";

/** A map together with what a target map has beyond it. */
export interface WithTarget {
  readonly map: ChainMap;
  /** The nodes that the target map wants here. */
  readonly wanted: ReadonlySet<string>;
}

/** Adds to a map the nodes that only the target has, with the edges that lead to and from them; facts are those of the map. */
export function withTarget(map: ChainMap, target: ChainInput | Chain | undefined): WithTarget {
  if (target === undefined) return { map, wanted: new Set() };
  const { chain: aim } = mapFor(target);
  const wanted = new Set(aim.nodes.map(({ id }) => id));
  const own = map.index;
  const { chain } = map;
  const headings = headingsOf(chain.nodes);
  // What the map knows whole stays so, though the target divides it.
  const fits = (parent: string | undefined) => parent === undefined || !own.has(parent) || headings.has(parent);
  const nodes = aim.nodes
    .filter(({ id }) => !own.has(id))
    .map(({ parent, ...node }) => (fits(parent) ? { ...node, parent } : node));
  if (nodes.length === 0) return { map, wanted };
  const beyond = <T extends { readonly id: string }>(list: readonly T[], others: readonly T[]) => {
    const ids = new Set(list.map(({ id }) => id));
    return [...list, ...others.filter(({ id }) => !ids.has(id))];
  };
  // An edge that the map has already stays as the map says; a heading has none.
  const edges = aim.edges.filter(
    ({ from, to }) => (!own.has(from) || !own.has(to)) && !headings.has(from) && !headings.has(to),
  );
  // Together the two may say what one map may not, such as cost shares above one: nothing is computed from these here.
  const whole = canonicalChain({
    ...chain,
    stages: beyond(chain.stages, aim.stages),
    nodes: [...chain.nodes, ...nodes],
    groups: beyond(chain.groups, aim.groups),
    edges: [...chain.edges, ...edges],
  });
  return { map: chainMapOf(deepFreeze(whole)), wanted };
}
