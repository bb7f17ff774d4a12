import type { RuleAt } from "./assemble.js";

/** Kinds of capital that a rule looks at: where none arrived, it was nothing. */
export function fundsOf({ looked }: RuleAt): readonly string[] {
  const kinds = looked.flatMap((path) => (path.startsWith("funds.") ? [path.split(".")[1] as string] : []));
  return [...new Set(kinds)];
}
