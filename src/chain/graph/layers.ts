import type { Graph } from "./graph.js";

/** Nodes in an order in which every edge goes forward, and how many layers of suppliers each has above it. */
export interface Layers {
  /** Short of nodes when the graph has a cycle: those on it, and behind it, are left out. */
  readonly order: Uint32Array;
  readonly layer: Uint32Array;
}

/** The topological layers of a graph, by Kahn's algorithm: a layer is the longest way from a node without suppliers. */
export function layersOf(graph: Graph): Layers {
  const { size, to, outAt, out, inAt } = graph;
  const order = new Uint32Array(size);
  const layer = new Uint32Array(size);
  const waits = new Uint32Array(size);
  let end = 0;
  for (let v = 0; v < size; v++) {
    waits[v] = (inAt[v + 1] as number) - (inAt[v] as number);
    if (waits[v] === 0) order[end++] = v;
  }
  for (let at = 0; at < end; at++) {
    const v = order[at] as number;
    const below = (layer[v] as number) + 1;
    for (let e = outAt[v] as number; e < (outAt[v + 1] as number); e++) {
      const w = to[out[e] as number] as number;
      if ((layer[w] as number) < below) layer[w] = below;
      const left = (waits[w] as number) - 1;
      waits[w] = left;
      if (left === 0) order[end++] = w;
    }
  }
  return { order: order.subarray(0, end), layer };
}
