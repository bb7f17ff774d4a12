import { type Text, type Values, type Words, say } from "./text.js";

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

export type Path = readonly (string | number)[];

/** @example pathText(["nodes", 2, "limits"]) // → "nodes[2].limits" */
export function pathText(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}

/** One problem, worded by a room's own table. */
export function problem<W extends Words>(words: W, code: keyof W & string, path: Path, values: Values = {}): Problem {
  return { code, path: pathText(path), says: say(words[code] as Text, values) };
}
