import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Curve, compileCurve, curveSchema, monotonyOf } from "../../src/curve/index.js";
import { compare, type Rational, rational } from "../../src/exact/index.js";

describe("which way a curve goes", () => {
  test.each<[string, Curve, string]>([
    ["a share of the mark rises", "proportional", "rising"],
    ["the number itself rises", "value", "rising"],
    ["so many points for each fall where they are taken away", { each: "1", is: "-0.1", part: "started" }, "falling"],
    [
      "a line through rising knots rises",
      {
        line: [
          ["0", "60%"],
          ["1", "mark"],
        ],
      },
      "rising",
    ],
    [
      "a line that turns does neither",
      {
        line: [
          ["0", "0"],
          ["1", "5"],
          ["2", "4"],
        ],
      },
      "neither",
    ],
    [
      "a jump down in a rising line does neither",
      {
        line: [
          ["0", "0"],
          ["1", "5"],
          ["1", "4"],
          ["2", "9"],
        ],
      },
      "neither",
    ],
    [
      "a level line is constant",
      {
        line: [
          ["0", "3"],
          ["1", "3"],
        ],
      },
      "constant",
    ],
    [
      "steps that fall below and rise above rise (measure 15)",
      {
        steps: {
          at: "1",
          is: "25",
          part: "completed",
          below: [{ each: "0.01", is: "-0.1" }],
          above: [
            { to: "1.3", each: "0.01", is: "0.2" },
            { each: "0.01", is: "0.1" },
          ],
        },
      },
      "rising",
    ],
    [
      "steps that cost on both sides do neither",
      {
        steps: {
          at: "1",
          is: "5",
          part: "completed",
          below: [{ each: "1", is: "-1" }],
          above: [{ each: "1", is: "-1" }],
        },
      },
      "neither",
    ],
    ["bands that give more to more rise", { bands: [{ atLeast: "0.6", is: "proportional" }, { else: "0" }] }, "rising"],
    [
      "bands that give less to more fall",
      { bands: [{ atMost: "3", is: "7" }, { atMost: "6", is: "5" }, { else: "0" }] },
      "falling",
    ],
    [
      "a band whose own curve ends above the next does neither",
      { bands: [{ atLeast: "1", is: "50" }, { else: { each: "0.01", is: "1", part: "completed" } }] },
      "neither",
    ],
    ["a formula is not known", { formula: { multiply: ["x", "2"] } }, "unknown"],
  ])("%s", (_says, curve, way) => {
    expect(monotonyOf(curveSchema().parse(curve), "100")).toBe(way);
  });

  test("is not known where a knot is looked up, or a mark that it speaks of is not given", () => {
    expect(
      monotonyOf<"target">({
        line: [
          ["target", "1"],
          ["1", "2"],
        ],
      }),
    ).toBe("unknown");
    expect(monotonyOf("proportional")).toBe("unknown");
  });

  const decimal = fc.integer({ min: -300, max: 300 }).map((n) => String(n / 100));
  const part = fc.constantFrom("completed" as const, "started" as const, "pro-rata" as const);
  const width = fc.integer({ min: 1, max: 50 }).map((n) => String(n / 10));
  const simple: fc.Arbitrary<Curve> = fc.oneof(
    fc.record({ each: width, is: decimal, part }),
    fc
      .array(fc.tuple(decimal, decimal), { minLength: 2, maxLength: 4 })
      .map((knots) => ({ line: knots.sort(([a], [b]) => Number(a) - Number(b)) })),
    fc.record({ at: decimal, is: decimal, part, each: width, down: decimal, up: decimal }).map(
      ({ at, is, part: counted, each, down, up }): Curve => ({
        steps: { at, is, part: counted, below: [{ each, is: down }], above: [{ each, is: up }] },
      }),
    ),
  );
  const any: fc.Arbitrary<Curve> = fc.oneof(
    simple,
    fc
      .tuple(decimal, simple, simple)
      .map(([edge, is, other]): Curve => ({ bands: [{ atLeast: edge, is }, { else: other }] })),
  );

  test("is what any two numbers say: a rising curve never gives less to more", () => {
    const x = fc.integer({ min: -4000, max: 4000 }).map((n) => rational(BigInt(n), 1000n));
    fc.assert(
      fc.property(any, x, x, (curve, a, b) => {
        const way = monotonyOf(curve);
        const { read } = compileCurve(curve);
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        const change = compare(points(read(high, undefined, [])), points(read(low, undefined, [])));
        if (way === "rising") expect(change).toBeGreaterThanOrEqual(0);
        if (way === "falling") expect(change).toBeLessThanOrEqual(0);
        if (way === "constant") expect(change).toBe(0);
        expect(way).not.toBe("unknown");
      }),
      { numRuns: 500 },
    );
  });
});

function points(reading: { readonly points: Rational }): Rational {
  return reading.points;
}
