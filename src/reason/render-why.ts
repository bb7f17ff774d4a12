import type { Language } from "./text.js";
import type { Why } from "./why.js";

/**
 * Writes a reason and what lies behind it as lines, each indented below what it explains.
 *
 * @example
 * renderWhy({ code: "a", values: {}, says: { zh: "因为", en: "because" }, because: [] }, "en") // → "because"
 */
export function renderWhy(why: Why, language: Language): string {
  const lines: string[] = [];
  const left = [{ why, indent: "" }];
  for (let next = left.pop(); next; next = left.pop()) {
    const indent = `${next.indent}  `;
    lines.push(next.indent + next.why.says[language]);
    for (const each of [...next.why.because].reverse()) left.push({ why: each, indent });
  }
  return lines.join("\n");
}
