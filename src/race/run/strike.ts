import { type Lack, once } from "../../figure/index.js";
import type { VetoEffect } from "../after-ranking.js";
import type { Surroundings } from "../plan/compile-ask.js";
import type { VetoPlan } from "../plan/plan-after.js";
import { answering } from "./answering.js";
import type { Running } from "./running.js";

/** Whom vetoes strike: yes, no, or what is lacking to tell. */
export interface Strikes {
  readonly answers: ReadonlyMap<VetoPlan, readonly (boolean | Lack)[]>;
  /** What they were asked of. */
  readonly asked: Surroundings;
  /** Whether any veto of this effect strikes an entrant. */
  readonly strikes: (effect: VetoEffect, i: number) => boolean;
  /** Whether none does, and one that cannot be told may yet. */
  readonly open: (effect: VetoEffect, i: number) => boolean;
}

/** Asks every veto of everyone. */
export function strike({ plan, table, measures, peersOf }: Running): Strikes {
  const asked = { table, measures, peers: peersOf(undefined) };
  const answers = new Map(
    plan.after.vetoes.map(
      (veto) => [veto, table.entrants.map((_entrant, i) => i).map(answering(veto.if, asked))] as const,
    ),
  );
  const found = (which: (answer: boolean | Lack | undefined) => boolean) => {
    const all = new Map<VetoEffect, Set<number>>();
    for (const [{ veto }, each] of answers)
      for (const [i, answer] of each.entries()) if (which(answer)) once(all, veto.effect, () => new Set()).add(i);
    return (effect: VetoEffect, i: number) => all.get(effect)?.has(i) === true;
  };
  const strikes = found((answer) => answer === true);
  const unknown = found((answer) => typeof answer === "string");
  return { answers, asked, strikes, open: (effect, i) => !strikes(effect, i) && unknown(effect, i) };
}
