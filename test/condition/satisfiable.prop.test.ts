import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, type Condition, lookIn, parseCondition, satisfiable } from "../../src/condition/index.js";
import { arbitrary } from "./atoms.js";

/** Bounds on two fields, joined in every way. */
const bound = fc.record({
  field: fc.constantFrom("a", "b"),
  test: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "equals"),
  by: fc.integer({ min: 0, max: 3 }),
});
const bounds = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, depthIdentifier: "bounds" },
    bound.map(({ field, test, by }) => ({ field, [test]: by })),
    fc.array(tie("any"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("any"), { maxLength: 3 }).map((any) => ({ any })),
    tie("any").map((not) => ({ not })),
    fc.tuple(tie("any"), tie("any")).map(([a, b]) => ({ if: a, then: b })),
    fc.array(tie("any"), { minLength: 2, maxLength: 3 }).map((of) => ({ atLeast: 2, of })),
  ),
})).any;

/** Every value that bounds at 0 to 3 tell apart. */
const grid = [null, ...Array.from({ length: 9 }, (_, i) => `${i - 1}/2`)];
const records = grid.flatMap((a) => grid.map((b) => ({ a, b })));

describe("a condition is satisfiable", () => {
  test("whenever a record meets it", () => {
    const counts = { true: 0, false: 0, unknown: 0 };
    fc.assert(
      fc.property(arbitrary.condition, arbitrary.record, fc.boolean(), (shape, record, trim) => {
        const condition = parseCondition(shape);
        const verdict = ask(condition, lookIn(record), { trim });
        counts[verdict]++;
        if (verdict === "true") expect(satisfiable(condition, { trim })).toBe(true);
        if (verdict === "false") expect(satisfiable({ not: condition }, { trim })).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(counts.true).toBeGreaterThan(200);
    expect(counts.false).toBeGreaterThan(200);
  });

  test("exactly when some record meets it, where it bounds two fields", () => {
    const counts = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 3 }), (all) => {
        const condition = parseCondition({ all }) as Condition;
        const met = records.some((record) => ask(condition, lookIn(record)) === "true");
        counts[`${met}`]++;
        expect(satisfiable(condition)).toBe(met);
      }),
      { numRuns: 400 },
    );
    expect(counts.false).toBeGreaterThan(50);
    expect(counts.true).toBeGreaterThan(50);
  });
});
