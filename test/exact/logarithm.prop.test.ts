import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  compare,
  divide,
  logarithm,
  multiply,
  negate,
  one,
  rational,
  subtract,
  toFixedText,
} from "../../src/exact/index.js";
import { positive } from "../support/arbitraries/exact.js";

const places = fc.integer({ min: 0, max: 20 });

describe("a natural logarithm", () => {
  test("turns products into sums, to within the last place", () => {
    fc.assert(
      fc.property(positive, positive, places, (a, b, at) => {
        const apart = subtract(logarithm(multiply(a, b), at), add(logarithm(a, at), logarithm(b, at)));
        expect(compare(absolute(apart), rational(3n, 2n * 10n ** BigInt(at)))).toBeLessThanOrEqual(0);
        expect(logarithm(divide(one, a), at)).toEqual(negate(logarithm(a, at)));
      }),
    );
  });

  test("lies between 1 - 1/a and a - 1, and rises with a", () => {
    fc.assert(
      fc.property(positive, positive, places, (a, b, at) => {
        const slack = rational(1n, 2n * 10n ** BigInt(at));
        const log = logarithm(a, at);
        expect(compare(log, add(subtract(a, one), slack))).toBeLessThanOrEqual(0);
        expect(compare(log, subtract(subtract(one, divide(one, a)), slack))).toBeGreaterThanOrEqual(0);
        expect(compare(a, b) * compare(log, logarithm(b, at))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("agrees with decimal.js at twice the digits", () => {
    const Wide = Decimal.clone({ defaults: true, precision: 200 });
    fc.assert(
      fc.property(positive, places, (a, at) => {
        const theirs = new Wide(a.n.toString()).div(a.d.toString()).ln().toFixed(at, Decimal.ROUND_HALF_UP);
        expect(toFixedText(logarithm(a, at), at)).toBe(theirs.replace(/^-(?=[0.]+$)/, ""));
      }),
      { numRuns: 30 },
    );
  });
});
