import { add, equal, multiply, one, type Rational, rational, subtract, toText, zero } from "../exact/index.js";
import { openOptions, problem, SaimaError } from "../reason/index.js";
import { compileOnce } from "./compile-once.js";
import { daysInMonth, partsOf } from "./gregorian.js";
import type { Period } from "./period.js";
import { readDay } from "./read-day.js";
import { readPeriod } from "./read-period.js";
import {
  type BegunMonth,
  type Between,
  parseSchedule,
  type Schedule,
  type ScheduleInput,
  sharesOf,
} from "./schedule.js";
import { scheduleWords } from "./words.js";
import { writeDay } from "./write-day.js";
import { writePeriod } from "./write-period.js";

export interface ScheduleQuestion {
  readonly period: string | Period;
  readonly on: string;
}

/**
 * The share of a target that is due by the end of a day, as exact text from 0 to 1: 0 before the period, 1 from its last
 * day on. Refused: a schedule by months for a period of other than whole months, a table that speaks of days outside
 * the period or does not reach 100% on its last day.
 *
 * @example
 * scheduleShare({ monthly: "completed" }, { period: "2024", on: "2024-05-31" }) // → "5/12"
 * scheduleShare("daily", { period: "2023", on: "2023-03-14" }) // → "0.2"
 */
export function scheduleShare(schedule: ScheduleInput, question: ScheduleQuestion): string {
  const { period, on } = openOptions(question, ["period", "on"]);
  const { from, until } = readPeriod(period);
  const span = { from: readDay(from), until: readDay(until) };
  const shareBy = compiled(schedule)(span);
  const day = readDay(on);
  if (day < span.from) return "0";
  return day >= span.until ? "1" : toText(shareBy(day));
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** For a period, the share due by each of its days. */
type Shares = (span: Span) => (day: number) => Rational;

const compiled: (schedule: unknown) => Shares = compileOnce((input) => {
  const schedule: Schedule = parseSchedule(input);
  if (schedule === "daily") return daily;
  if ("monthly" in schedule) return monthly(schedule.monthly);
  return byRows(sharesOf(schedule), schedule.between);
});

const daily: Shares =
  ({ from, until }) =>
  (day) =>
    share(day - from + 1, until - from + 1);

function share(part: number, whole: number): Rational {
  return rational(part, whole);
}

const begun: Readonly<Record<BegunMonth, (date: number, length: number) => Rational>> = {
  completed: (date, length) => (date === length ? one : zero),
  current: () => one,
  "by-day": share,
};

function monthly(rule: BegunMonth): Shares {
  return ({ from, until }) => {
    if (partsOf(from).date !== 1 || partsOf(until + 1).date !== 1)
      throw refusal("schedule-not-months", { period: textOf({ from, until }) });
    const whole = share(1, monthOf(until) - monthOf(from) + 1);
    return (day) => {
      const { year, month, date } = partsOf(day);
      const months = add(rational(monthOf(day) - monthOf(from)), begun[rule](date, daysInMonth(year, month)));
      return multiply(months, whole);
    };
  };
}

function monthOf(day: number): number {
  const { year, month } = partsOf(day);
  return 12 * year + month;
}

/** A table says nothing of the day before the period and of its last day: there the share is 0 and 1. */
function byRows(shares: readonly { day: string; share: Rational }[], between: Between): Shares {
  const rows = shares.map((row) => ({ day: readDay(row.day), share: row.share }));
  return ({ from, until }) => {
    const stray = rows.find(({ day }) => day < from || day > until);
    if (stray) throw refusal("schedule-outside-period", { day: writeDay(stray.day), period: textOf({ from, until }) });
    const last = rows.at(-1);
    if (last?.day === until && !equal(last.share, one)) throw refusal("schedule-unfinished", {});
    const knots = [{ day: from - 1, share: zero }, ...rows, { day: until, share: one }];
    return (day) => {
      const at = knots.findLastIndex((knot) => knot.day <= day);
      const [a, b] = [knots[at], knots[at + 1]];
      if (!a || !b || between === "step") return a?.share ?? zero;
      return add(a.share, multiply(subtract(b.share, a.share), share(day - a.day, b.day - a.day)));
    };
  };
}

function textOf({ from, until }: Span): string {
  return writePeriod({ kind: "range", from: writeDay(from), until: writeDay(until) });
}

function refusal(code: keyof typeof scheduleWords, values: Readonly<Record<string, string>>): SaimaError {
  return new SaimaError([problem(scheduleWords, code, ["period"], values)]);
}
