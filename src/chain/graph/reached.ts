import type { Graph } from "./graph.js";

/** Which way an edge is followed: up to suppliers, or down to buyers. */
export type Way = "up" | "down";

/** All that can be reached from a node, without it, nearest first, and at how many edges from it each is. */
export function reached(
  graph: Graph,
  start: number,
  way: Way,
): { readonly nodes: Uint32Array; readonly hops: Uint32Array } {
  const [rowAt, row, end] = way === "down" ? [graph.outAt, graph.out, graph.to] : [graph.inAt, graph.in, graph.from];
  const seen = new Uint8Array(graph.size);
  const hops = new Uint32Array(graph.size);
  const nodes = new Uint32Array(graph.size);
  seen[start] = 1;
  nodes[0] = start;
  let last = 1;
  for (let at = 0; at < last; at++) {
    const v = nodes[at] as number;
    for (let e = rowAt[v] as number; e < (rowAt[v + 1] as number); e++) {
      const w = end[row[e] as number] as number;
      if (seen[w]) continue;
      seen[w] = 1;
      hops[w] = (hops[v] as number) + 1;
      nodes[last++] = w;
    }
  }
  return { nodes: nodes.subarray(1, last), hops };
}
