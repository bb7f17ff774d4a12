import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addWorkingDays,
  checkWorkCalendar,
  parseWorkCalendar,
  workingDaysBetween,
} from "../../src/calendar/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { textOf } from "./days.js";

const FIRST = 19_700;
const LAST = FIRST + 119;
const covered = fc.integer({ min: FIRST, max: LAST });

/** Four months with any days off and made up, named singly or in stretches, in any order, some twice. */
const calendar = fc
  .record({
    off: fc.array(covered, { maxLength: 12 }),
    stretch: fc.option(fc.tuple(covered, fc.nat({ max: 9 })), { nil: undefined }),
    worked: fc.uniqueArray(covered, { maxLength: 8 }),
    weekend: fc.constantFrom<(1 | 5 | 6 | 7)[]>([6, 7], [7], [5, 6], []),
  })
  .map(({ off, stretch, worked, weekend }) => {
    const ends = stretch && { first: stretch[0], last: Math.min(stretch[0] + stretch[1], LAST) };
    const free = new Set(off);
    for (let day = ends?.first ?? 0; day <= (ends?.last ?? -1); day++) free.add(day);
    const made = worked.filter((day) => !free.has(day));
    const definition = {
      from: textOf(FIRST),
      until: textOf(LAST),
      weekend,
      holidays: [...off.map(textOf), ...(ends ? [{ from: textOf(ends.first), until: textOf(ends.last) }] : [])],
      workdays: made.map(textOf),
    };
    const isWorked = (day: number) => {
      const weekday = new Date(day * 86_400_000).getUTCDay() || 7;
      return made.includes(day) || (!free.has(day) && !(weekend as number[]).includes(weekday));
    };
    return { definition, isWorked };
  });

describe("working days, as laws", () => {
  test("exactly the working days after the start up to and including the due day are counted", () => {
    fc.assert(
      fc.property(calendar, covered, covered, ({ definition, isWorked }, a, b) => {
        let count = 0;
        for (let day = Math.min(a, b) + 1; day <= Math.max(a, b); day++) if (isWorked(day)) count++;
        const signed = a <= b ? count : -count;
        expect(workingDaysBetween(definition, textOf(a), textOf(b)) - signed).toBe(0);
        expect(workingDaysBetween(parseWorkCalendar(definition), textOf(a), textOf(b)) - signed).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test("the due day is the first on which that many are full, or the calendar does not reach it", () => {
    fc.assert(
      fc.property(calendar, covered, fc.integer({ min: 1, max: 60 }), ({ definition }, start, count) => {
        const left = workingDaysBetween(definition, textOf(start), textOf(LAST));
        if (left < count) {
          expect(() => addWorkingDays(definition, textOf(start), count)).toThrow("outside-calendar");
          return;
        }
        const due = addWorkingDays(definition, textOf(start), count);
        expect(workingDaysBetween(definition, textOf(start), due)).toBe(count);
        expect(workingDaysBetween(definition, textOf(start), addDays(due, -1))).toBe(count - 1);
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the lists does not matter", () => {
    fc.assert(
      fc.property(calendar, covered, covered, ({ definition }, a, b) => {
        const turned = {
          ...definition,
          holidays: [...definition.holidays].reverse(),
          workdays: [...definition.workdays].reverse(),
        };
        const question = [textOf(a), textOf(b)] as const;
        expect(workingDaysBetween(turned, ...question)).toBe(workingDaysBetween(definition, ...question));
      }),
    );
  });

  test("whatever comes in, nothing but a SaimaError is thrown", () => {
    const day = fc.oneof(covered.map(textOf), fc.constantFrom("2024-02-30", "", null, 5));
    const stretch = fc.oneof(day, fc.record({ from: day, until: day }), fc.anything({ withNullPrototype: true }));
    const broken = fc.record({ from: day, until: day, holidays: fc.array(stretch), workdays: fc.array(stretch) });
    fc.assert(
      fc.property(fc.oneof(broken, fc.anything({ withNullPrototype: true })), day, (definition, on) => {
        const problems = checkWorkCalendar(definition);
        for (const { says } of problems)
          expect(says.zh + says.en).not.toMatch(/\{(found|most|day|from|until|expected|kind|period)\}/);
        try {
          addWorkingDays(definition as never, on as string, 3);
          expect(problems).toEqual([]);
        } catch (error) {
          if (!isSaimaError(error)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
