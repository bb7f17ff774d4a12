import { dayOf, daysInMonth } from "./gregorian.js";

/** The number that the digits of a text say; NaN when one of them is none. */
function digitsOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/**
 * Reads a text as the number of a day, or gives the code of what is wrong with it; never throws.
 *
 * @example
 * parseDay("1970-01-02") // → 1
 * parseDay("2026-02-30") // → "day-impossible"
 */
export function parseDay(text: unknown): number | "day-malformed" | "day-impossible" {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return "day-malformed";
  const year = digitsOf(text, 0, 4);
  const month = digitsOf(text, 5, 7);
  const date = digitsOf(text, 8, 10);
  if (!(year >= 1000) || Number.isNaN(month + date)) return "day-malformed";
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return "day-impossible";
  return dayOf(year, month, date);
}
