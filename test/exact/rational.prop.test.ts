import { Decimal } from "decimal.js";
import * as fc from "fast-check";
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
import { exact, positive } from "../support/arbitraries/exact.js";

/** The schoolbook: fractions that are never reduced, and are equal when their cross products are. */
type Raw = readonly [top: bigint, bottom: bigint];
const raw = (a: Rational): Raw => [BigInt(a.n), BigInt(a.d)];
const rawPlus = ([a, b]: Raw, [c, d]: Raw): Raw => [a * d + c * b, b * d];
const rawTimes = ([a, b]: Raw, [c, d]: Raw): Raw => [a * c, b * d];
const same = ([a, b]: Raw, [c, d]: Raw) => a * d === c * b;

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

function expectLowestTerms(a: Rational): void {
  const [n, d] = raw(a);
  expect(d > 0n).toBe(true);
  expect(divisor(n < 0n ? -n : n, d)).toBe(1n);
}

describe("exact arithmetic", () => {
  test("agrees with fractions that are never reduced, and stays in lowest terms", () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const results: [Rational, Raw][] = [
          [add(a, b), rawPlus(raw(a), raw(b))],
          [subtract(a, b), rawPlus(raw(a), rawTimes([-1n, 1n], raw(b)))],
          [multiply(a, b), rawTimes(raw(a), raw(b))],
          [negate(a), rawTimes([-1n, 1n], raw(a))],
          [absolute(a), a.n < 0 ? rawTimes([-1n, 1n], raw(a)) : raw(a)],
        ];
        const [top, bottom] = raw(b);
        if (top !== 0n) results.push([divide(a, b), rawTimes(raw(a), [bottom, top])]);
        for (const [result, oracle] of results) {
          expectLowestTerms(result);
          expect(same(raw(result), oracle)).toBe(true);
        }
      }),
    );
  });

  test("has the laws of a field", () => {
    fc.assert(
      fc.property(exact, exact, exact, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(a, zero)).toEqual(a);
        expect(multiply(a, one)).toEqual(a);
        expect(add(a, negate(a))).toEqual(zero);
        expect(subtract(add(a, b), b)).toEqual(a);
        if (sign(b) !== 0) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  test("orders numbers as the line does", () => {
    fc.assert(
      fc.property(exact, exact, positive, (a, b, more) => {
        expect(compare(a, b)).toBe(sign(subtract(a, b)));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, add(a, more))).toBe(-1);
        expect(equal(a, b)).toBe(compare(a, b) === 0);
        expect([least(a, b), greatest(a, b)]).toEqual(compare(a, b) <= 0 ? [a, b] : [b, a]);
      }),
    );
  });

  test("gives equal numbers one form, however they were come by", () => {
    const factor = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).filter((by) => by !== 0n);
    fc.assert(
      fc.property(exact, factor, exact, (a, by, b) => {
        expect(rational(BigInt(a.n) * by, BigInt(a.d) * by)).toEqual(a);
        expect(subtract(add(a, b), b)).toEqual(a);
      }),
    );
  });

  test("agrees with decimal.js on what decimal.js can hold", () => {
    const Wide = Decimal.clone({ defaults: true, precision: 100 });
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
      .map(([n, places]) => rational(n, 10n ** BigInt(places)));
    const wide = (a: Rational) => new Wide(a.n.toString()).div(a.d.toString());
    const text = (a: Decimal) => (a.isZero() ? "0" : a.toFixed());
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(toText(add(a, b))).toBe(text(wide(a).plus(wide(b))));
        expect(toText(subtract(a, b))).toBe(text(wide(a).minus(wide(b))));
        expect(toText(multiply(a, b))).toBe(text(wide(a).times(wide(b))));
        expect(compare(a, b)).toBe(wide(a).cmp(wide(b)));
      }),
    );
  });
});
