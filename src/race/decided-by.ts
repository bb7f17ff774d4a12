import { add, fromText, type Rational, type Shown, show, zero } from "../exact/index.js";
import { digitsOf } from "./digits-of.js";
import type { Separation, StandingRow } from "./standings.js";

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
  const first = Math.min(...[...between.values()].map(({ by }) => rankOf(by)));
  const same = [...between.values()].filter(({ by }) => rankOf(by) === first);
  const [step] = same;
  if (!step) return undefined;
  const difference = show(same.map((each) => exact(each.difference)).reduce(add, zero), digitsOf(step.difference));
  return { ahead: ahead.entrant, entrant: behind.entrant, by: step.by, difference };
}

function exact(shown: Shown): Rational {
  return fromText(shown.exact) as Rational;
}

/** In which order the steps are asked. */
function rankOf(by: string): number {
  if (by === "vetoes") return -2;
  if (by === "total") return -1;
  return Number(/^breakTies\[(\d+)\]$/.exec(by)?.[1] ?? Number.MAX_SAFE_INTEGER);
}
