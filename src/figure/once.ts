/**
 * What a map holds under a key; made and kept when it is first asked for.
 *
 * @example
 * once(new Map([["a", 1]]), "a", () => 2) // → 1
 */
export function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
