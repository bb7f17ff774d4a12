import { excerpt, type Problem, problem, quoted, refuse } from "../reason/index.js";
import { dayOf, FIRST_DAY, LAST_DAY, weekdayOf } from "./gregorian.js";
import { parseDay } from "./parse-day.js";
import type { Period } from "./period.js";
import { dayProblems } from "./read-day.js";
import { type Span, spanOf, type TilingKind, tilingKinds } from "./span-of.js";
import { firstWeekOf } from "./week-of.js";
import { periodWords } from "./words.js";
import { writeDay } from "./write-day.js";

/** How each kind is written: the numbers of the text say a day of the period. */
const FORMS: readonly (readonly [TilingKind, RegExp, (year: number, part: number, third: number) => number])[] = [
  ["year", /^([1-9]\d{3})$/, (year) => dayOf(year, 1, 1)],
  ["half", /^([1-9]\d{3})-H([12])$/, (year, half) => dayOf(year, 6 * half, 1)],
  ["quarter", /^([1-9]\d{3})-Q([1-4])$/, (year, quarter) => dayOf(year, 3 * quarter, 1)],
  ["month", /^([1-9]\d{3})-(0[1-9]|1[0-2])$/, (year, month) => dayOf(year, month, 1)],
  ["ten-days", /^([1-9]\d{3})-(0[1-9]|1[0-2])-D([1-3])$/, (year, month, third) => dayOf(year, month, 10 * third - 9)],
];
const WEEK = /^([1-9]\d{3})-W(\d\d)(?:@([2-7]))?$/;

/** Reads a period from its text or its object; never throws. */
export function parsePeriod(input: unknown): Period | Problem {
  return typeof input === "string" ? fromText(input) : fromObject(input);
}

function fromText(text: string): Period | Problem {
  if (text.length === 21 && text[10] === "/")
    return fromObject({ kind: "range", from: text.slice(0, 10), until: text.slice(11) });
  for (const [kind, pattern, day] of FORMS) {
    const [, year, part, third] = pattern.exec(text) ?? [];
    if (year !== undefined) return periodIn(kind, spanOf(kind, day(Number(year), Number(part), Number(third)), 1));
  }
  const [, year, number, start = "1"] = WEEK.exec(text) ?? [];
  const from = firstWeekOf(Number(year), Number(start)) + 7 * (Number(number) - 1);
  const isWeek = Number(number) >= 1 && from < firstWeekOf(Number(year) + 1, Number(start));
  if (isWeek) return periodIn("week", { from, until: from + 6 });
  return problem(periodWords, "period-malformed", [], { found: excerpt(text) });
}

function periodIn(kind: TilingKind, { from, until }: Span): Period | Problem {
  if (from < FIRST_DAY || until > LAST_DAY) return problem(periodWords, "period-out-of-range", []);
  return { kind, from: writeDay(from), until: writeDay(until) };
}

function fromObject(input: unknown): Period | Problem {
  const { kind, from, until } = fieldsOf(input);
  if (kind === undefined) return problem(periodWords, "period-malformed", [], { found: quoted(input) });
  const [fault] = [...dayProblems(from, ["from"]), ...dayProblems(until, ["until"])];
  if (fault) return fault;
  const [first, last] = [parseDay(from) as number, parseDay(until) as number];
  if (last < first) return problem(periodWords, "period-ends-early", ["until"]);
  if (kind !== "range") {
    const span = spanOf(kind, first, weekdayOf(first));
    if (span.from !== first || span.until !== last) return problem(periodWords, "period-unlike-kind", [], { kind });
  }
  return { kind, from: from as string, until: until as string };
}

/** Reading the fields of a hostile object may throw; then it has none. */
function fieldsOf(input: unknown): { kind?: Period["kind"]; from?: unknown; until?: unknown } {
  try {
    const { kind, from, until, ...others } = input as Period;
    const known = kind === "range" || tilingKinds.includes(kind);
    return known && Object.keys(others).length === 0 ? { kind, from, until } : {};
  } catch {
    return {};
  }
}

/**
 * Reads a period from a text or an object: `"2024"`, `"2024-H1"`, `"2024-Q2"`, `"2024-06"`, ten days `"2024-06-D1"` to
 * `D3`, an ISO week `"2024-W26"`, a week that begins on another day `"2024-W26@7"` (Sunday), or any stretch of days
 * `"2024-03-01/2024-05-31"`. Inverse of `writePeriod`.
 *
 * @example
 * readPeriod("2024-H1") // → { kind: "half", from: "2024-01-01", until: "2024-06-30" }
 */
export function readPeriod(input: string | Period): Period {
  const read = parsePeriod(input);
  if ("code" in read) refuse([read]);
  return read as Period;
}

/**
 * What is wrong with a period; empty when `readPeriod` reads it.
 *
 * @example
 * checkPeriod("2024-Q5").map((each) => each.code) // → ["period-malformed"]
 */
export function checkPeriod(input: unknown): Problem[] {
  const read = parsePeriod(input);
  return "code" in read ? [read] : [];
}
