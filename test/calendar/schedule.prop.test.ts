import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  checkSchedule,
  daysIn,
  parseSchedule,
  periodOf,
  type ScheduleInput,
  scheduleShare,
} from "../../src/calendar/index.js";
import { compare, divide, one, type Rational, rational, readNumber, sign, subtract } from "../../src/exact/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { inEveryZone } from "./days.js";

const period = fc.constantFrom("2023", "2024", "2024-H1", "2024-Q1", "2024-02", "2023-11-01/2024-04-30");
const edges: Readonly<Record<string, readonly [from: string, months: number]>> = {
  "2023": ["2023-01-01", 12],
  "2024": ["2024-01-01", 12],
  "2024-H1": ["2024-01-01", 6],
  "2024-Q1": ["2024-01-01", 3],
  "2024-02": ["2024-02-01", 1],
  "2023-11-01/2024-04-30": ["2023-11-01", 6],
};
const between = fc.constantFrom("step", "line");
const monthly = fc.constantFrom("completed", "current", "by-day").map((monthly) => ({ monthly }));

/** Rows within a period: cumulative per cent on rising days, the last day only with the whole. */
const rowsIn = (period: string) => {
  const [from] = edges[period] as readonly [string, number];
  return fc
    .record({
      days: fc.uniqueArray(fc.nat({ max: daysIn(period) - 2 }), { minLength: 1, maxLength: 6 }),
      shares: fc.array(fc.constantFrom(0, 0, 1, 7, 25, 33, 50, 100), { minLength: 6, maxLength: 6 }),
    })
    .map(({ days, shares }) => {
      const rising = [...shares].sort((a, b) => a - b);
      return days.sort((a, b) => a - b).map((day, at) => [addDays(from, day), rising[at] as number] as const);
    });
};

const table = period.chain((period) =>
  fc.tuple(rowsIn(period), between, fc.constantFrom("shares", "amounts")).map(([rows, between, form]) => ({
    period,
    rows,
    schedule: (form === "shares"
      ? { shares: rows.map(([day, share]) => [day, `${share}%`]), between }
      : { amounts: rows.map(([day, share]) => [day, `${share}万元`]), total: "1百万元", between }) as ScheduleInput,
  })),
);
const anySchedule = fc.oneof(
  table.map(({ period, schedule }) => ({ period, schedule })),
  fc.record({
    period,
    schedule: fc.oneof(fc.constant<ScheduleInput>("daily"), monthly as fc.Arbitrary<ScheduleInput>),
  }),
);
const shift = fc.integer({ min: -20, max: 400 });

function numberOf(share: string): Rational {
  const read = readNumber(share);
  if (typeof read === "string") throw new Error(read);
  return read;
}

describe("schedules, as laws", () => {
  test("the share due never falls, and stays between 0 before the period and 1 from its end on", () => {
    fc.assert(
      fc.property(anySchedule, shift, fc.nat({ max: 40 }), ({ period, schedule }, start, later) => {
        const [from] = edges[period] as readonly [string, number];
        const share = (days: number) => numberOf(scheduleShare(schedule, { period, on: addDays(from, days) }));
        expect(compare(share(start), share(start + later))).toBeLessThanOrEqual(0);
        if (start < 0) expect(sign(share(start))).toBe(0);
        if (start >= daysIn(period) - 1) expect(share(start)).toEqual(one);
        expect(compare(share(start), one)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test("at the end of its k-th month, k parts of a period of n months are due", () => {
    fc.assert(
      fc.property(period, monthly, fc.nat({ max: 11 }), (period, schedule, k) => {
        const [from, months] = edges[period] as readonly [string, number];
        let end = addDays(from, -1);
        for (let at = 0; at <= k % months; at++) end = periodOf("month", addDays(end, 1)).until;
        const share = numberOf(scheduleShare(schedule as ScheduleInput, { period, on: end }));
        expect(share).toEqual(rational(BigInt((k % months) + 1), BigInt(months)));
      }),
    );
  });

  test("by days, every day adds the same", () => {
    fc.assert(
      fc.property(period, fc.nat({ max: 365 }), (period, days) => {
        const [from] = edges[period] as readonly [string, number];
        const at = days % (daysIn(period) - 1);
        const share = (n: number) => numberOf(scheduleShare("daily", { period, on: addDays(from, n) }));
        expect(divide(one, subtract(share(at), share(at - 1)))).toEqual(rational(BigInt(daysIn(period))));
      }),
    );
  });

  test("a table is met on each of its days; between them a step waits and a line runs straight", () => {
    fc.assert(
      fc.property(table, fc.nat({ max: 4 }), ({ period, rows, schedule }, at) => {
        for (const [day, share] of rows)
          expect(numberOf(scheduleShare(schedule, { period, on: day }))).toEqual(rational(BigInt(share), 100n));
        const [a, b] = [rows[at], rows[at + 1]];
        if (!a || !b || typeof schedule === "string" || !("between" in schedule)) return;
        const middle = addDays(a[0], 1);
        if (middle === b[0]) return;
        const share = numberOf(scheduleShare(schedule, { period, on: middle }));
        const gap = BigInt((Date.parse(b[0]) - Date.parse(a[0])) / 86_400_000);
        const step = schedule.between === "step" ? 0n : BigInt(b[1] - a[1]);
        expect(share).toEqual(rational(BigInt(a[1]) * gap + step, 100n * gap));
      }),
      { numRuns: 300 },
    );
  });

  test("parsed or not, and in every time zone, the answer is the same", () => {
    fc.assert(
      fc.property(anySchedule, shift, ({ period, schedule }, days) => {
        const [from] = edges[period] as readonly [string, number];
        const question = { period, on: addDays(from, days) };
        const share = scheduleShare(schedule, question);
        const parsed = parseSchedule(JSON.parse(JSON.stringify(schedule)));
        inEveryZone(() => {
          expect(scheduleShare(parsed, question)).toBe(share);
        });
        expect(parseSchedule(parsed)).toEqual(parsed);
      }),
    );
  });

  test("whatever comes in, nothing but a SaimaError is thrown", () => {
    const value = fc.oneof(fc.constantFrom("5%", "1亿元", "", "1/0", 3, -1), fc.anything({ withNullPrototype: true }));
    const row = fc.tuple(fc.constantFrom("2024-01-31", "2024-02-30", "2024-06-30", ""), value);
    const broken = fc.record(
      { shares: fc.array(row), amounts: fc.array(row), total: value, monthly: value, between },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(broken, fc.anything({ withNullPrototype: true })), (schedule) => {
        const problems = checkSchedule(schedule);
        for (const { says } of problems)
          expect(says.zh + says.en).not.toMatch(/\{(found|most|day|from|until|expected|kind|period)\}/);
        try {
          scheduleShare(schedule as ScheduleInput, { period: "2024", on: "2024-05-31" });
          expect(problems).toEqual([]);
        } catch (error) {
          if (!isSaimaError(error)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
