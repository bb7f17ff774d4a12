import { oneLine } from "./one-line.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text that HTML prints as it is, between tags and in quoted attributes. No markup comes of it.
 *
 * @example
 * htmlText("<b>a & b") // → "&lt;b&gt;a &amp; b"
 */
export function htmlText(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (found) => ENTITIES[found] as string);
}
