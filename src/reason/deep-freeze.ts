/**
 * Freezes a value and everything in it, and returns it.
 *
 * @example
 * Object.isFrozen(deepFreeze({ nodes: [{ id: "funds" }] }).nodes[0]) // → true
 */
export function deepFreeze<T>(value: T): T {
  const found = new Set<unknown>([value]);
  // A set can be added to while it is gone through.
  for (const part of found) {
    if (typeof part !== "object" || part === null) continue;
    for (const each of Object.values(Object.freeze(part))) if (typeof each === "object") found.add(each);
  }
  return value;
}
