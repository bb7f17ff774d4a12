import type { Rational, Shown } from "../exact/index.js";
import { openOptions, problem, SaimaError } from "../reason/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { andThroughput, type Level, UNLIMITED } from "./graph/and-throughput.js";
import type { ChainMap } from "./graph/chain-map.js";
import { type Limit, rootLimitsOf } from "./graph/limits-of.js";
import { recipeOf } from "./graph/recipe.js";
import { showNumber } from "./show-number.js";
import { capacitiesIn, nodesOf } from "./throughput-of.js";
import { type FactsChosen, factKeys, indexOf, nodeAt, type View, viewOf } from "./view.js";
import { words } from "./words.js";

export interface UnlockOptions extends FactsChosen {
  /** The node whose throughput is to rise; the one end product of the chain, unless told. */
  readonly product?: string;
}

/** One step of what unlocks next. */
export interface Unlock {
  readonly from: Shown;
  /** Null when nothing else holds the product back. */
  readonly to: Shown | null;
  /** What must be enlarged for it: all of these, of each any one. */
  readonly lift: readonly (readonly string[])[];
}

/** What unlocks an end product, step by step. */
export interface Unlocks {
  readonly product: string;
  /** Empty when the throughput of the product is not known. */
  readonly steps: readonly Unlock[];
  /** The nodes whose capacity is not known, and on which the product depends. */
  readonly missing: readonly string[];
}

/**
 * What to enlarge first, and what that unlocks, in order: the binding capacity of a product is lifted, then what binds
 * next, to the end. What binds together must be lifted together; a group of substitutes is lifted by any one of them.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "chip" }, { id: "car" }], edges: [{ from: "chip", to: "car", kind: "supplies", perUnit: "2" }],
 *   facts: [{ node: "chip", period: "2025", basis: "measured", capacity: "6" },
 *     { node: "car", period: "2025", basis: "measured", capacity: "7" }] };
 * unlocksOf(chain).steps.map(({ from, to, lift }) => [from.exact, to?.exact, lift])
 * // → [["3", "7", [["chip"]]], ["7", undefined, [["car"]]]]
 */
export function unlocksOf(chain: ChainInput | Chain, options: UnlockOptions = {}): Unlocks {
  const { product: asked, ...chosen } = openOptions(options, ["product", ...factKeys]);
  const view = viewOf(chain, chosen);
  const product = asked === undefined ? onlyProduct(view.map) : indexOf(view.map, asked);
  const steps: Unlock[] = [];
  for (const { from, to, limits } of liftsOf(view, product))
    steps.push({
      from: showNumber(from),
      to: to.d === 0 ? null : showNumber(to),
      lift: limits.map((limit) => nodesOf(view, limit)),
    });
  const missing = steps.length > 0 ? [] : missingFor(view, product);
  return { product: nodeAt(view.map, product).id, steps, missing };
}

/** A limit that is lifted, and the levels before and after. */
export interface Lift {
  readonly from: Rational;
  readonly to: Rational;
  readonly limits: readonly Limit[];
}

/** The limits of a product one after the other, each computed when it is asked for. */
export function* liftsOf(view: View, product: number): Generator<Lift> {
  const recipe = recipeOf(view.map);
  const capacity = capacitiesIn(view);
  const lifted = new Set<number>();
  let levels = andThroughput(recipe, capacity);
  for (let from = levels.exact[product]; from && from.d !== 0; from = levels.exact[product]) {
    const limits = rootLimitsOf(recipe, capacity, levels, product, lifted);
    const changed = limits.map((limit) => lift(limit, capacity, lifted));
    levels = andThroughput(recipe, capacity, lifted, { levels, changed });
    yield { from, to: levels.exact[product] as Rational, limits };
  }
}

/** Lifts a limit, and names the node that it held. */
export function lift(limit: Limit, capacity: Level[], lifted: Set<number>): number {
  if (limit.kind === "group") lifted.add(limit.group);
  else capacity[limit.node] = UNLIMITED;
  return limit.node;
}

/** The nodes that take supplies and supply nobody: what the chain is there for. */
export function productsOf(map: ChainMap): number[] {
  const { outAt, inAt, size } = map.supply.graph;
  const nodes = Array.from({ length: size }, (_, v) => v);
  return nodes.filter((v) => outAt[v] === outAt[v + 1] && inAt[v] !== inAt[v + 1]);
}

function onlyProduct(map: ChainMap): number {
  const products = productsOf(map);
  const [product] = products;
  if (product !== undefined && products.length === 1) return product;
  const ids = products.map((v) => nodeAt(map, v).id).join(", ");
  throw new SaimaError([
    problem(words, products.length > 1 ? "product-not-chosen" : "product-none", ["product"], { ids }),
  ]);
}

function missingFor(view: View, product: number): string[] {
  const { graph } = recipeOf(view.map);
  const capacity: readonly Level[] = capacitiesIn(view);
  const needed = new Set([product]);
  for (const v of needed)
    for (const edge of graph.in.subarray(graph.inAt[v], graph.inAt[v + 1])) needed.add(graph.from[edge] as number);
  return [...needed]
    .filter((v) => !capacity[v])
    .sort((a, b) => a - b)
    .map((v) => nodeAt(view.map, v).id);
}
