import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  type RoundingMode,
  rational,
  roundToPlaces,
  roundToStep,
  sign,
  subtract,
  toText,
} from "../../src/exact/index.js";
import { exact, nearTie, places, positive, roundingMode } from "../support/arbitraries/exact.js";

const half = rational(1n, 2n);

/** A number and a step, the number often on the half of two multiples or next to it. */
const steps = fc.oneof(
  fc.tuple(exact, positive),
  fc.tuple(exact, places).map(([a, at]) => [a, rational(1n, 10n ** BigInt(at))] as const),
  nearTie.map(({ number, places: at }) => [number, rational(1n, 10n ** BigInt(at))] as const),
);

const isWhole = (a: Rational) => a.d === 1;
const isEven = (a: Rational) => BigInt(a.n) % 2n === 0n;

/** What the name of a mode says of a number and what it was rounded to, both in steps. */
const says: Record<RoundingMode, (from: Rational, to: Rational) => boolean> = {
  floor: (from, to) => compare(to, from) <= 0,
  ceiling: (from, to) => compare(to, from) >= 0,
  down: (from, to) => compare(absolute(to), absolute(from)) <= 0,
  up: (from, to) => compare(absolute(to), absolute(from)) >= 0,
  "half-up": (from, to) => isNearest(from, to) && (!isHalf(from, to) || says.up(from, to)),
  "half-down": (from, to) => isNearest(from, to) && (!isHalf(from, to) || says.down(from, to)),
  "half-even": (from, to) => isNearest(from, to) && (!isHalf(from, to) || isEven(to)),
};

const distance = (from: Rational, to: Rational) => absolute(subtract(from, to));
const isNearest = (from: Rational, to: Rational) => compare(distance(from, to), half) <= 0;
const isHalf = (from: Rational, to: Rational) => compare(distance(from, to), half) === 0;

const mirrored: Partial<Record<RoundingMode, RoundingMode>> = { floor: "ceiling", ceiling: "floor" };

describe("rounding", () => {
  test("gives a whole number of steps, less than a step away, on the side that the mode names", () => {
    fc.assert(
      fc.property(steps, roundingMode, ([a, step], mode) => {
        const from = divide(a, step);
        const to = divide(roundToStep(a, step, mode), step);
        expect(isWhole(to)).toBe(true);
        expect(compare(distance(from, to), rational(1n))).toBe(-1);
        expect(says[mode](from, to)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("leaves what is rounded already", () => {
    fc.assert(
      fc.property(steps, roundingMode, roundingMode, ([a, step], mode, again) => {
        const once = roundToStep(a, step, mode);
        expect(roundToStep(once, step, again)).toEqual(once);
      }),
    );
  });

  test("keeps the order of numbers", () => {
    fc.assert(
      fc.property(steps, exact, roundingMode, ([a, step], other, mode) => {
        const near = multiply(a, rational(10n ** 9n + 1n, 10n ** 9n));
        for (const b of [other, near]) {
          const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
          expect(compare(roundToStep(low, step, mode), roundToStep(high, step, mode))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("mirrors at zero; only floor and ceiling change places", () => {
    fc.assert(
      fc.property(steps, roundingMode, ([a, step], mode) => {
        const other = mirrored[mode] ?? mode;
        expect(roundToStep(negate(a), step, mode)).toEqual(negate(roundToStep(a, step, other)));
      }),
    );
  });

  test("to places is rounding to a step of that place", () => {
    fc.assert(
      fc.property(
        fc.oneof(nearTie, fc.record({ number: exact, places })),
        roundingMode,
        ({ number, places: at }, mode) => {
          expect(roundToPlaces(number, at, mode)).toEqual(roundToStep(number, rational(1n, 10n ** BigInt(at)), mode));
        },
      ),
    );
  });

  test("agrees with decimal.js where that can hold the number", () => {
    const modes: Record<RoundingMode, Decimal.Rounding> = {
      up: Decimal.ROUND_UP,
      down: Decimal.ROUND_DOWN,
      ceiling: Decimal.ROUND_CEIL,
      floor: Decimal.ROUND_FLOOR,
      "half-up": Decimal.ROUND_HALF_UP,
      "half-down": Decimal.ROUND_HALF_DOWN,
      "half-even": Decimal.ROUND_HALF_EVEN,
    };
    const decimals = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map((n) => rational(n, 10n ** 7n));
    const ties = nearTie.map(({ number }) => number).filter(({ d }) => 10n ** 30n % BigInt(d) === 0n);
    fc.assert(
      fc.property(fc.oneof(decimals, ties), places, roundingMode, (number, at, mode) => {
        const Wide = Decimal.clone({ defaults: true, precision: 100 });
        const theirs = new Wide(toText(number)).toDecimalPlaces(at, modes[mode]);
        expect(toText(roundToPlaces(number, at, mode))).toBe(theirs.isZero() ? "0" : theirs.toFixed());
      }),
    );
  });

  test("is tried on ties often enough", () => {
    const drawn = fc.sample(steps, 200).filter(([a, step]) => {
      const { n, d } = divide(a, step);
      return d === 2 && sign({ n, d }) !== 0;
    });
    expect(drawn.length).toBeGreaterThan(10);
  });
});
