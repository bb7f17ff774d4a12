import { add, equal, greatest, type Rational } from "../../exact/index.js";
import { type Level, type Levels, over, UNLIMITED } from "./and-throughput.js";
import type { Recipe } from "./recipe.js";

/** What holds a node at its level: its own capacity, an input (`node`), or a group of substitutes that it takes. */
export type Limit =
  | { readonly kind: "own"; readonly node: number }
  | { readonly kind: "input"; readonly node: number }
  | { readonly kind: "group"; readonly node: number; readonly group: number; readonly members: readonly number[] };

/** All that holds a node at its level just now, its own capacity first, then inputs in the order of the map. */
export function limitsOf(
  recipe: Recipe,
  capacity: readonly Level[],
  { exact: levels }: Levels,
  v: number,
  lifted: ReadonlySet<number> = new Set(),
): readonly Limit[] {
  const level = levels[v];
  if (!level || level.d === 0) return [];
  const own = capacity[v];
  const found: Limit[] = own && equal(own, level) ? [{ kind: "own", node: v }] : [];
  const groups = new Map<number, number[]>();
  const { graph, need, group } = recipe;
  const through = (edge: number) => over(levels[graph.from[edge] as number] as Rational, need[edge] as Rational);
  for (const edge of graph.in.subarray(graph.inAt[v], graph.inAt[v + 1])) {
    const g = group[edge] as number;
    if (g < 0) {
      if (equal(through(edge), level)) found.push({ kind: "input", node: graph.from[edge] as number });
    } else if (!lifted.has(g)) groups.set(g, [...(groups.get(g) ?? []), edge]);
  }
  for (const [g, edges] of groups) {
    const each = edges.map(through);
    const whole = recipe.combine[g] === "best" ? each.reduce(greatest) : each.reduce(plus);
    if (equal(whole, level))
      found.push({ kind: "group", node: v, group: g, members: edges.map((edge) => graph.from[edge] as number) });
  }
  return found;
}

function plus(a: Rational, b: Rational): Rational {
  return a.d === 0 || b.d === 0 ? UNLIMITED : add(a, b);
}

/** What is at the root of a node's level: capacities, and groups of substitutes, followed up through the inputs that bind. */
export function rootLimitsOf(
  recipe: Recipe,
  capacity: readonly Level[],
  levels: Levels,
  v: number,
  lifted: ReadonlySet<number>,
): readonly Limit[] {
  const found: Limit[] = [];
  const queue = new Set([v]);
  // A set can be added to while it is gone through.
  for (const node of queue)
    for (const limit of limitsOf(recipe, capacity, levels, node, lifted)) {
      if (limit.kind === "input") queue.add(limit.node);
      else if (limit.kind === "own" || !found.some((each) => each.kind === "group" && each.group === limit.group))
        found.push(limit);
    }
  return found;
}
