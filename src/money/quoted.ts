import { excerpt } from "../reason/index.js";

/** An input as a sentence quotes it: the beginning of a text, a number, or what kind of thing it is; never throws. */
export function quoted(input: unknown): string {
  if (typeof input === "string") return excerpt(input);
  return typeof input === "number" || input === null ? String(input) : typeof input;
}
