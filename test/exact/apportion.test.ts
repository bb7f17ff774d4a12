import { describe, expect, test } from "vitest";
import { apportion, one, rational, readNumber, settle, toText } from "../../src/exact/index.js";

const number = (text: string) => {
  const read = readNumber(text);
  if (typeof read === "string") throw new Error(read);
  return read;
};
const numbers = (texts: readonly string[]) => texts.map(number);
const share = (total: string, weights: readonly string[], grain: string) =>
  apportion(number(total), numbers(weights), number(grain)).map(toText);
const settled = (total: string, parts: readonly string[], grain: string) =>
  settle(number(total), numbers(parts), number(grain)).map(toText);

describe("sharing out", () => {
  test("gives the odd grain to the largest remainder", () => {
    // 50 signings by 7 : 5 : 3 are 23 1/3, 16 2/3 and 10: the one that is left goes to 16 2/3.
    expect(share("50", ["7", "5", "3"], "1")).toEqual(["23", "17", "10"]);
  });

  test("gives it to the earlier one where remainders are equal", () => {
    expect(share("10", ["1", "1", "1"], "1")).toEqual(["4", "3", "3"]);
    expect(share("100", ["1", "1", "1"], "0.01")).toEqual(["33.34", "33.33", "33.33"]);
  });

  test("mirrors a negative total", () => {
    expect(share("-10", ["1", "1", "1"], "1")).toEqual(["-4", "-3", "-3"]);
  });

  test("gives nothing to a weight of zero, and all of nothing is nothing", () => {
    expect(share("1", ["0", "1", "0", "1"], "1")).toEqual(["0", "1", "0", "0"]);
    expect(share("0", ["1", "2"], "0.01")).toEqual(["0", "0"]);
  });

  test("is the Hamilton method, with its paradox of Alabama", () => {
    // Wikipedia, "Apportionment paradox": by 6 : 6 : 2 the quotas of 10 seats are 4.29, 4.29, 1.43, and the last seat goes
    // to the third (.43); those of 11 seats are 4.71, 4.71, 1.57, and the two that are left go to the first two.
    expect(share("10", ["6", "6", "2"], "1")).toEqual(["4", "4", "2"]);
    expect(share("11", ["6", "6", "2"], "1")).toEqual(["5", "5", "1"]);
  });

  test("refuses weights that say nothing, and a total that is not whole grains", () => {
    for (const weights of [[], ["0", "0"], ["2", "-1"], ["1", "-1"]])
      expect(() => share("10", weights, "1")).toThrow(/weights must not be negative, nor all zero/);
    expect(() => share("10.5", ["1", "1"], "1")).toThrow(RangeError);
    for (const grain of ["0", "-1"]) expect(() => share("10", ["1", "1"], grain)).toThrow(RangeError);
  });
});

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
