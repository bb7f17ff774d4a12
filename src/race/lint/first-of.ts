/** What comes of the first of a list of which anything comes. */
export function firstOf<T, R>(list: Iterable<T>, find: (each: T) => R | null | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found) return found;
  }
  return undefined;
}
