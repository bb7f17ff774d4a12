import { describe, expect, test } from "vitest";
import { type WriteMoneyOptions, writeMoney } from "../../src/money/index.js";
import { isSaimaError } from "../../src/reason/index.js";

describe("writeMoney", () => {
  test.each([
    ["16387000000元", {}, "163.87亿元"],
    ["100000000元", {}, "1亿元"],
    ["99999999元", {}, "9999.9999万元"],
    ["10000元", {}, "1万元"],
    ["9999.99元", {}, "9999.99元"],
    ["0元", {}, "0元"],
    ["-50000000元", {}, "-5000万元"],
    ["30000000 USD", {}, "3000万美元"],
    ["200000000 VND", {}, "2亿VND"],
    ["10/3亿元", {}, "10/3亿元"],
    ["1.5亿元", { unit: "万元" }, "15000万元"],
    ["1.5亿元", { unit: "元" }, "150000000元"],
    ["5000元", { unit: "亿元" }, "0.00005亿元"],
    ["2万亿元", { unit: "千亿元" }, "20千亿元"],
    ["3000万美元", { unit: "亿元" }, "0.3亿美元"],
    ["163.875亿元", { digits: 2 }, "163.88亿元"],
    ["-163.875亿元", { digits: 2 }, "-163.88亿元"],
    ["2.125亿元", { digits: 2 }, "2.13亿元"],
    ["10/3亿元", { digits: 2 }, "3.33亿元"],
    ["5亿元", { digits: 1 }, "5.0亿元"],
    ["99999999.99元", { digits: 0 }, "10000万元"],
    ["163.87亿元", { language: "en" }, "CNY 16,387 million"],
    ["500000元", { language: "en" }, "CNY 500,000"],
    ["1234567.5 USD", { language: "en" }, "USD 1.2345675 million"],
    ["-1234567万元", { language: "en", digits: 1 }, "CNY -12,345.7 million"],
    ["163.87亿元", { language: "en", unit: "十亿元" }, "CNY 16.387 billion"],
    ["10000/1001亿元", { language: "en" }, "CNY 1000000/1001 million"],
    ["1234.5678元", { language: "en" }, "CNY 1,234.5678"],
  ] satisfies [string, WriteMoneyOptions, string][])("writes %s with %j", (money, options, text) => {
    expect(writeMoney(money, options)).toBe(text);
  });

  test("rounds an exact amount that is too long to be written, and otherwise refuses it", () => {
    const long = { amount: `1${"0".repeat(70)}/3`, currency: "USD" };
    expect(writeMoney(long, { digits: 1, unit: "万亿元" })).toBe(`${"3".repeat(58)}.3万亿美元`);
    expect(writeMoney({ amount: `0.${"6".repeat(80)}`, currency: "CNY" }, { digits: 2 })).toBe("0.67元");
    expect(() => writeMoney(long)).toThrow("digits [money-too-long]");
    // 60 digits in whole units, 61 in thousands: the text would not read back.
    const most = { amount: `0.${"1".repeat(59)}`, currency: "CNY" };
    expect(writeMoney(most)).toBe(`0.${"1".repeat(59)}元`);
    expect(() => writeMoney(most, { unit: "千元" })).toThrow("digits [money-too-long]");
  });

  test("refuses a unit, a language or a number of digits that it does not know, all at once", () => {
    let thrown: unknown;
    try {
      writeMoney("5元", { unit: "吨", digits: -1, language: "fr" } as never);
    } catch (error) {
      thrown = error;
    }
    expect(isSaimaError(thrown) && thrown.problems.map((each) => `${each.path} ${each.code}`)).toEqual([
      "unit wrong-value",
      "language wrong-value",
      "digits wrong-value",
    ]);
  });
});
