import { once } from "../../figure/index.js";

interface Within {
  readonly ids: ReadonlySet<string>;
  readonly reads: ReadonlySet<string>;
}

/** Orders siblings so that each comes after those whose points it reads; one that is stuck in a circle is named. */
export function evaluationOrder<N>(
  siblings: readonly N[],
  within: (sibling: N) => Within,
): { readonly order: readonly N[]; readonly stuck: N | undefined } {
  const owner = new Map<string, N>();
  for (const sibling of siblings) for (const id of within(sibling).ids) owner.set(id, sibling);
  const readers = new Map<N, N[]>();
  const waitsFor = new Map<N, number>();
  for (const sibling of siblings) {
    const read = new Set([...within(sibling).reads].map((id) => owner.get(id)));
    read.delete(sibling);
    read.delete(undefined);
    waitsFor.set(sibling, read.size);
    for (const other of read as Set<N>) once(readers, other, () => []).push(sibling);
  }
  const order = siblings.filter((sibling) => waitsFor.get(sibling) === 0);
  for (const done of order)
    for (const reader of readers.get(done) ?? []) {
      const left = (waitsFor.get(reader) as number) - 1;
      waitsFor.set(reader, left);
      if (left === 0) order.push(reader);
    }
  return { order, stuck: siblings.find((sibling) => waitsFor.get(sibling) !== 0) };
}
