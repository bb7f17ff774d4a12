import type { Ledger } from "./ledger.js";
import type { Rule } from "./recognition.js";
import type { Scope } from "./scope-of.js";
import type { Holder } from "./settle-once.js";

/**
 * What earlier ledgers counted of what is counted once: by what it is counted per, and the span. What they added to something
 * tells of it, too.
 */
export function seedsOf(
  { id, once }: Rule,
  scope: Scope,
  earlier: readonly Ledger[],
): (per: string, span: string) => Holder | undefined {
  const seeds = new Map<string, Map<string, Holder>>();
  if (!once) return () => undefined;
  for (const ledger of earlier)
    for (const { rule, as, on, project, event, per = project, amount } of ledger.entries) {
      if (rule !== id || as === "adjustment" || (once.within === "window" && on < scope.now)) continue;
      const span = once.within === "year" ? on.slice(0, 4) : "";
      const spans = seeds.get(per) ?? new Map<string, Holder>();
      seeds.set(per, spans);
      if (!spans.has(span))
        spans.set(span, { project, event, isFirst: as === "new", currency: amount?.currency, candidate: undefined });
    }
  return (per, span) => seeds.get(per)?.get(span);
}
