import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Rational, rational, roundBeside, roundToPlaces, toText } from "../../src/exact/index.js";

/** Whole numbers of thousandths and thirds, close together: many at an edge, many a little off it. */
const number = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }).map((n) => rational(n, 1000)),
  fc.integer({ min: -9, max: 9 }).map((n) => rational(n, 3)),
  fc.constantFrom(rational(99_996, 100_000), rational(1, 10n ** 12n), rational(10n ** 30n + 1n, 10n ** 30n)),
);
const places = fc.integer({ min: 0, max: 4 });
const sides = (value: Rational, edges: readonly Rational[]) => edges.map((edge) => compare(value, edge));

describe("a number rounded beside edges", () => {
  test("lies where it lay, and has no decimal more than that takes", () => {
    fc.assert(
      fc.property(number, places, fc.array(number, { maxLength: 3 }), (value, least, edges) => {
        const told = roundBeside(value, least, edges);
        expect(sides(told, edges)).toEqual(sides(value, edges));
        const digits = toText(told).split(".")[1]?.length ?? 0;
        if (digits > least && !toText(told).includes("/")) {
          const shorter = roundToPlaces(value, digits - 1, "half-up");
          expect([toText(told), sides(shorter, edges)]).not.toEqual([toText(told), sides(value, edges)]);
        }
        if (edges.length === 0) expect(toText(told)).toBe(toText(roundToPlaces(value, least, "half-up")));
      }),
    );
  });
});
