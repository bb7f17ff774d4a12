import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  compare,
  divide,
  type Rational,
  rational,
  roundToStep,
  settle,
  subtract,
  sum,
} from "../../src/exact/index.js";
import { exact } from "../support/arbitraries/exact.js";

const grain = fc.constantFrom(rational(1n), rational(1n, 100n), rational(5n), rational(1n, 3n));
const isWhole = (a: Rational) => a.d === 1;

describe("settling", () => {
  test("moves every part by less than a grain onto a total that is the sum rounded either way", () => {
    const mode = fc.constantFrom("floor", "ceiling", "half-up", "half-even", "down", "up" as const);
    fc.assert(
      fc.property(fc.array(exact, { maxLength: 8 }), grain, mode, (parts, unit, how) => {
        const total = roundToStep(sum(parts), unit, how);
        const settled = settle(total, parts, unit);
        expect(sum(settled)).toEqual(total);
        settled.forEach((part, i) => {
          expect(isWhole(divide(part, unit))).toBe(true);
          expect(compare(absolute(subtract(part, parts[i] as Rational)), unit)).toBe(-1);
        });
      }),
    );
  });
});
