import type { Ledger } from "../ledger.js";
import type { RuleAt } from "./assemble.js";
import { type Doubt, doubtsOf } from "./doubts-of.js";
import { keyOf } from "./key-of.js";
import type { Scope } from "./scope-of.js";
import type { Holder, Seed } from "./settle-once.js";

/** What earlier ledgers tell of what is counted once: by what it is counted per, and the span. */
export interface Seeds {
  readonly at: (per: string, span: string) => Seed;
  /** The histories have this event, and speak for it themselves where the ledgers could not decide it. */
  readonly seen: (project: string, event: string) => void;
}

/** What earlier ledgers counted, or could not decide, of what is counted once. What they added to something tells of it, too. */
export function seedsOf(ready: RuleAt, scope: Scope, earlier: readonly Ledger[]): Seeds {
  const { id, once } = ready.rule;
  if (!once) return { at: () => ({ holder: undefined, maybe: undefined }), seen: () => {} };
  const isAsked = (on: string) => once.within !== "window" || on >= scope.now;
  const spanOf = (on: string) => (once.within === "year" ? on.slice(0, 4) : "");

  const holders = new Map<string, Map<string, Holder>>();
  for (const ledger of earlier)
    for (const { rule, as, on, project, event, per = project, amount } of ledger.entries) {
      if (rule !== id || as === "adjustment" || !isAsked(on)) continue;
      const spans = holders.get(per) ?? new Map<string, Holder>();
      holders.set(per, spans);
      const isFirst = as === "new";
      if (!spans.has(spanOf(on)))
        spans.set(spanOf(on), { project, event, isFirst, currency: amount?.currency, candidate: undefined });
    }

  const open = doubtsOf(ready, earlier);
  const doubts = new Map<string, Doubt[]>();
  for (const each of open.values()) {
    if (each.on !== null && !isAsked(each.on)) continue;
    const mine = doubts.get(each.per);
    if (mine) mine.push(each);
    else doubts.set(each.per, [each]);
  }
  return {
    at: (per, span) => {
      const mine = (doubts.get(per) ?? []).filter(
        ({ project, event, on }) => open.has(keyOf(project, event)) && (on === null || spanOf(on) === span),
      );
      const certain = mine.find(({ isCertain, on }) => isCertain && on !== null);
      return { holder: holders.get(per)?.get(span) ?? (certain && holderOf(certain)), maybe: mine[0]?.event };
    },
    seen: (project, event) => {
      if (open.size > 0) open.delete(keyOf(project, event));
    },
  };
}

function holderOf({ project, event }: Doubt): Holder {
  return { project, event, isFirst: true, currency: undefined, candidate: undefined };
}
