import type { Rational } from "../../exact/index.js";
import { numberOf } from "../number-of.js";
import type { ChainMap } from "./chain-map.js";
import type { Graph } from "./graph.js";

/** What every node of a graph without cycles takes to make one unit of it. */
export interface Recipe {
  readonly graph: Graph;
  /** Suppliers before those they supply. */
  readonly order: Uint32Array;
  /** By edge: how much of the input one unit takes; not known where undefined. */
  readonly need: readonly (Rational | undefined)[];
  /** The same in floating point, for what is far from any limit; not a number where it is not known. */
  readonly near: Float64Array;
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
  const need = edges.map(({ perUnit }) => (perUnit === undefined ? undefined : numberOf(perUnit)));
  const recipe: Recipe = {
    graph,
    order: layers.order,
    need,
    near: Float64Array.from(need, (each) => (each ? approximate(each) : Number.NaN)),
    group: Int32Array.from(edges, ({ group }) => groups.get(group ?? "") ?? -1),
    combine: map.chain.groups.map(({ combine }) => combine),
  };
  recipes.set(map, recipe);
  return recipe;
}

/** Within one part in 10^15, as long as neither part overflows. */
export function approximate({ n, d }: Rational): number {
  return Number(n) / Number(d);
}
