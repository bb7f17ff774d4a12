import type { Graph } from "./graph.js";
import { strongComponents } from "./strong-components.js";

/**
 * A shortest closed walk in each part of a graph that goes round, from the node of lowest index in it and back to it, by
 * index of node; empty for a graph without cycles.
 */
export function cyclesIn(graph: Graph): number[][] {
  const { of, count } = strongComponents(graph);
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let v = 0; v < graph.size; v++) members[of[v] as number]?.push(v);
  return members
    .flatMap(([first, second]) =>
      first !== undefined && (second !== undefined || leadsToItself(graph, first)) ? [cycleFrom(graph, of, first)] : [],
    )
    .sort(([a = 0], [b = 0]) => a - b);
}

function leadsToItself({ to, outAt, out }: Graph, v: number): boolean {
  return out.subarray(outAt[v], outAt[v + 1]).some((edge) => to[edge] === v);
}

/** Breadth first within the component, until an edge leads back to where it began. */
function cycleFrom({ to, outAt, out }: Graph, of: Uint32Array, start: number): number[] {
  const before = new Map<number, number>([[start, start]]);
  for (const v of before.keys()) {
    for (let e = outAt[v] as number; e < (outAt[v + 1] as number); e++) {
      const w = to[out[e] as number] as number;
      if (w === start) return [...wayTo(before, start, v), start];
      if (of[w] === of[start] && !before.has(w)) before.set(w, v);
    }
  }
  return [];
}

function wayTo(before: ReadonlyMap<number, number>, start: number, end: number): number[] {
  const way = [end];
  for (let v = end; v !== start; ) {
    v = before.get(v) as number;
    way.push(v);
  }
  return way.reverse();
}
