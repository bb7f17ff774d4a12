/**
 * Whether something is a plain object or a list, of any realm: not an instance of a class, nor a Date or a Map.
 *
 * @example
 * isPlain({ id: "funds" }) // → true
 * isPlain(new Map()) // → false
 */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
