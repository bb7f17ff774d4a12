import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, checkDay, daysBetween, readDay, writeDay } from "../../src/calendar/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { day, dayNumber, ends, inEveryZone, innerDay, textOf } from "./days.js";

describe("days, as laws", () => {
  test("number and text are the same day, as the platform's own calendar has it", () => {
    fc.assert(
      fc.property(dayNumber, (n) => {
        expect(writeDay(n)).toBe(textOf(n));
        expect(readDay(textOf(n))).toBe(n);
      }),
      { numRuns: 1000 },
    );
  });

  test("a text is a day exactly when the platform can say it back", () => {
    const two = fc.integer({ min: 0, max: 35 }).map((n) => String(n).padStart(2, "0"));
    const text = fc.tuple(fc.integer({ min: 990, max: 10_009 }), two, two).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(text, (text) => {
        const milliseconds = Date.parse(`${text}T00:00:00Z`);
        const real = !Number.isNaN(milliseconds) && textOf(milliseconds / 86_400_000) === text && text >= "1000";
        expect(checkDay(text).length === 0).toBe(real && text.length === 10);
      }),
      { numRuns: 500 },
    );
  });

  test("adding days is adding integers", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (a, b) => {
        expect(daysBetween(textOf(a), textOf(b))).toBe(b - a);
        expect(addDays(textOf(a), b - a)).toBe(textOf(b));
      }),
    );
  });

  test("a month later is the next month, on the same date or its last", () => {
    const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -100, max: 100 }), (day, count) => {
        inEveryZone(() => {
          const later = addMonths(day, count);
          expect(monthsOf(later)).toBe(monthsOf(day) + count);
          const isLast = addDays(later, 1).endsWith("-01");
          if (later.slice(8) !== day.slice(8)) expect([later.slice(8) < day.slice(8), isLast]).toEqual([true, true]);
        });
      }),
    );
  });

  test("whatever comes in, it answers or throws a SaimaError", () => {
    const thing = fc.oneof(day, fc.integer(), fc.anything({ withNullPrototype: true }));
    fc.assert(
      fc.property(thing, thing, (a, b) => {
        for (const question of [readDay, writeDay, addDays, addMonths, daysBetween] as ((
          ...all: unknown[]
        ) => unknown)[])
          try {
            question(a, b);
          } catch (error) {
            if (!isSaimaError(error)) throw error;
          }
        expect(checkDay(a).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test("the years 1000 to 9999 are all there is", () => {
    expect([writeDay(ends.first), writeDay(ends.last)]).toEqual(["1000-01-01", "9999-12-31"]);
    for (const n of [ends.first - 1, ends.last + 1]) expect(() => writeDay(n)).toThrow("day-out-of-range");
  });
});
