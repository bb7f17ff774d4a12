import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  apportion,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
} from "../../src/exact/index.js";
import { notNegative, positive } from "../support/arbitraries/exact.js";

const grain = fc.constantFrom(rational(1n), rational(1n, 100n), rational(5n), rational(1n, 3n));
const equalOften = fc.array(fc.constantFrom(0n, 1n, 1n, 1n, 2n, 3n), { minLength: 1, maxLength: 8 });
const weights = fc
  .oneof(
    fc.array(notNegative, { minLength: 1, maxLength: 8 }),
    equalOften.map((all) => all.map((n) => rational(n))),
  )
  .filter((all) => all.some((weight) => sign(weight) > 0));
const sharing = fc.record({ grains: fc.bigInt({ min: -5000n, max: 5000n }), weights, grain });

const isWhole = (a: Rational) => a.d === 1;

describe("sharing out", () => {
  test("adds up to the total exactly, in whole grains, each less than a grain from its quota", () => {
    fc.assert(
      fc.property(sharing, ({ grains, weights: by, grain: unit }) => {
        const total = multiply(rational(grains), unit);
        const parts = apportion(total, by, unit);
        expect(parts.length).toBe(by.length);
        expect(sum(parts)).toEqual(total);
        const whole = sum(by);
        parts.forEach((part, i) => {
          const weight = by[i] as Rational;
          const quota = divide(multiply(total, weight), whole);
          expect(isWhole(divide(part, unit))).toBe(true);
          expect(compare(absolute(subtract(part, quota)), unit)).toBe(-1);
          if (sign(weight) === 0) expect(sign(part)).toBe(0);
          expect([0, sign(total)]).toContain(sign(part));
        });
      }),
    );
  });

  test("never gives more to a smaller weight, nor to a later one of the same weight", () => {
    fc.assert(
      fc.property(sharing, ({ grains, weights: by, grain: unit }) => {
        const parts = apportion(multiply(rational(grains < 0n ? -grains : grains), unit), by, unit);
        for (let i = 0; i < by.length; i++)
          for (let j = i + 1; j < by.length; j++) {
            const order = compare(by[i] as Rational, by[j] as Rational);
            const given = compare(parts[i] as Rational, parts[j] as Rational);
            if (order === 0) expect(given).toBeGreaterThanOrEqual(0);
            else expect(given * order).toBeGreaterThanOrEqual(0);
          }
      }),
    );
  });

  test("asks only how the weights compare, and mirrors at zero", () => {
    fc.assert(
      fc.property(sharing, positive, ({ grains, weights: by, grain: unit }, factor) => {
        const total = multiply(rational(grains), unit);
        const parts = apportion(total, by, unit);
        expect(
          apportion(
            total,
            by.map((weight) => multiply(weight, factor)),
            unit,
          ),
        ).toEqual(parts);
        expect(apportion(negate(total), by, unit)).toEqual(parts.map(negate));
      }),
    );
  });
});
