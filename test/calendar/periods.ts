import * as fc from "fast-check";
import { type Period, periodOf, type TilingKind } from "../../src/calendar/index.js";
import { innerDay, innerDayNumber, textOf } from "./days.js";

export const kind = fc.constantFrom<TilingKind>("week", "ten-days", "month", "quarter", "half", "year");
export const weekStart = fc.constantFrom(1, 1, 2, 6, 7);

export const tilingPeriod: fc.Arbitrary<Period> = fc
  .tuple(kind, innerDay, weekStart)
  .map(([kind, day, weekStart]) => periodOf(kind, day, { weekStart }));

const wholeMonths = fc.tuple(innerDay, fc.nat({ max: 14 })).map(([day, months]): Period => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  const until = Date.UTC(year, month + months + 1, 0) / 86_400_000;
  return { kind: "range", from: `${day.slice(0, 7)}-01`, until: textOf(until) };
});

const anyRange = fc
  .tuple(innerDayNumber, fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 800 })))
  .map(([from, days]): Period => ({ kind: "range", from: textOf(from), until: textOf(from + days) }));

export const range = fc.oneof(wholeMonths, anyRange);
export const period = fc.oneof({ weight: 2, arbitrary: tilingPeriod }, { weight: 1, arbitrary: range });
