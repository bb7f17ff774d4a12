import { describe, expect, test } from "vitest";
import { apportion, type Rational, readNumber, toText } from "../../src/exact/index.js";

const number = (text: string) => readNumber(text) as Rational;
const share = (total: string, weights: readonly string[], grain: string) =>
  apportion(number(total), weights.map(number), number(grain)).map(toText);

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
