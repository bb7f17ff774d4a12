/** Marks that turn the direction of what follows, and could make one cell read as another. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, without anything that moves a cursor: each run of line ends and control characters is a space. */
export function oneLine(text: string): string {
  return text
    .replace(TURNS, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
}
