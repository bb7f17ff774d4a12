import type { Graph } from "./graph.js";

/**
 * The strongly connected components (强连通分量) of a graph, by Tarjan's algorithm without recursion: for each node the
 * number of its component. A component is numbered after all that it leads to.
 */
export function strongComponents(graph: Graph): { readonly of: Uint32Array; readonly count: number } {
  const { size, to, outAt, out } = graph;
  const NONE = 0xffffffff;
  const of = new Uint32Array(size).fill(NONE);
  const found = new Uint32Array(size).fill(NONE);
  const low = new Uint32Array(size);
  const next = outAt.slice(0, size);
  const path: number[] = [];
  const open: number[] = [];
  let time = 0;
  let count = 0;
  const enter = (v: number) => {
    found[v] = time;
    low[v] = time++;
    path.push(v);
    open.push(v);
  };
  for (let root = 0; root < size; root++) {
    if (found[root] !== NONE) continue;
    enter(root);
    while (path.length > 0) {
      const v = path[path.length - 1] as number;
      const edge = next[v] as number;
      if (edge < (outAt[v + 1] as number)) {
        next[v] = edge + 1;
        const w = to[out[edge] as number] as number;
        if (found[w] === NONE) enter(w);
        else if (of[w] === NONE) low[v] = Math.min(low[v] as number, found[w] as number);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[v] as number);
      if (low[v] !== found[v]) continue;
      let w: number;
      do {
        w = open.pop() as number;
        of[w] = count;
      } while (w !== v);
      count++;
    }
  }
  return { of, count };
}
