import { exactOf, sum } from "../../exact/index.js";
import type { Separation, StandingRow } from "../standings.js";
import { showChange } from "./apart.js";
import { digitsOf } from "./digits-of.js";

/** What sets one entrant before another. */
export interface Decided extends Separation {
  /** The one ahead. */
  readonly ahead: string;
}

/**
 * The step that puts one entrant before another of its group: of all that set the places between them apart, the one
 * asked first. Undefined for entrants that are level, not ranked, or ranked apart.
 */
export function decidedBy(rows: readonly StandingRow[], a: StandingRow, b: StandingRow): Decided | undefined {
  if (a.group !== b.group || a.place === null || b.place === null || a.place === b.place) return undefined;
  const [ahead, behind] = a.place < b.place ? [a, b] : [b, a];
  const between = new Map<number, Separation>();
  for (const { group, place, above } of rows)
    if (group === a.group && place !== null && place > (ahead.place as number) && place <= (behind.place as number))
      if (above) between.set(place, above);
  const first = [...between.values()].reduce((least, { by }) => Math.min(least, rankOf(by)), Infinity);
  const same = [...between.values()].filter(({ by }) => rankOf(by) === first);
  const [step] = same;
  if (!step) return undefined;
  const whole = sum(same.map((each) => exactOf(each.difference)));
  const difference = showChange(whole, digitsOf(step.difference));
  return { ahead: ahead.entrant, entrant: behind.entrant, by: step.by, difference };
}

/** In which order the steps are asked. */
export function rankOf(by: string): number {
  if (by === "vetoes") return -2;
  return by === "total" ? -1 : (stepAt(by) ?? Number.MAX_SAFE_INTEGER);
}

/** Which step of the tie-break chain it is that decided, from 0; undefined where it was none. */
export function stepAt(by: string): number | undefined {
  const [, at] = /^breakTies\[(\d+)\]$/.exec(by) ?? [];
  return at === undefined ? undefined : Number(at);
}
