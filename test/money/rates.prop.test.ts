import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRates, convert, parseRates, rateOn, readMoney, writeMoney } from "../../src/money/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { money } from "./amounts.js";

const day = (n: number) =>
  `20${String(10 + Math.floor(n / 28)).padStart(2, "0")}-02-${String(1 + (n % 28)).padStart(2, "0")}`;
const pairs = [
  ["USD", "CNY"],
  ["CNY", "USD"],
  ["KZT", "CNY"],
  ["USD", "KZT"],
] as const;
const row = fc
  .record({
    pair: fc.constantFrom(...pairs),
    rate: fc.constantFrom("6.48", "1", "1/3", "0.0001", "162/25"),
    start: fc.nat({ max: 80 }),
    days: fc.option(fc.nat({ max: 15 }), { nil: undefined }),
  })
  .map(({ pair: [currency, other], rate, start, days }) => ({
    currency,
    in: other,
    rate,
    from: day(start),
    ...(days === undefined ? {} : { until: day(start + days) }),
  }));
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

const speaksOf = (each: Row, on: string) => each.from <= on && (each.until === undefined || on <= each.until);
const samePair = (a: Row, b: Row) => [a.currency, a.in].sort().join() === [b.currency, b.in].sort().join();
const clash = (a: Row, b: Row) => samePair(a, b) && (speaksOf(a, b.from) || speaksOf(b, a.from));
/** Keeps the rows that leave every day at most one rate. */
const sound = fc
  .array(row, { maxLength: 8 })
  .map((rows) => rows.filter((each, at) => !rows.slice(0, at).some((other) => clash(each, other))));

describe("dated rates, as laws", () => {
  test("a table is refused exactly when two rows of a pair share a day", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const clashes = rows.some((each, at) => rows.slice(0, at).some((other) => clash(each, other)));
        expect(checkRates(rows).some((each) => each.code === "rates-overlap")).toBe(clashes);
      }),
      { numRuns: 300 },
    );
  });

  test("the rate of a day is the one row that speaks of it, whatever the order of the rows", () => {
    fc.assert(
      fc.property(sound, fc.nat({ max: 100 }), fc.constantFrom(...pairs), (rows, n, [currency, other]) => {
        const question = { currency, in: other, on: day(n) };
        const straight = rows.find((each) => each.currency === currency && each.in === other && speaksOf(each, day(n)));
        const inverse = rows.find((each) => each.in === currency && each.currency === other && speaksOf(each, day(n)));
        const answer = rateOn(parseRates(rows), question);
        expect(rateOn([...rows].reverse(), question)).toBe(answer);
        if (straight) expect(answer).toBe(straight.rate === "162/25" ? "6.48" : straight.rate);
        else expect(answer === undefined).toBe(inverse === undefined);
      }),
      { numRuns: 300 },
    );
  });

  test("there and back is the same money", () => {
    fc.assert(
      fc.property(money, row, (money, { rate, from }) => {
        const rates = [{ currency: "CNY", in: "HKD", rate, from }];
        const yuan = { ...money, currency: "CNY" };
        const there = convert(yuan, { to: "HKD", rates, on: from });
        expect(there.currency).toBe("HKD");
        expect(convert(there, { to: "CNY", rates, on: from })).toEqual(yuan);
      }),
    );
  });

  test("whatever comes in, nothing but a SaimaError is thrown", () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    const text = fc.constantFrom("USD", "CNY", "2013-02-01", "5万元", "6.48");
    const part = fc.oneof(text, anything);
    const table = fc.oneof(
      sound,
      fc.array(fc.record({ currency: part, in: part, rate: part, from: part, until: part }, { requiredKeys: [] })),
      anything,
    );
    fc.assert(
      fc.property(table, part, part, part, (rates, money, to, on) => {
        const problems = checkRates(rates);
        try {
          convert(money as string, { to: to as string, on: on as string, rates: rates as [] });
          if (to !== readMoney(money as string).currency) expect(problems).toEqual([]);
        } catch (error) {
          if (!isSaimaError(error)) throw error;
        }
        try {
          writeMoney("5万元", { unit: money, digits: to, language: on } as never);
        } catch (error) {
          if (!isSaimaError(error)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
