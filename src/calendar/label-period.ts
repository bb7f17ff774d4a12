import { say, type Text, type Values } from "../reason/index.js";
import { dayOf, partsOf, weekdayOf } from "./gregorian.js";
import type { Period } from "./period.js";
import { readDay } from "./read-day.js";
import { readPeriod } from "./read-period.js";
import { weekOf } from "./week-of.js";
import { halves, labels, months, quarters, thirds, weekdays } from "./words.js";

/**
 * What people call a period, in Chinese and English.
 *
 * @example
 * labelPeriod("2024-H1") // → { zh: "2024年上半年", en: "first half of 2024" }
 * labelPeriod("2024-06-D1").zh // → "2024年6月上旬"
 * labelPeriod("2024-01-01/2024-05-31").zh // → "2024年1月至5月"
 */
export function labelPeriod(input: string | Period): Text {
  const { kind, ...days } = readPeriod(input);
  const from = readDay(days.from);
  const { year, month, date } = partsOf(from);
  const word = (code: keyof typeof labels, values: Values) => say(labels[code], values);
  switch (kind) {
    case "year":
      return word("year", { year });
    case "half":
      return word("half", { year, half: halves[month < 7 ? 0 : 1] as Text });
    case "quarter":
      return word("quarter", { year, quarter: quarters[(month - 1) / 3] as Text });
    case "month":
      return word("month", { year, month: months[month - 1] as Text });
    case "ten-days":
      return word("ten-days", { year, month: months[month - 1] as Text, third: thirds[(date - 1) / 10] as Text });
    case "week": {
      const weekday = weekdayOf(from);
      const values = { ...weekOf(from, weekday), weekday: weekdays[weekday - 1] as Text };
      return word(weekday === 1 ? "week" : "week-from", { ...values });
    }
    case "range":
      return labelRange(from, readDay(days.until));
  }
}

/** A range of whole months is called by its months; a year is said once where both ends have it. */
function labelRange(from: number, until: number): Text {
  const [first, last] = [partsOf(from), partsOf(until)];
  const whole = first.date === 1 && until === dayOf(last.year, last.month + 1, 0);
  const form = whole ? "month" : "day";
  const sameYear = first.year === last.year;
  const name = (code: keyof typeof labels, { year, month, date }: typeof first) =>
    say(labels[code], { year, month: months[month - 1] as Text, date });
  if (from === until || (whole && sameYear && first.month === last.month)) return name(form, first);
  if (!sameYear) return say(labels.range, { from: name(form, first), until: name(form, last) });
  return {
    zh: say(labels.range, { from: name(form, first), until: name(`${form}-alone`, last) }).zh,
    en: say(labels.range, { from: name(`${form}-alone`, first), until: name(form, last) }).en,
  };
}
