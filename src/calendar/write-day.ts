import { problem, quoted, SaimaError } from "../reason/index.js";
import { FIRST_DAY, LAST_DAY, partsOf } from "./gregorian.js";
import { dayWords } from "./words.js";

/**
 * The ISO text of a day given as days since 1970-01-01. Refused: what is no whole number, or outside the years 1000 to
 * 9999.
 *
 * @example
 * writeDay(1) // → "1970-01-02"
 */
export function writeDay(day: number): string {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY)
    throw new SaimaError([problem(dayWords, "day-out-of-range", [], { found: quoted(day) })]);
  const { year, month, date } = partsOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

export function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
