/**
 * A directed graph in compressed rows (CSR): the edges out of node `v` are `out[outAt[v]]` to `out[outAt[v + 1] - 1]`,
 * each an index into `from` and `to`; so are those that come in.
 */
export interface Graph {
  readonly size: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly outAt: Uint32Array;
  readonly out: Uint32Array;
  readonly inAt: Uint32Array;
  readonly in: Uint32Array;
}

/** The graph of so many nodes with these edges, by the indices of their ends. */
export function graphOf(size: number, from: Uint32Array, to: Uint32Array): Graph {
  const [outAt, out] = rowsOf(size, from);
  const [inAt, into] = rowsOf(size, to);
  return { size, from, to, outAt, out, inAt, in: into };
}

/** Edges put in rows by one of their ends, those of a row in the order given. */
function rowsOf(size: number, end: Uint32Array): readonly [Uint32Array, Uint32Array] {
  const at = new Uint32Array(size + 1);
  for (const node of end) at[node + 1] = (at[node + 1] as number) + 1;
  for (let v = 0; v < size; v++) at[v + 1] = (at[v + 1] as number) + (at[v] as number);
  const next = at.slice(0, size);
  const rows = new Uint32Array(end.length);
  for (let e = 0; e < end.length; e++) {
    const node = end[e] as number;
    const place = next[node] as number;
    rows[place] = e;
    next[node] = place + 1;
  }
  return [at, rows];
}
