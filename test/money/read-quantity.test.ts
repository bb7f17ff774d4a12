import { describe, expect, test } from "vitest";
import { toText } from "../../src/exact/index.js";
import { quantitySchema, readQuantity, toQuantity } from "../../src/money/index.js";
import { checkBy, readBy, SaimaError } from "../../src/reason/index.js";

describe("readQuantity", () => {
  test.each([
    [2.78, "2.78", ""],
    [-3, "-3", ""],
    ["2.78", "2.78", ""],
    ["10/3", "10/3", ""],
    ["96%", "0.96", ""],
    ["1.5亿元", "150000000", "CNY"],
    ["3000万美元", "30000000", "USD"],
    [{ amount: "10/3", currency: "USD" }, "10/3", "USD"],
  ])("reads %j", (input, value, unit) => {
    const read = readQuantity(input);
    if ("code" in read) throw new Error(read.code);
    expect({ value: toText(read.value), unit: read.unit }).toEqual({ value, unit });
  });

  test.each([
    [0.1 + 0.2, "number-not-exact"],
    [Number.NaN, "number-malformed"],
    [Number.POSITIVE_INFINITY, "number-malformed"],
    ["1/0", "denominator-zero"],
    ["9".repeat(61), "number-too-long"],
    ["n/a", "quantity-malformed"],
    ["", "quantity-malformed"],
    ["12,345", "quantity-malformed"],
    [" 5", "quantity-malformed"],
    ["2026-03-31", "quantity-malformed"],
    ["近5亿元", "money-inexact"],
    ["5万 XYZ", "currency-unknown"],
    [null, "quantity-malformed"],
    [undefined, "quantity-malformed"],
    [true, "quantity-malformed"],
    [5n, "quantity-malformed"],
    [[], "quantity-malformed"],
    [{ amount: "5" }, "quantity-malformed"],
    ["x".repeat(1_000_000), "money-too-long"],
  ])("finds fault with %s", (input, code) => {
    const read = readQuantity(input);
    expect("code" in read && read.code).toBe(code);
  });

  test("names what it found instead", () => {
    expect(readQuantity(null)).toMatchObject({ says: { en: expect.stringContaining('"null" is neither') } });
    expect(readQuantity(0.1 + 0.2)).toMatchObject({
      says: { zh: expect.stringContaining("0.30000000000000004超过15位") },
    });
  });
});

describe("quantitySchema", () => {
  test("makes a quantity canonical", () => {
    expect(readBy(quantitySchema, "96%")).toBe("0.96");
    expect(readBy(quantitySchema, 500)).toBe("500");
    expect(readBy(quantitySchema, "2000万元")).toEqual({ amount: "20000000", currency: "CNY" });
  });

  test("says what is wrong, as the reader does", () => {
    expect(checkBy(quantitySchema, "近5亿元").problems.map((each) => each.code)).toEqual(["money-inexact"]);
    expect(checkBy(quantitySchema, null).problems).toHaveLength(1);
  });
});

describe("toQuantity", () => {
  test("refuses what is no quantity", () => {
    expect(toQuantity("1.5")).toEqual({ value: { n: 3, d: 2 }, unit: "" });
    expect(() => toQuantity("many")).toThrow(SaimaError);
  });
});
