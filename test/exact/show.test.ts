import { describe, expect, test } from "vitest";
import { type Rational, rational, readNumber, show } from "../../src/exact/index.js";

const number = (text: string) => readNumber(text) as Rational;

describe("a number for a reader", () => {
  test("is shown half up beside the exact one", () => {
    expect(show(rational(10n, 3n), 2)).toEqual({ exact: "10/3", shown: "3.33" });
    expect(show(rational(5n), 2)).toEqual({ exact: "5", shown: "5.00" });
    expect(show(number("0.125"), 2)).toEqual({ exact: "0.125", shown: "0.13" });
    expect(show(number("86.995"), 2)).toEqual({ exact: "86.995", shown: "87.00" });
  });
});
