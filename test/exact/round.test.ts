import { describe, expect, test } from "vitest";
import {
  type Rational,
  type RoundingMode,
  rational,
  readNumber,
  roundToPlaces,
  roundToStep,
  show,
  toText,
} from "../../src/exact/index.js";

const number = (text: string) => readNumber(text) as Rational;

describe("rounding to places", () => {
  // The conformance cases of DMN: dmn-tck/tck, TestCases/compliance-level-3, 1100 (decimal), 1141 to 1144 (round up, down,
  // half up, half down), 1101 (floor) and 1102 (ceiling). By hand: 0.515 lies on the half of 0.51 and 0.52, and 52 is even.
  test.each<[string, number, RoundingMode, string]>([
    ["1/3", 2, "half-even", "0.33"],
    ["1.5", 0, "half-even", "2"],
    ["2.5", 0, "half-even", "2"],
    ["0.515", 2, "half-even", "0.52"],
    ["5.5", 0, "up", "6"],
    ["-5.5", 0, "up", "-6"],
    ["1.121", 2, "up", "1.13"],
    ["-1.126", 2, "up", "-1.13"],
    ["5.5", 0, "down", "5"],
    ["-5.5", 0, "down", "-5"],
    ["1.121", 2, "down", "1.12"],
    ["-1.126", 2, "down", "-1.12"],
    ["5.5", 0, "half-up", "6"],
    ["-5.5", 0, "half-up", "-6"],
    ["1.121", 2, "half-up", "1.12"],
    ["-1.126", 2, "half-up", "-1.13"],
    ["5.5", 0, "half-down", "5"],
    ["-5.5", 0, "half-down", "-5"],
    ["1.121", 2, "half-down", "1.12"],
    ["-1.126", 2, "half-down", "-1.13"],
    ["1.56", 1, "floor", "1.5"],
    ["-1.56", 1, "floor", "-1.6"],
    ["1.56", 1, "ceiling", "1.6"],
    ["-1.56", 1, "ceiling", "-1.5"],
  ])("%s at %i places, %s, is %s", (from, places, mode, to) => {
    expect(toText(roundToPlaces(number(from), places, mode))).toBe(to);
  });

  test("half-up is 四舍五入, away from zero, and right where binary floating point is not", () => {
    // 1.005 as a binary float lies below the half: (1.005).toFixed(2) is "1.00".
    expect(toText(roundToPlaces(number("1.005"), 2, "half-up"))).toBe("1.01");
    expect(toText(roundToPlaces(number("-1.005"), 2, "half-up"))).toBe("-1.01");
    expect(toText(roundToPlaces(number("8.345"), 2, "half-up"))).toBe("8.35");
  });

  test("nothing that is rounded to zero keeps its sign", () => {
    expect(toText(roundToPlaces(number("-0.004"), 2, "half-up"))).toBe("0");
    expect(show(number("-0.004"), 2)).toEqual({ exact: "-0.004", shown: "0.00" });
  });

  test("a number of places is a whole number and not negative", () => {
    for (const places of [-1, 0.5, Number.NaN])
      expect(() => roundToPlaces(rational(1n, 3n), places, "half-up")).toThrow(RangeError);
  });
});

describe("rounding to a step", () => {
  test("takes the multiples of the step", () => {
    expect(toText(roundToStep(rational(17n), rational(5n), "floor"))).toBe("15");
    expect(toText(roundToStep(rational(-17n), rational(5n), "floor"))).toBe("-20");
    expect(toText(roundToStep(rational(25n, 2n), rational(5n), "half-up"))).toBe("15");
    expect(toText(roundToStep(rational(25n, 2n), rational(5n), "half-even"))).toBe("10");
    expect(toText(roundToStep(rational(1n, 2n), rational(1n, 3n), "half-down"))).toBe("1/3");
  });

  test("refuses a step that is not positive", () => {
    for (const step of [rational(0n), rational(-5n)])
      expect(() => roundToStep(rational(17n), step, "floor")).toThrow(RangeError);
  });
});
