import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  greatest,
  least,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
  zero,
} from "../../src/exact/index.js";

const third = rational(1n, 3n);
const tenth = rational(1n, 10n);

describe("an exact number", () => {
  test("is in lowest terms, its sign above", () => {
    expect(rational(10n, 12n)).toEqual({ n: 5, d: 6 });
    expect(rational(10n, -12n)).toEqual({ n: -5, d: 6 });
    expect(rational(-10n, -12n)).toEqual({ n: 5, d: 6 });
    expect(rational(0n, -7n)).toEqual({ n: 0, d: 1 });
    expect(rational(7n)).toEqual({ n: 7, d: 1 });
  });

  test("never stands over zero", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => rational(0n, 0n)).toThrow(RangeError);
    expect(() => divide(one, zero)).toThrow(RangeError);
    expect(() => divide(zero, zero)).toThrow(RangeError);
  });

  test("is what binary floating point is not: 1/3 x 3 is 1, and 0.1 + 0.2 is 0.3", () => {
    expect(multiply(third, rational(3n))).toEqual(one);
    expect(add(tenth, rational(2n, 10n))).toEqual(rational(3n, 10n));
  });

  test("takes a score of many shares without loss: 163.87 of 260 at 30 points", () => {
    // 163.87 / 260 x 30 = 16387/26000 x 30 = 16387 x 3 / 2600 = 49161/2600, and 49161 = 3 x 7 x 2341 shares nothing
    // with 2600 = 2^3 x 5^2 x 13.
    const points = multiply(divide(rational(16387n, 100n), rational(260n)), rational(30n));
    expect(toText(points)).toBe("49161/2600");
  });

  test("cancels what two denominators share", () => {
    // 1/6 + 1/10 = 5/30 + 3/30 = 8/30 = 4/15; 1/6 - 1/15 = 5/30 - 2/30 = 3/30 = 1/10.
    expect(add(rational(1n, 6n), tenth)).toEqual({ n: 4, d: 15 });
    expect(subtract(rational(1n, 6n), rational(1n, 15n))).toEqual({ n: 1, d: 10 });
    expect(subtract(third, third)).toEqual(zero);
  });

  test("is compared by value", () => {
    expect(compare(third, rational(33n, 100n))).toBe(1);
    expect(compare(rational(-1n, 3n), rational(-33n, 100n))).toBe(-1);
    expect(compare(rational(2n, 6n), third)).toBe(0);
    expect(equal(rational(2n, 6n), third)).toBe(true);
    expect(equal(third, tenth)).toBe(false);
    expect(least(third, tenth)).toBe(tenth);
    expect(greatest(third, tenth)).toBe(third);
  });

  test("has a sign and a magnitude", () => {
    const signs: readonly (readonly [Rational, number])[] = [
      [negate(third), -1],
      [zero, 0],
      [third, 1],
    ];
    for (const [number, expected] of signs) expect(sign(number)).toBe(expected);
    expect(absolute(negate(third))).toEqual(third);
    expect(absolute(third)).toEqual(third);
  });
});
