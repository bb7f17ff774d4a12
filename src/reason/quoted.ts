import { excerpt } from "./excerpt.js";
import { kindOf, kindText } from "./kind-of.js";
import type { Text } from "./text.js";

/**
 * A value from outside as a sentence quotes it: the beginning of a text, a number, or what kind of thing it is; never
 * throws.
 *
 * @example
 * quoted([1, 2]) // → { zh: "列表", en: "a list" }
 */
export function quoted(value: unknown): string | Text {
  if (typeof value !== "object" && typeof value !== "function") return excerpt(String(value));
  try {
    return value === null ? "null" : kindText(kindOf(value));
  } catch {
    return kindText("object");
  }
}
