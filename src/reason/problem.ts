import { type Path, pathText } from "./path-text.js";
import { say } from "./say.js";
import type { Text, Values, Words } from "./text.js";

/**
 * Something wrong with an input (问题): a stable code, where it stands, and what is wrong and what to do, in both
 * languages.
 */
export interface Problem {
  readonly code: string;
  /** Where in the input, e.g. `nodes[2].limits.cap`; empty for the input as a whole. */
  readonly path: string;
  readonly says: Text;
}

/**
 * One problem, worded by a room's own table.
 *
 * @example
 * problem(reasonWords, "too-deep", ["nodes", 0], { most: 64 }).path // → "nodes[0]"
 */
export function problem<W extends Words>(words: W, code: keyof W & string, path: Path, values: Values = {}): Problem {
  return { code, path: pathText(path), says: say(words[code] as Text, values) };
}
