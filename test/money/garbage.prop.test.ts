import { describe, test } from "vitest";
import {
  checkMoney,
  checkRates,
  convert,
  isQuantity,
  parseRates,
  rateOn,
  readMoney,
  readQuantity,
  toQuantity,
  writeMoney,
  writeQuantity,
} from "../../src/money/index.js";
import { standsGarbage } from "../support/garbage-calls.js";

const money = { amount: "10/3", currency: "USD" };
const rates = [{ currency: "USD", in: "CNY", rate: "6.48", from: "2013-01-01" }];
const quantity = { value: { n: 10, d: 3 }, unit: "USD" };

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  test.each([
    [readMoney, money],
    [checkMoney, money],
    [writeMoney, money, { unit: "万元", digits: 2, language: "en" }],
    [convert, money, { to: "CNY", rates, on: "2013-06-30" }],
    [rateOn, rates, { currency: "USD", in: "CNY", on: "2013-06-30" }],
    [parseRates, rates],
    [checkRates, rates],
    [readQuantity, money],
    [toQuantity, money],
    [isQuantity, quantity],
    [writeQuantity, quantity],
  ])("by %o", (call, ...right) => {
    standsGarbage(call, right);
  });
});
