import { describe, expect, test } from "vitest";
import { MAX_DIGITS, readNumber, toText } from "../../src/exact/index.js";

function textOf(input: string | number): string {
  const read = readNumber(input);
  return typeof read === "string" ? read : toText(read);
}

describe("reading a number", () => {
  test.each([
    ["0", "0"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["007", "7"],
    ["2.78", "2.78"],
    ["2.780", "2.78"],
    ["-0.5", "-0.5"],
    ["96%", "0.96"],
    ["-12.5%", "-0.125"],
    ["100%", "1"],
    ["10/3", "10/3"],
    ["-10/3", "-10/3"],
    ["6/4", "1.5"],
    ["0/9", "0"],
    ["9".repeat(60), "9".repeat(60)],
    [`0.${"0".repeat(58)}1`, `0.${"0".repeat(58)}1`],
    [`-${"9".repeat(30)}.${"9".repeat(30)}`, `-${"9".repeat(30)}.${"9".repeat(30)}`],
    [`-${"9".repeat(29)}.${"9".repeat(31)}%`, `-${"9".repeat(27)}.${"9".repeat(33)}`],
    [`-1${"0".repeat(29)}/${"3".repeat(30)}`, `-1${"0".repeat(29)}/${"3".repeat(30)}`],
  ])("%s is %s", (text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  test.each([
    [0, "0"],
    [-0, "0"],
    [0.1, "0.1"],
    [-2.5, "-2.5"],
    [100, "100"],
    [1e15, "1000000000000000"],
    [123456789012345, "123456789012345"],
    [123456789012345000, "123456789012345000"],
    [1e21, "1000000000000000000000"],
    [1.5e50, `15${"0".repeat(49)}`],
    [1e59, `1${"0".repeat(59)}`],
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
    [1e-59, `0.${"0".repeat(58)}1`],
    [0.000001, "0.000001"],
  ])("the JS number %d is the decimal that was typed: %s", (number, expected) => {
    expect(textOf(number)).toBe(expected);
  });

  test("a JS number that its writer cannot have meant is refused", () => {
    expect(readNumber(0.1 + 0.2)).toBe("number-not-exact");
    expect(readNumber(1 / 3)).toBe("number-not-exact");
    expect(readNumber(2 ** 53)).toBe("number-not-exact");
    expect(readNumber(1.005 * 1000)).toBe("number-not-exact");
    expect(readNumber(Number.MAX_VALUE)).toBe("number-not-exact");
  });

  test("what is not a number says so", () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(readNumber(number)).toBe("number-malformed");
    expect(readNumber("")).toBe("number-malformed");
    expect(readNumber("1e21")).toBe("number-malformed");
    expect(readNumber("1\n")).toBe("number-malformed");
    expect(readNumber("１２")).toBe("number-malformed");
  });

  test("more than sixty digits are refused, wherever they stand", () => {
    expect(MAX_DIGITS).toBe(60);
    const digits = "1".repeat(61);
    for (const text of [digits, `-${digits}`, `${digits}%`, `0.${digits}`, `1/${digits}`, `${digits}/1`, `${digits}.5`])
      expect(readNumber(text)).toBe("number-too-long");
    for (const number of [1e60, 1e-60, 5e-324, 1e308]) expect(readNumber(number)).toBe("number-too-long");
  });

  test("a million digits are refused at once, and a million other characters too", () => {
    const start = performance.now();
    expect(readNumber("9".repeat(1_000_000))).toBe("number-too-long");
    expect(readNumber(`0.${"0".repeat(1_000_000)}`)).toBe("number-too-long");
    expect(readNumber("x".repeat(1_000_000))).toBe("number-malformed");
    expect(readNumber(" ".repeat(1_000_000))).toBe("number-malformed");
    expect(performance.now() - start).toBeLessThan(50);
  });

  test("nothing is divided by zero", () => {
    expect(readNumber("1/0")).toBe("denominator-zero");
    expect(readNumber("0/000")).toBe("denominator-zero");
  });
});
