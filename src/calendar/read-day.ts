import { excerpt, type Path, type Problem, problem, refuse } from "../reason/index.js";
import { dayOf, daysInMonth } from "./gregorian.js";
import { dayWords } from "./words.js";

/** The number that the digits of a text say; NaN when one of them is none. */
function digitsOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** The day that a text says, or the code of what is wrong with it; never throws. */
export function parseDay(text: unknown): number | "day-malformed" | "day-impossible" {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return "day-malformed";
  const year = digitsOf(text, 0, 4);
  const month = digitsOf(text, 5, 7);
  const date = digitsOf(text, 8, 10);
  if (!(year >= 1000) || Number.isNaN(month + date)) return "day-malformed";
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return "day-impossible";
  return dayOf(year, month, date);
}

/** What is wrong with a day at a place of the input. */
export function dayProblems(input: unknown, path: Path): Problem[] {
  const read = parseDay(input);
  if (typeof read === "number") return [];
  const found = typeof input === "string" ? excerpt(input) : typeof input;
  return [problem(dayWords, read, path, { found })];
}

/**
 * What is wrong with a day; empty when `readDay` reads it.
 *
 * @example
 * checkDay("2026-02-30").map((each) => each.code) // → ["day-impossible"]
 */
export function checkDay(input: unknown): Problem[] {
  return dayProblems(input, []);
}

/**
 * The number of a day: days since 1970-01-01, so that days are compared and counted as integers. Refused: what is not
 * `YYYY-MM-DD` of the years 1000 to 9999, and a day that no month has.
 *
 * @example
 * readDay("1970-01-02") // → 1
 */
export function readDay(text: string): number {
  const read = parseDay(text);
  if (typeof read === "number") return read;
  refuse(checkDay(text));
  return Number.NaN;
}
