import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  divisor,
  minus,
  narrow,
  plus,
  quotient,
  remainder,
  times,
  type Whole,
  wholeOf,
} from "../../src/exact/whole.js";
import { edges } from "../support/arbitraries/exact.js";

/** Whole numbers of all sizes, often next to where a number, or an engine's integer, ends. */
const wide = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(0n, 1n, 2n, 10n, ...edges),
      fc.bigInt({ min: 0n, max: 10n ** 6n }),
      fc.bigInt({ min: 0n, max: 2n ** 54n }),
      fc.bigInt({ min: 0n, max: 10n ** 40n }),
    ),
    fc.constantFrom(1n, -1n),
  )
  .map(([size, side]) => side * size);
const positive = wide.filter((n) => n !== 0n).map((n) => (n < 0n ? -n : n));

/** A number if it is a safe integer, a bigint if it is not; zero has no sign. */
function expectToBe(found: Whole, wanted: bigint): void {
  const isSafe = wanted > -(2n ** 53n) && wanted < 2n ** 53n;
  expect(found).toBe(isSafe ? Number(wanted) : wanted);
}

test("adds, takes away and multiplies as bigint does, and each number has one spelling", () => {
  fc.assert(
    fc.property(wide, wide, (a, b) => {
      expectToBe(narrow(a), a);
      expectToBe(wholeOf(String(a)), a);
      expectToBe(minus(narrow(a)), -a);
      expectToBe(plus(narrow(a), narrow(b)), a + b);
      expectToBe(times(narrow(a), narrow(b)), a * b);
    }),
    { numRuns: 2000 },
  );
});

test("divides as bigint does: towards zero, the rest with the sign of what was divided", () => {
  fc.assert(
    fc.property(wide, positive, (a, b) => {
      expectToBe(quotient(narrow(a), narrow(b)), a / b);
      expectToBe(remainder(narrow(a), narrow(b)), a % b);
    }),
    { numRuns: 2000 },
  );
});

test("a greatest common divisor divides both, and leaves them without another", () => {
  const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : euclid(b, a % b));
  fc.assert(
    fc.property(wide, positive, positive, (a, b, by) => {
      expectToBe(divisor(narrow(a * by), narrow(b * by)), euclid(a, b) * by);
    }),
    { numRuns: 2000 },
  );
});
