import { dayOf, partsOf } from "./gregorian.js";
import { spanOf } from "./span-of.js";

/** The first day of week 1 of a year: of the first week with at least four days in it, as ISO 8601 has it. */
export function firstWeekOf(year: number, weekStart: number): number {
  return spanOf("week", dayOf(year, 1, 4), weekStart).from;
}

export interface Week {
  readonly year: number;
  readonly number: number;
}

/** The year and the number of the week that begins on a day. The year is that of its fourth day. */
export function weekOf(from: number, weekStart: number): Week {
  const { year } = partsOf(from + 3);
  return { year, number: (from - firstWeekOf(year, weekStart)) / 7 + 1 };
}
