import { UTCDate } from "@date-fns/utc";
import { getWeek } from "date-fns/getWeek";
import { getWeekYear } from "date-fns/getWeekYear";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  checkPeriod,
  daysBetween,
  daysIn,
  inPeriod,
  labelPeriod,
  nextPeriod,
  type Period,
  periodOf,
  periodSchema,
  previousPeriod,
  readPeriod,
  samePeriodLastYear,
  type TilingKind,
  writePeriod,
  yearToDate,
} from "../../src/calendar/index.js";
import { checkBy, isSaimaError } from "../../src/reason/index.js";
import { inEveryZone, innerDay } from "./days.js";
import { kind, period, range, tilingPeriod, weekStart } from "./periods.js";

describe("periods, as laws", () => {
  test("the parts of a whole follow one another without gap or overlap and fill it", () => {
    const nestings = [
      ["year", "half", 2],
      ["year", "quarter", 4],
      ["half", "quarter", 2],
      ["quarter", "month", 3],
      ["month", "ten-days", 3],
    ] as const satisfies [TilingKind, TilingKind, number][];
    fc.assert(
      fc.property(innerDay, fc.constantFrom(...nestings), (day, [outer, inner, count]) => {
        const whole = periodOf(outer, day);
        const parts: Period[] = [periodOf(inner, whole.from)];
        while (parts.length < count) parts.push(nextPeriod(parts.at(-1)!));
        expect(parts[0]!.from).toBe(whole.from);
        expect(parts.at(-1)!.until).toBe(whole.until);
        parts.slice(1).forEach((part, at) => {
          expect(part.from).toBe(addDays(parts[at]!.until, 1));
        });
        expect(parts.reduce((sum, part) => sum + daysIn(part), 0)).toBe(daysIn(whole));
      }),
    );
  });

  test("every day is in exactly one period of a kind: its own", () => {
    fc.assert(
      fc.property(kind, innerDay, weekStart, fc.nat({ max: 400 }), (kind, day, weekStart, shift) => {
        const own = periodOf(kind, day, { weekStart });
        const other = addDays(day, shift);
        expect(inPeriod(own, day)).toBe(true);
        expect(inPeriod(own, other)).toBe(other <= own.until);
        expect(writePeriod(periodOf(kind, other, { weekStart })) === writePeriod(own)).toBe(other <= own.until);
      }),
    );
  });

  test("a week has seven days, begins where it is told, and is numbered as date-fns numbers it", () => {
    fc.assert(
      fc.property(innerDay, weekStart, (day, start) => {
        const week = periodOf("week", day, { weekStart: start });
        expect(daysIn(week)).toBe(7);
        const options = { weekStartsOn: (start % 7) as 0, firstWeekContainsDate: 4 } as const;
        const date = new UTCDate(`${day}T00:00:00Z`);
        const number = String(getWeek(date, options)).padStart(2, "0");
        const text = `${getWeekYear(date, options)}-W${number}${start === 1 ? "" : `@${start}`}`;
        inEveryZone(() => expect(writePeriod(week)).toBe(text));
      }),
      { numRuns: 300 },
    );
  });

  test("a period has one text, and the text says it back", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const text = writePeriod(a);
        expect(readPeriod(text)).toEqual(a);
        expect(writePeriod(text)).toBe(text);
        expect(checkBy(periodSchema, structuredClone(a)).value).toEqual(a);
        const same = a.kind === b.kind && a.from === b.from && a.until === b.until;
        expect(writePeriod(b) === text).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  test("no two periods of a kind have the same name", () => {
    const near = fc.tuple(kind, innerDay, weekStart, fc.nat({ max: 800 })).map(([kind, day, weekStart, shift]) => ({
      a: periodOf(kind, day, { weekStart }),
      b: periodOf(kind, addDays(day, shift), { weekStart }),
    }));
    const ranges = fc.record({ a: range, b: range });
    fc.assert(
      fc.property(fc.oneof(near, ranges), ({ a, b }) => {
        const same = a.from === b.from && a.until === b.until;
        for (const language of ["zh", "en"] as const)
          expect(labelPeriod(a)[language] === labelPeriod(b)[language]).toBe(same);
        expect(labelPeriod(a).zh + labelPeriod(a).en).not.toMatch(/[{}]|undefined|NaN/);
      }),
      { numRuns: 300 },
    );
  });

  test("next and previous undo each other and touch", () => {
    fc.assert(
      fc.property(period, (period) => {
        expect(nextPeriod(previousPeriod(period))).toEqual(tile(period));
        expect(previousPeriod(nextPeriod(period))).toEqual(tile(period));
        expect(nextPeriod(period).from).toBe(addDays(period.until, 1));
        expect(previousPeriod(period).until).toBe(addDays(period.from, -1));
      }),
      { numRuns: 300 },
    );
  });

  test("the same period of the year before is of the same kind and about a year away", () => {
    fc.assert(
      fc.property(period, (period) => {
        const before = samePeriodLastYear(period);
        expect(before.kind).toBe(period.kind);
        expect(checkPeriod(before)).toEqual([]);
        expect(period.kind === "week" ? [364, 371] : [365, 366]).toContain(daysBetween(before.from, period.from));
        const [year, rest] = [Number(writePeriod(period).slice(0, 4)), writePeriod(period).slice(4)];
        const same = `${year - 1}${rest}`;
        const named = checkPeriod(same).length === 0 ? same : same.replace("W53", "W52");
        if (period.kind !== "range") expect(writePeriod(before)).toBe(named);
      }),
      { numRuns: 300 },
    );
  });

  test("the year to date holds the days of the year so far, and no others", () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -400, max: 400 }), (day, shift) => {
        const other = addDays(day, shift);
        expect(inPeriod(yearToDate(day), other)).toBe(other <= day && other.slice(0, 4) === day.slice(0, 4));
      }),
    );
  });

  test("whatever comes in, it is a period or a problem, and nothing but a SaimaError is thrown", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0122-/WQHD@"), maxLength: 12 });
    const broken = fc.record({
      kind: fc.oneof(kind, fc.anything({ withNullPrototype: true })),
      from: fc.oneof(innerDay, fc.anything({ withNullPrototype: true })),
      until: innerDay,
    });
    const questions = [readPeriod, writePeriod, nextPeriod, samePeriodLastYear, labelPeriod, daysIn] as ((
      input: never,
    ) => unknown)[];
    fc.assert(
      fc.property(fc.oneof(text, broken, tilingPeriod, fc.anything({ withNullPrototype: true })), (input) => {
        const problems = checkPeriod(input);
        expect(checkBy(periodSchema, input).problems.length > 0).toBe(problems.length > 0);
        for (const question of questions)
          try {
            question(input as never);
          } catch (error) {
            if (!isSaimaError(error)) throw error;
          }
        for (const { says } of problems)
          expect(says.zh + says.en).not.toMatch(/\{(found|most|day|from|until|expected|kind|period)\}/);
      }),
      { numRuns: 500 },
    );
  });
});

/** A period as its own reading of itself. */
function tile(period: Period): Period {
  return readPeriod(writePeriod(period));
}
