import { type Path, type Problem, problem, quoted, refuse } from "../reason/index.js";
import { parseDay } from "./parse-day.js";
import { dayWords } from "./words.js";

/** What is wrong with a day at a place of the input. */
export function dayProblems(input: unknown, path: Path): Problem[] {
  const read = parseDay(input);
  if (typeof read === "number") return [];
  return [problem(dayWords, read, path, { found: quoted(input) })];
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
