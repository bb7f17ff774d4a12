import { isPlain } from "./is-plain.js";
import { MAX_DEPTH, MAX_PARTS } from "./plain-copy.js";

/**
 * Whether something is plain JSON data as it stands, within the bounds of `plainCopy`, which would copy it without a
 * problem. Nothing is copied.
 *
 * @param above how many levels stand above it in what it is a part of
 *
 * @example
 * isJson({ id: "p1", tags: ["key"] }) // → true
 * isJson({ on: new Date(0) }) // → false
 */
export function isJson(value: unknown, above = 0): boolean {
  try {
    return isScalar(value) || holdsJson(value, above + 1, { left: MAX_PARTS });
  } catch {
    return false;
  }
}

function holdsJson(value: unknown, depth: number, parts: { left: number }): boolean {
  if (depth > MAX_DEPTH || !isPlain(value)) return false;
  if (Array.isArray(value)) {
    parts.left -= value.length;
    return parts.left >= 0 && value.every((part) => isScalar(part) || holdsJson(part, depth + 1, parts));
  }
  // What is inherited is looked at too: then the answer is no, which is on the safe side.
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key];
    if (--parts.left < 0 || key === "__proto__") return false;
    if (!isScalar(part) && !holdsJson(part, depth + 1, parts)) return false;
  }
  return true;
}

/** What is undefined is absent. */
function isScalar(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isFinite(value);
    default:
      return value === null;
  }
}
