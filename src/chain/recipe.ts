import type { Rational } from "../exact/index.js";
import type { ChainMap } from "./chain-map.js";
import type { Graph } from "./graph.js";
import { numberOf } from "./number-of.js";

/** What every node of a graph without cycles takes to make one unit of it. */
export interface Recipe {
  readonly graph: Graph;
  /** Suppliers before those they supply. */
  readonly order: Uint32Array;
  /** By edge: how much of the input one unit takes; not known where undefined. */
  readonly need: readonly (Rational | undefined)[];
  /** By edge: the group of substitutes it is in, or -1 for an input that is needed by itself. */
  readonly group: Int32Array;
  /** By group: whether its inputs add up, or only the best of them counts. */
  readonly combine: readonly ("sum" | "best")[];
}

const recipes = new WeakMap<ChainMap, Recipe>();

/** The recipe of a map, by what supplies what. */
export function recipeOf(map: ChainMap): Recipe {
  const known = recipes.get(map);
  if (known) return known;
  const { graph, edges, layers } = map.supply;
  const groups = new Map(map.chain.groups.map(({ id }, at) => [id, at]));
  const recipe: Recipe = {
    graph,
    order: layers.order,
    need: edges.map(({ perUnit }) => (perUnit === undefined ? undefined : numberOf(perUnit))),
    group: Int32Array.from(edges, ({ group }) => groups.get(group ?? "") ?? -1),
    combine: map.chain.groups.map(({ combine }) => combine),
  };
  recipes.set(map, recipe);
  return recipe;
}
