import { partsOf, weekdayOf } from "./gregorian.js";
import type { Period } from "./period.js";
import { readDay } from "./read-day.js";
import { readPeriod } from "./read-period.js";
import { weekOf } from "./week-of.js";
import { twoDigits } from "./write-day.js";

/**
 * The text of a period, the shortest there is of its kind. Inverse of `readPeriod`.
 *
 * @example
 * writePeriod({ kind: "quarter", from: "2024-04-01", until: "2024-06-30" }) // → "2024-Q2"
 */
export function writePeriod(input: string | Period): string {
  const { kind, from, until } = readPeriod(input);
  const day = readDay(from);
  const { year, month, date } = partsOf(day);
  switch (kind) {
    case "year":
      return `${year}`;
    case "half":
      return `${year}-H${month < 7 ? 1 : 2}`;
    case "quarter":
      return `${year}-Q${(month + 2) / 3}`;
    case "month":
      return `${year}-${twoDigits(month)}`;
    case "ten-days":
      return `${year}-${twoDigits(month)}-D${(date + 9) / 10}`;
    case "week": {
      const start = weekdayOf(day);
      const week = weekOf(day, start);
      return `${week.year}-W${twoDigits(week.number)}${start === 1 ? "" : `@${start}`}`;
    }
    case "range":
      return `${from}/${until}`;
  }
}
