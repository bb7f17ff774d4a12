import { objectWith, unexpected, valueText } from "./expected.js";
import { problem } from "./problem.js";
import { refuse, SaimaError } from "./saima-error.js";
import { type Language, languages } from "./text.js";
import type { Why } from "./why.js";
import { words } from "./words.js";

/** A reason that is among its own reasons would have no end of them. */
const DEEPEST = 5000;

/**
 * Writes a reason and what lies behind it as lines, each indented below what it explains. Refused: what is no reason, and
 * a language that we do not write.
 *
 * @example
 * renderWhy({ code: "a", values: {}, says: { zh: "因为", en: "because" }, because: [] }, "en") // → "because"
 */
export function renderWhy(why: Why, language: Language): string {
  if (!languages.includes(language)) refuse([unexpected(language, languages.map(valueText), [], ["language"])]);
  const lines: string[] = [];
  const left = [{ why, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const depth = next.depth + 1;
    if (depth > DEEPEST) refuse([problem(words, "too-deep", [], { most: DEEPEST })]);
    const { text, because } = open(next.why, language);
    lines.push("  ".repeat(next.depth) + text);
    for (const each of because.reverse()) left.push({ why: each, depth });
  }
  return lines.join("\n");
}

function open(why: Why, language: Language): { readonly text: string; readonly because: Why[] } {
  try {
    const { says, because } = why;
    const text: unknown = says[language];
    if (typeof text === "string" && Array.isArray(because)) return { text, because: [...because] };
  } catch {
    // What cannot be read is no reason.
  }
  throw new SaimaError([unexpected(why, [], [objectWith(["says", "because"])], [])]);
}
