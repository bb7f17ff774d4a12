import { excerpt } from "./excerpt.js";
import { isForbidden, isIdentifier } from "./is-identifier.js";
import { say } from "./say.js";
import type { Text } from "./text.js";
import { words } from "./words.js";

/**
 * What is wrong with a text as an id; undefined when it can be one.
 *
 * @example
 * identifierProblem("a b").code // → "id-malformed"
 */
export function identifierProblem(text: string): { readonly code: string; readonly says: Text } | undefined {
  if (isIdentifier(text)) return undefined;
  const code = isForbidden(text) ? "forbidden-name" : "id-malformed";
  const found = excerpt(text);
  return { code, says: say(words[code], { found, name: found }) };
}
