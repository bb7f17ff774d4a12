import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Curve,
  compileCurve,
  compileLimits,
  curveSchema,
  type Limits,
  monotonyOf,
} from "../../src/curve/index.js";
import { add, compare, rational } from "../../src/exact/index.js";
import { curve } from "../support/arbitraries/scorecard.js";

/** Curves of all forms, whose edges are all stated. */
const curves = curve(true, 2, fc.constantFrom("1", "0.5", "10/3")) as fc.Arbitrary<Curve>;
const x = fc
  .tuple(fc.integer({ min: -600, max: 1200 }), fc.constantFrom(1, 3, 100, 300))
  .map(([n, d]) => rational(BigInt(n), BigInt(d)));
const ten = rational(10n);

test("a curve goes the way that it is known to go", () => {
  fc.assert(
    fc.property(curves, fc.array(x, { minLength: 2, maxLength: 12 }), (input, numbers) => {
      const parsed = curveSchema().parse(input) as Curve;
      const way = monotonyOf(parsed, "10");
      const { read } = compileCurve(parsed);
      const points = [...numbers].sort(compare).map((each) => read(each, ten, []).points);
      const turns = new Set(points.slice(1).map((next, index) => compare(next, points[index]!)));
      if (way === "rising" || way === "constant") expect([...turns]).not.toContain(-1);
      if (way === "falling" || way === "constant") expect([...turns]).not.toContain(1);
      expect(way).not.toBe("unknown");
    }),
    { numRuns: 300 },
  );
});

test("limits hold points between floor and cap, say what they cut, and do so once", () => {
  const limits: fc.Arbitrary<Limits> = fc.record(
    {
      floor: fc.constantFrom("-3", "0", "10%"),
      cap: fc.constantFrom("2.5", "mark", "120%"),
      within: fc.constantFrom("1", "20%"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(limits, x, x, (input, points, anchor) => {
      const { hold } = compileLimits(input);
      const held = hold(points, ten, anchor);
      const added = held.cuts.reduce((sum, cut) => add(sum, cut.points), points);
      expect(added).toEqual(held.points);
      const { within: _once, ...rest } = input;
      expect(compileLimits(rest).hold(held.points, ten, anchor)).toEqual({ points: held.points, cuts: [] });
    }),
  );
});
