import { dayOf, partsOf, weekdayOf } from "./gregorian.js";

/** The kinds of period that follow one another without a gap: every day is in exactly one of each. */
export const tilingKinds = ["week", "ten-days", "month", "quarter", "half", "year"] as const;
export type TilingKind = (typeof tilingKinds)[number];

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 };

export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The first and last day of the period of a kind that a day is in; weeks begin on `weekStart` (1 Monday to 7 Sunday). */
export function spanOf(kind: TilingKind, day: number, weekStart: number): Span {
  if (kind === "week") {
    const from = day - ((weekdayOf(day) - weekStart + 7) % 7);
    return { from, until: from + 6 };
  }
  const { year, month, date } = partsOf(day);
  if (kind === "ten-days") {
    const first = Math.min(Math.floor((date - 1) / 10), 2) * 10 + 1;
    return {
      from: dayOf(year, month, first),
      until: first < 21 ? dayOf(year, month, first + 9) : dayOf(year, month + 1, 0),
    };
  }
  const first = month - ((month - 1) % MONTHS[kind]);
  return { from: dayOf(year, first, 1), until: dayOf(year, first + MONTHS[kind], 0) };
}
