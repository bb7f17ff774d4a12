import { describe, expect, test } from "vitest";
import { checkRates, convert, parseRates, type RatesInput, rateOn } from "../../src/money/index.js";
import { isSaimaError } from "../../src/reason/index.js";

/** The fixed rate that Anhui province set for 2013 (1 : 6.48), and made-up neighbours. */
const rates = [
  { currency: "USD", in: "CNY", rate: "6.3", from: "2012-01-01", until: "2012-12-31" },
  { currency: "USD", in: "CNY", rate: "6.48", from: "2013-01-01", until: "2013-12-31" },
  { currency: "CNY", in: "HKD", rate: 1.25, from: "2013-01-01" },
];

const codes = (input: unknown) => checkRates(input).map((each) => `${each.path} ${each.code}`);
const row = (change: object) => ({ ...rates[1], ...change });

describe("convert", () => {
  test("takes the rate of the day, exactly", () => {
    // 3000万 x 6.48 = 19440万; 10万 x 6.48 = 64.8万
    expect(convert("3000万美元", { to: "CNY", rates, on: "2013-06-30" })).toEqual({
      amount: "194400000",
      currency: "CNY",
    });
    expect(convert("10万美元", { to: "CNY", rates, on: "2013-01-01" })).toEqual({ amount: "648000", currency: "CNY" });
    expect(convert("10万美元", { to: "CNY", rates, on: "2012-12-31" })).toEqual({ amount: "630000", currency: "CNY" });
  });

  test("divides in the other direction, without rounding", () => {
    // 1 / 6.48 = 100 / 648 = 25 / 162
    expect(convert("1元", { to: "USD", rates, on: "2013-12-31" })).toEqual({ amount: "25/162", currency: "USD" });
    expect(convert("1港元", { to: "CNY", rates, on: "2099-01-01" })).toEqual({ amount: "0.8", currency: "CNY" });
  });

  test("takes a rate of many digits, in both directions", () => {
    const rate = `1.${"0".repeat(48)}1`; // 1 + 1/10^49, so that backwards it is 10^49 / (10^49 + 1): 99 digits
    const long = [{ currency: "USD", in: "CNY", rate, from: "2013-01-01" }];
    const bottom = `1${"0".repeat(48)}1`;
    expect(rateOn(long, { currency: "CNY", in: "USD", on: "2013-01-01" })).toBe(`1${"0".repeat(49)}/${bottom}`);
    expect(convert("3元", { to: "USD", rates: long, on: "2013-01-01" }).amount).toBe(`3${"0".repeat(49)}/${bottom}`);
    const percent = [{ currency: "USD", in: "CNY", rate: `0.${"3".repeat(59)}%`, from: "2013-01-01" }];
    expect(convert("1美元", { to: "CNY", rates: percent, on: "2013-01-01" }).amount).toBe(`0.00${"3".repeat(59)}`);
  });

  test("needs no rate for the same currency", () => {
    expect(convert("1亿元", { to: "CNY", rates: [], on: "2030-01-01" })).toEqual({
      amount: "100000000",
      currency: "CNY",
    });
  });

  test.each([
    ["2011-12-31", "CNY"],
    ["2014-01-01", "CNY"],
    ["2013-06-30", "EUR"],
  ])("refuses a day without a rate: %s to %s", (on, to) => {
    let thrown: unknown;
    try {
      convert("1万美元", { to, rates, on });
    } catch (error) {
      thrown = error;
    }
    const problems = isSaimaError(thrown) ? thrown.problems : [];
    expect(problems.map((each) => each.code)).toEqual(["rate-missing"]);
    expect(problems[0]?.says.en).toBe(`the table has no rate of USD to ${to} on ${on}: add it`);
  });

  test("does not chain two rates into one", () => {
    expect(rateOn(rates, { currency: "USD", in: "HKD", on: "2013-06-30" })).toBeUndefined();
  });

  test.each([
    [{ to: "XXX", on: "2013-06-30" }, "rate-currency-unknown"],
    [{ to: "CNY", on: "2013-6-30" }, "day-malformed"],
    [{ to: "CNY", on: undefined }, "day-malformed"],
  ])("refuses the question %j", (question, code) => {
    expect(() => convert("1万美元", { ...question, rates } as never)).toThrow(code);
  });
});

