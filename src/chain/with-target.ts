import type { Chain, ChainInput } from "./chain.js";
import type { ChainMap } from "./chain-map.js";
import { headingsOf } from "./headings-of.js";
import { mapFor, parseChain } from "./parse-chain.js";

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
  const edges = aim.edges.filter(({ from, to }) => !own.has(from) || !own.has(to));
  const known = new Set([...own.keys(), ...wanted]);
  const whole: ChainInput = {
    ...chain,
    stages: beyond(chain.stages, aim.stages),
    nodes: [...chain.nodes, ...nodes],
    groups: beyond(chain.groups, aim.groups),
    edges: [...chain.edges, ...edges.filter(({ from, to }) => known.has(from) && known.has(to))],
  };
  return { map: mapFor(parseChain(whole)), wanted };
}
