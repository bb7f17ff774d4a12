import type { Period } from "../../calendar/index.js";
import type { Ledger } from "../ledger.js";
import type { Rule } from "../recognition.js";

/** Which days a rule counts now: from `now` on; and from `past` on it looks at what closed periods have. */
export interface Scope {
  readonly period: Period;
  readonly past: string;
  readonly now: string;
  readonly until: string;
}

export function scopeOf({ window, corrections }: Rule, period: Period, earlier: readonly Ledger[]): Scope {
  const { from, until } = period;
  const opens = window === undefined ? from : window === "year" ? `${until.slice(0, 4)}-01-01` : window.from;
  if (corrections !== "adjust") return { period, past: opens, now: opens, until };
  const first = earlier.reduce((day, { period }) => (period.from < day ? period.from : day), from);
  return { period, past: window === undefined ? first : opens, now: opens > from ? opens : from, until };
}
