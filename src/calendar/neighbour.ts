import { weekdayOf } from "./gregorian.js";
import type { Period } from "./period.js";
import { readDay } from "./read-day.js";
import { readPeriod } from "./read-period.js";
import { spanOf } from "./span-of.js";
import { writeDay } from "./write-day.js";

/** The period of the same kind that touches this one on one side. A range has a neighbour of as many days. */
export function neighbour(input: string | Period, side: "after" | "before"): Period {
  const { kind, ...days } = readPeriod(input);
  const [from, until] = [readDay(days.from), readDay(days.until)];
  const shift = side === "after" ? until - from + 1 : from - until - 1;
  const span =
    kind === "range"
      ? { from: from + shift, until: until + shift }
      : spanOf(kind, side === "after" ? until + 1 : from - 1, weekdayOf(from));
  return { kind, from: writeDay(span.from), until: writeDay(span.until) };
}
