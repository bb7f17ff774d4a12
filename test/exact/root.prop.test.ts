import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  multiply,
  one,
  type Rational,
  rational,
  root,
  subtract,
  toFixedText,
} from "../../src/exact/index.js";
import { notNegative } from "../support/arbitraries/exact.js";

function power(a: Rational, exponent: number): Rational {
  return exponent === 0 ? one : multiply(a, power(a, exponent - 1));
}

const degree = fc.integer({ min: 1, max: 7 });
const places = fc.integer({ min: 0, max: 20 });

describe("a root", () => {
  test("is the one place whose halves to both sides enclose it", () => {
    fc.assert(
      fc.property(notNegative, degree, places, (a, k, at) => {
        const half = rational(1n, 2n * 10n ** BigInt(at));
        const found = root(a, k, at);
        expect(compare(power(add(found, half), k), a)).toBe(1);
        if (found.n !== 0) expect(compare(power(subtract(found, half), k), a)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("of a power is what was raised", () => {
    const base = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), places)
      .map(([n, at]) => ({ base: rational(n, 10n ** BigInt(at)), at }));
    fc.assert(
      fc.property(base, degree, ({ base: b, at }, k) => {
        expect(root(power(b, k), k, at)).toEqual(b);
      }),
    );
  });

  test("agrees with decimal.js at two hundred digits", () => {
    const Wide = Decimal.clone({ defaults: true, precision: 200 });
    fc.assert(
      fc.property(notNegative, fc.constantFrom(2, 3), (a, k) => {
        const wide = new Wide(a.n.toString()).div(a.d.toString());
        expect(toFixedText(root(a, k, 20), 20)).toBe((k === 2 ? wide.sqrt() : wide.cbrt()).toFixed(20));
      }),
    );
  });
});
