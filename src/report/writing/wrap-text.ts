import { textWidth } from "./text-width.js";

/** Marks that may not begin a line, and marks that may not end one (行首、行末禁则). */
const NEVER_FIRST = new Set("，。；：、！？）”’》〉】」』％…—,.;:!?)]}%");
const NEVER_LAST = new Set("（“‘《〈【「『([{−+");

/**
 * Breaks a text into lines of at most so many columns: at spaces and beside Chinese characters, never before a closing
 * mark or after an opening one. Only a piece that is wider than a line by itself is torn.
 *
 * @param width in columns, at least 2
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (textWidth((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trim());
    line = "";
    for (const character of piece) {
      if (textWidth(line + character) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trim());
  return lines;
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let before = "";
  for (const character of text) {
    if (before !== "" && mayBreak(before, character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    before = character;
  }
  return [...pieces, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (after === " ") return false;
  if (before === " ") return true;
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  return textWidth(before) === 2 || textWidth(after) === 2;
}
