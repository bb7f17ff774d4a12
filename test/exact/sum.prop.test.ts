import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, rational, sum, zero } from "../../src/exact/index.js";
import { exact } from "../support/arbitraries/exact.js";

describe("a sum", () => {
  test("is what adding one by one gives, in any order", () => {
    fc.assert(
      fc.property(fc.array(exact, { maxLength: 40 }), (list) => {
        const oneByOne = list.reduce(add, zero);
        expect(sum(list)).toEqual(oneByOne);
        expect(sum([...list].reverse())).toEqual(oneByOne);
      }),
    );
  });

  test("stays quick when no two numbers share a denominator", () => {
    // Reduced only once at the end, five thousand such numbers take minutes.
    const list = Array.from({ length: 1000 }, (_, i) => rational(1n, 10n ** 29n + 2n * BigInt(i) + 1n));
    const start = performance.now();
    sum(list);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
