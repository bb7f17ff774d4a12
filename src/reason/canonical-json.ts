import { byCodePoint } from "../exact/index.js";

/**
 * JSON with the keys of every object in code-point order and no spaces, so that equal values have equal text.
 *
 * @example
 * canonicalJson({ b: [1, null], a: "x" }) // → '{"a":"x","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => byCodePoint(a, b));
  return `{${members.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
}
