import type { Language, Text } from "./text.js";

/**
 * A reason (缘由): a stable code, the figures it speaks of, the sentence in both languages, and the reasons behind it.
 */
export interface Why {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly says: Text;
  readonly because: readonly Why[];
}

/**
 * Writes a reason and what lies behind it as indented lines.
 *
 * @example
 * renderWhy({ code: "a", values: {}, says: { zh: "因为", en: "because" }, because: [] }, "en") // → "because"
 */
export function renderWhy(why: Why, language: Language): string {
  const lines: string[] = [];
  const stack: { why: Why; depth: number }[] = [{ why, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { depth } = next;
    lines.push("  ".repeat(depth) + next.why.says[language]);
    for (const child of [...next.why.because].reverse()) stack.push({ why: child, depth: depth + 1 });
  }
  return lines.join("\n");
}
