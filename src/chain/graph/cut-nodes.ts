import type { Graph } from "./graph.js";

/** The nodes without which the graph falls apart (割点), the direction of its edges aside; in the order of their index. */
export function cutNodes(graph: Graph): number[] {
  const { size, outAt, out, inAt, to, from } = graph;
  const NONE = 0xffffffff;
  const found = new Uint32Array(size).fill(NONE);
  const low = new Uint32Array(size);
  const parent = new Uint32Array(size).fill(NONE);
  const next = new Uint32Array(size);
  const cut = new Uint8Array(size);
  const outs = (v: number) => (outAt[v + 1] as number) - (outAt[v] as number);
  const degree = (v: number) => outs(v) + (inAt[v + 1] as number) - (inAt[v] as number);
  const neighbour = (v: number, i: number) =>
    (i < outs(v)
      ? to[out[(outAt[v] as number) + i] as number]
      : from[graph.in[(inAt[v] as number) + i - outs(v)] as number]) as number;
  let time = 0;
  for (let root = 0; root < size; root++) {
    if (found[root] !== NONE) continue;
    let children = 0;
    found[root] = low[root] = time++;
    for (let v = root; v !== NONE; ) {
      const i = next[v] as number;
      if (i < degree(v)) {
        next[v] = i + 1;
        const w = neighbour(v, i);
        if (found[w] === NONE) {
          parent[w] = v;
          found[w] = low[w] = time++;
          if (v === root) children++;
          v = w;
        } else if (w !== parent[v]) low[v] = Math.min(low[v] as number, found[w] as number);
        continue;
      }
      const above = parent[v] as number;
      if (above !== NONE) {
        low[above] = Math.min(low[above] as number, low[v] as number);
        if (above !== root && (low[v] as number) >= (found[above] as number)) cut[above] = 1;
      }
      v = above;
    }
    if (children > 1) cut[root] = 1;
  }
  return [...cut.keys()].filter((v) => cut[v] === 1);
}
