import { describe, expect, test } from "vitest";
import { one, type Rational, rational, readNumber, settle, toText } from "../../src/exact/index.js";

const number = (text: string) => readNumber(text) as Rational;
const settled = (total: string, parts: readonly string[], grain: string) =>
  settle(number(total), parts.map(number), number(grain)).map(toText);

describe("settling shown parts on a shown total", () => {
  test("raises those that lost most", () => {
    // 13/3 + 13/6 + 13/2 = 13; at one place they are cut to 4.3, 2.1, 6.5 = 12.9, and lost 1/30, 1/15, 0.
    expect(settled("13", ["13/3", "13/6", "6.5"], "0.1")).toEqual(["4.3", "2.2", "6.5"]);
  });

  test("settles on a total that was itself rounded, up or down", () => {
    expect(settled("0.7", ["0.335", "0.335"], "0.1")).toEqual(["0.4", "0.3"]);
    expect(settled("1", ["0.99", "0.05"], "0.1")).toEqual(["1", "0"]);
  });

  test("takes parts of both signs", () => {
    // 105.126 - 5.063 = 100.063, shown as 100.06: cut down they are 105.12 and -5.07 = 100.05, and -5.07 lost 0.007.
    expect(settled("100.06", ["105.126", "-5.063"], "0.01")).toEqual(["105.12", "-5.06"]);
    expect(settled("0", ["0.005", "-0.005"], "0.01")).toEqual(["0.01", "-0.01"]);
  });

  test("settles nothing on nothing", () => {
    expect(settled("0", [], "1")).toEqual([]);
  });

  test("refuses parts that no choice of grains brings to the total", () => {
    for (const total of ["9", "14", "-10", "10.5"])
      expect(() => settled(total, ["4", "3", "3"], "1")).toThrow(RangeError);
    expect(() => settle(one, [], one)).toThrow(RangeError);
    expect(() => settle(rational(0n), [], rational(-1n))).toThrow(RangeError);
  });
});
