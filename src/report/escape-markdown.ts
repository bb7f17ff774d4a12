import { oneLine } from "./one-line.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A text that Markdown prints as it is, wherever it stands: in a cell, a heading, a list. No markup, HTML, link or image
 * comes of it, and no new line.
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
    .replace(/^[-+=](?!\d)/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
