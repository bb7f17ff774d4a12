import { describe, expect, test } from "vitest";
import { type Rational, rational, readNumber, toFixedText, toText } from "../../src/exact/index.js";

describe("writing a number", () => {
  test("gives the decimal where it ends, else the fraction", () => {
    expect(toText(rational(5n, 2n))).toBe("2.5");
    expect(toText(rational(-1n, 1024n))).toBe("-0.0009765625");
    expect(toText(rational(1n, 15625n))).toBe("0.000064");
    expect(toText(rational(-10n, 3n))).toBe("-10/3");
    expect(toText(rational(1n, 6n))).toBe("1/6");
  });

  test("gives a number of places where that is asked", () => {
    expect(toFixedText(rational(5n, 2n), 2)).toBe("2.50");
    expect(toFixedText(rational(-1n, 20n), 2)).toBe("-0.05");
    expect(toFixedText(rational(0n), 2)).toBe("0.00");
    expect(toFixedText(rational(-7n), 0)).toBe("-7");
  });

  test("does not round on the quiet", () => {
    expect(() => toFixedText(readNumber("2.505") as Rational, 2)).toThrow(RangeError);
    expect(() => toFixedText(rational(1n, 3n), 20)).toThrow(RangeError);
  });
});
