import { oneLine } from "./one-line.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A text that Markdown prints as it is, wherever it stands: in a cell, a heading, a list. No markup, HTML, link or image
 * comes of it, and no new line. (GitHub makes a link of a bare mail address whatever is done to it: it looks for them when
 * all escapes are gone.)
 *
 * @example
 * escapeMarkdown("a|b *c*") // → "a\\|b \\*c\\*"
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[&<>]/g, (found) => ENTITIES[found] as string)
    .replace(/[\\`*_~#|[\]$]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/www(?=\.)/gi, "$&\\")
    .replace(/(?<=[^\s@])@(?=[^\s@])/g, "\\@")
    .replace(/^[-+=](?!\d)/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
