import { add, compare, divide, equal, greatest, one, type Rational } from "../../exact/index.js";
import { approximate, type Recipe } from "./recipe.js";

/** More than any number: what stands in for a limit that has been lifted. It is never divided or added. */
export const UNLIMITED: Rational = Object.freeze({ n: 1, d: 0 });

/** What a node can turn out; undefined when that is not known. */
export type Level = Rational | undefined;

/** The levels of all nodes, exactly, and in floating point for what is far from any limit. */
export interface Levels {
  readonly exact: readonly Level[];
  readonly near: Float64Array;
}

/** Levels that were computed before some capacities changed. */
export interface Before {
  readonly levels: Levels;
  /** The nodes whose own capacity, or whose inputs, are no longer the same. */
  readonly changed: Iterable<number>;
}

/**
 * How much each node can turn out when it needs all of its inputs: the least of its own capacity and of each input's
 * throughput over what a unit takes of it, T(v) = min(c(v), min T(u) / a(u, v)). Substitutes of a group add up, or the best
 * of them counts. Whatever depends on something unknown is unknown.
 *
 * An input that goes to several buyers counts in full for each: the level is what the node alone could reach.
 *
 * @param lifted groups whose limit is lifted
 * @param before levels to start from: only what lies behind a change is computed again
 */
export function andThroughput(
  recipe: Recipe,
  capacity: readonly Level[],
  lifted: ReadonlySet<number> = new Set(),
  before?: Before,
): Levels {
  const { graph, order } = recipe;
  const levels = before ? before.levels.exact.slice() : new Array<Level>(graph.size);
  const near = before ? before.levels.near.slice() : new Float64Array(graph.size);
  const open = before && new Uint8Array(graph.size);
  for (const v of before?.changed ?? []) if (open) open[v] = 1;
  for (const v of order) {
    if (open && !isOpen(open, v)) continue;
    const level = levelOf(v);
    levels[v] = level;
    near[v] = level ? approximate(level) : Number.NaN;
  }
  return { exact: levels, near };

  function isOpen(changed: Uint8Array, v: number): boolean {
    for (let at = graph.inAt[v] as number; at < (graph.inAt[v + 1] as number) && !changed[v]; at++)
      changed[v] = changed[graph.from[graph.in[at] as number] as number] as number;
    return changed[v] === 1;
  }

  function levelOf(v: number): Level {
    let best = capacity[v];
    let groups: Map<number, Level> | undefined;
    const most = best ? leastNear(v, approximate(best)) : Number.NaN;
    for (let at = graph.inAt[v] as number; at < (graph.inAt[v + 1] as number) && best; at++) {
      const edge = graph.in[at] as number;
      const need = recipe.need[edge];
      const group = recipe.group[edge] as number;
      if (group >= 0) {
        groups ??= new Map();
        if (!lifted.has(group)) joinGroup(groups, group, edge);
        continue;
      }
      const u = graph.from[edge] as number;
      const level = levels[u];
      if (!level || !need) return undefined;
      if (clearlyAbove((near[u] as number) / (recipe.near[edge] as number), most)) continue;
      const through = over(level, need);
      if (compare(through, best) < 0) best = through;
    }
    if (groups && best)
      for (const level of groups.values()) {
        if (!level) return undefined;
        if (compare(level, best) < 0) best = level;
      }
    return best;
  }

  /** What holds the node in floating point, but for groups: only what comes near it is computed exactly. */
  function leastNear(v: number, own: number): number {
    let least = own;
    for (let at = graph.inAt[v] as number; at < (graph.inAt[v + 1] as number); at++) {
      const edge = graph.in[at] as number;
      if ((recipe.group[edge] as number) < 0)
        least = Math.min(least, (near[graph.from[edge] as number] as number) / (recipe.near[edge] as number));
    }
    return least;
  }

  function joinGroup(groups: Map<number, Level>, group: number, edge: number): void {
    const need = recipe.need[edge];
    const level = levels[graph.from[edge] as number];
    const through = level && need && over(level, need);
    if (!groups.has(group)) groups.set(group, through);
    else groups.set(group, joined(recipe.combine[group] ?? "sum", groups.get(group), through));
  }
}

function joined(combine: "sum" | "best", a: Level, b: Level): Level {
  if (!a || !b) return undefined;
  if (combine === "best") return greatest(a, b);
  return a.d === 0 || b.d === 0 ? UNLIMITED : add(a, b);
}

/** How much can be made of so much of an input. */
export function over(level: Rational, need: Rational): Rational {
  if (level.d === 0 || equal(need, one)) return level;
  return divide(level, need);
}

/**
 * Whether the exact value behind `a` is above the one behind `b` for certain, so that it need not be computed: their
 * distance is a hundred thousand times the error of both. Anything nearer is decided exactly.
 */
function clearlyAbove(a: number, b: number): boolean {
  return a > b * 1.000000001 && b > 1e-200 && a < 1e200;
}
