import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookIn } from "../../src/condition/index.js";
import { type Light, lightOf } from "../../src/figure/index.js";

/** A rule of which it is drawn whether it holds; `null`: nobody knows. */
const rule = fc.record({
  holds: fc.constantFrom(true, false, false, null),
  is: fc.constantFrom<Light["rules"][number]["is"]>("green", "yellow", "red", "blue", "none"),
});
const rules = fc.array(rule, { minLength: 1, maxLength: 6 });

function draw(drawn: readonly { holds: boolean | null; is: Light["rules"][number]["is"] }[]) {
  const light: Light = {
    id: "drawn",
    rules: drawn.map(({ is }, index) => ({ if: { field: `rule${index}`, equals: true }, is })),
  };
  return lightOf(light, lookIn(Object.fromEntries(drawn.map(({ holds }, index) => [`rule${index}`, holds]))));
}

describe("a light, as laws", () => {
  test("shows exactly one colour: that of the first rule that is not false, grey if it is in doubt, none if there is none", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(rules, (drawn) => {
        const at = drawn.findIndex(({ holds }) => holds !== false);
        const first = drawn[at];
        const { colour, rule, why } = draw(drawn);
        expect(colour).toBe(first ? (first.holds === null ? "grey" : first.is) : "none");
        expect(rule).toBe(first?.holds ? at : null);
        expect(why.because).toHaveLength(first ? at + 1 : drawn.length);
        seen.set(colour, (seen.get(colour) ?? 0) + 1);
      }),
      { numRuns: 300, seed: 11 },
    );
    for (const colour of ["green", "red", "none", "grey"]) expect(seen.get(colour), colour).toBeGreaterThan(10);
  });

  test("does not change by what comes after the rule that decided", () => {
    fc.assert(
      fc.property(rules, rules, (drawn, more) => {
        const decided = drawn.some(({ holds }) => holds !== false);
        fc.pre(decided);
        expect(draw([...drawn, ...more])).toEqual(draw(drawn));
      }),
    );
  });

  test("that is not grey stays as it is when more becomes known", () => {
    fc.assert(
      fc.property(rules, fc.boolean(), (drawn, found) => {
        const { colour, rule } = draw(drawn);
        fc.pre(colour !== "grey");
        const known = drawn.map((each) => ({ ...each, holds: each.holds ?? found }));
        expect(draw(known)).toMatchObject({ colour, rule });
      }),
    );
  });
});