describe("a table of rates", () => {
  test("is canonical and frozen when parsed", () => {
    const parsed = parseRates(rates);
    expect(parsed[2]).toEqual({ currency: "CNY", in: "HKD", rate: "1.25", from: "2013-01-01" });
    expect(Object.isFrozen(parsed[0])).toBe(true);
    expect(rateOn(parsed, { currency: "USD", in: "CNY", on: "2013-05-05" })).toBe("6.48");
    expect(rateOn(parsed, { currency: "USD", in: "CNY", on: "2012-05-05" })).toBe("6.3");
  });

  test("is read anew when it is not frozen and has changed", () => {
    const draft: RatesInput = [{ currency: "USD", in: "CNY", rate: "6", from: "2013-01-01" }];
    const question = { currency: "USD", in: "CNY", on: "2013-05-05" };
    expect(rateOn(draft, question)).toBe("6");
    (draft[0] as { rate: string }).rate = "7";
    expect(rateOn(draft, question)).toBe("7");
    Object.freeze(draft);
    expect(rateOn(draft, question)).toBe("7");
    (draft[0] as { rate: string }).rate = "8";
    expect(rateOn(draft, question)).toBe("8");
    const list: RatesInput = [Object.freeze({ currency: "USD", in: "CNY", rate: "6", from: "2013-01-01" })];
    expect(rateOn(list, question)).toBe("6");
    list[0] = { currency: "USD", in: "CNY", rate: "9", from: "2013-01-01" };
    expect(rateOn(list, question)).toBe("9");
  });

  test.each([
    [{ rate: "0" }, ["[1].rate rate-not-positive"]],
    [{ rate: "-6.48" }, ["[1].rate rate-not-positive"]],
    [{ rate: "dear" }, ["[1].rate number-malformed"]],
    [{ in: "USD" }, ["[1].in rate-same-currency"]],
    [{ in: "RMB" }, ["[1].in rate-currency-unknown"]],
    [{ from: "2012-13-01" }, ["[1].from day-malformed"]],
    [{ until: "2012-12-31", from: "2013-01-01" }, ["[1].until rate-ends-early"]],
    [{ from: "2012-12-31" }, ["[1].from rates-overlap"]],
    [{ from: "2012-12-31", currency: "CNY", in: "USD" }, ["[1].from rates-overlap"]],
    [{ note: "x" }, ["[1].note unknown-key"]],
  ])("refuses %j", (change, problems) => {
    expect(codes([rates[0], row(change)])).toEqual(problems);
  });

  test("without an end excludes every later row of the pair", () => {
    expect(codes([row({ until: undefined }), row({ from: "2020-01-01", until: "2020-12-31" })])).toEqual([
      "[1].from rates-overlap",
    ]);
  });
});

describe("rates that say when they were recorded", () => {
  const revised = [
    { currency: "USD", in: "CNY", rate: "6.48", from: "2013-01-01", until: "2013-12-31" },
    { currency: "USD", in: "CNY", rate: "6.2", from: "2013-07-01", until: "2013-12-31", recordedOn: "2013-09-10" },
    { currency: "CNY", in: "USD", rate: "0.2", from: "2013-10-01", recordedOn: "2013-11-01" },
  ];
  const of = (on: string, knownOn?: string) => rateOn(revised, { currency: "USD", in: "CNY", on, knownOn });

  test("the one recorded last holds, on the days that it speaks of, in either direction", () => {
    expect([of("2013-06-30"), of("2013-07-01"), of("2013-09-30"), of("2013-10-01"), of("2014-01-01")]).toEqual([
      "6.48",
      "6.2",
      "6.2",
      "5",
      "5",
    ]);
  });

  test("as known on a day: one without a day of record from the day it begins", () => {
    expect([of("2013-10-01", "2013-10-31"), of("2013-10-01", "2013-09-10"), of("2013-10-01", "2013-09-09")]).toEqual([
      "6.2",
      "6.2",
      "6.48",
    ]);
    expect([of("2013-10-01", "2013-01-01"), of("2013-10-01", "2012-12-31")]).toEqual(["6.48", undefined]);
    expect(() => of("2013-10-01", "soon")).toThrow("day-malformed");
  });

  test("two that were recorded on one day may not speak of one day", () => {
    const twice = { currency: "CNY", in: "USD", rate: "0.2", from: "2013-12-01", recordedOn: "2013-09-10" };
    expect(codes([...revised, twice])).toEqual(["[3].from rates-overlap"]);
    expect(codes([{ ...revised[0], recordedOn: "someday" }])).toEqual(["[0].recordedOn day-malformed"]);
  });
});

describe("a day of a table of rates", () => {
  test.each([
    "2026-02-29",
    "2026-02-30",
    "1900-02-29",
    "2026-04-31",
    "2026-11-31",
    "2026-01-32",
    "2026-13-01",
    "2026-00-10",
  ])("is refused where no calendar has it: %s", (day) => {
    expect(codes([row({ from: day, until: undefined })])).toEqual(["[0].from day-malformed"]);
    expect(() => rateOn(rates, { currency: "USD", in: "CNY", on: day })).toThrow("day-malformed");
  });

  test.each(["2024-02-29", "2000-02-29", "2026-02-28", "2026-04-30", "2026-12-31", "2026-08-31"])(
    "can be %s",
    (day) => {
      expect(codes([row({ from: day, until: undefined })])).toEqual([]);
    },
  );
});
