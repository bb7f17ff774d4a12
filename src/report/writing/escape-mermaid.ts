import { oneLine } from "./one-line.js";

/** Letters, digits and marks of writing that mean nothing to Mermaid, Markdown or HTML. */
const PLAIN = /[^\p{L}\p{M}\p{N} ，。、：；？！（）《》“”…—·,.()/-]/gu;

/** A label that Mermaid shows as it is: no markup, directive or end of label comes of it. */
export function escapeMermaid(text: string): string {
  return oneLine(text).replace(PLAIN, (found) => `#${found.codePointAt(0)};`);
}
