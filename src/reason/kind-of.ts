import { excerpt } from "./excerpt.js";
import { isPlain } from "./is-plain.js";
import type { Text } from "./text.js";

/**
 * What kind of thing stands where something else was expected.
 *
 * @example
 * kindOf([]) // → "list"
 */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value !== "object") return typeof value;
  if (isPlain(value)) return "object";
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return tag === "Object" ? "class instance" : excerpt(tag);
}

const kinds: ReadonlyMap<string, Text> = new Map([
  ["object", { zh: "对象", en: "an object" }],
  ["record", { zh: "对象", en: "an object" }],
  ["list", { zh: "列表", en: "a list" }],
  ["array", { zh: "列表", en: "a list" }],
  ["tuple", { zh: "列表", en: "a list" }],
  ["string", { zh: "文本", en: "text" }],
  ["number", { zh: "数字", en: "a number" }],
  ["int", { zh: "整数", en: "a whole number" }],
  ["boolean", { zh: "true或false", en: "true or false" }],
  ["class instance", { zh: "类的实例", en: "an instance of a class" }],
  ["function", { zh: "函数", en: "a function" }],
]);

/** A kind in words: one of `kindOf`, or one that zod expects. */
export function kindText(kind: string): Text {
  return kinds.get(kind) ?? { zh: kind, en: kind };
}
