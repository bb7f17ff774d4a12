import { oneLine } from "./one-line.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text that HTML prints as it is, in an element or in a quoted attribute: no tag, reference or new line comes of it.
 *
 * @example
 * escapeHtml("<b>&amp;") // → "&lt;b&gt;&amp;amp;"
 */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (found) => ENTITIES[found] as string);
}
