import * as fc from "fast-check";

type Order = (length: number) => readonly number[];

/** Orders of any length, from one stream of numbers. */
export const shuffles: fc.Arbitrary<Order> = fc.infiniteStream(fc.nat(0xffff)).map((stream) => (length) => {
  const keys = Array.from({ length }, () => stream.next().value as number);
  return keys.map((_key, index) => index).sort((a, b) => keys[a]! - keys[b]! || a - b);
});

/** A list in another order. */
export function shuffled<T>(list: readonly T[], order: Order): T[] {
  return order(list.length).map((index) => list[index]!);
}

/** The same value with the keys of every object in another order. */
export function withShuffledKeys<T>(value: T, order: Order): T {
  if (Array.isArray(value)) return value.map((each) => withShuffledKeys(each, order)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), order).map(([key, each]) => [key, withShuffledKeys(each as unknown, order)]),
  ) as T;
}
