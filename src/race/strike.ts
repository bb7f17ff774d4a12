import type { Lack } from "../figure/index.js";
import { isSaimaError, pathText, SaimaError } from "../reason/index.js";
import type { VetoEffect } from "./after-ranking.js";
import type { CompiledAsk } from "./compile-ask.js";
import type { Asked, VetoPlan } from "./plan-after.js";
import type { Dropped } from "./run.js";
import type { Running } from "./running.js";

/** Whom vetoes strike: yes, no, or what is lacking to tell. */
export interface Strikes {
  readonly answers: ReadonlyMap<VetoPlan, readonly (boolean | Lack)[]>;
  /** Whether any veto of this effect strikes an entrant. */
  readonly strikes: (effect: VetoEffect, i: number) => boolean;
}

/**
 * Asks every veto of everyone. Whom one has taken out of the ranking stays out, even where the others, now without that
 * peer, would be judged otherwise.
 */
export function strike(
  { plan, table, measures, peersOf }: Running,
  unranked: ReadonlyMap<number, Dropped | undefined>,
): Strikes {
  const surroundings = { table, measures, peers: peersOf(undefined) };
  const answers = new Map(
    plan.after.vetoes.map((veto) => {
      const ask = answering(veto.if, surroundings);
      return [veto, table.entrants.map((_entrant, i) => isStruckBy(unranked.get(i), veto) || ask(i))] as const;
    }),
  );
  const struck = new Map<VetoEffect, Set<number>>();
  for (const [{ veto }, all] of answers) {
    const own = struck.get(veto.effect) ?? new Set();
    for (const [i, answer] of all.entries()) if (answer === true) own.add(i);
    struck.set(veto.effect, own);
  }
  return { answers, strikes: (effect, i) => struck.get(effect)?.has(i) === true };
}

function isStruckBy(dropped: Dropped | undefined, veto: VetoPlan): boolean {
  return dropped !== undefined && "veto" in dropped && dropped.veto === veto;
}

/** The answers to a question; what cannot be compared is told with its path. */
export function answering(
  ask: Asked,
  surroundings: Parameters<CompiledAsk["answer"]>[0],
): (i: number) => boolean | Lack {
  const wrapped = <T>(run: () => T): T => {
    try {
      return run();
    } catch (thrown) {
      if (!isSaimaError(thrown)) throw thrown;
      const path = pathText(ask.path);
      throw new SaimaError(thrown.problems.map((each) => (each.path === "" ? { ...each, path } : each)));
    }
  };
  const answer = wrapped(() => ask.answer(surroundings));
  return (i) => wrapped(() => answer(i));
}
