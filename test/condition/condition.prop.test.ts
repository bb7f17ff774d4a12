import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ask,
  type Condition,
  checkCondition,
  compileCondition,
  explainCondition,
  fieldsOf,
  lookIn,
  parseCondition,
  unknownLeaves,
  type Verdict,
} from "../../src/condition/index.js";
import { isSaimaError, renderWhy } from "../../src/reason/index.js";
import { arbitrary } from "./atoms.js";
import { answer } from "./oracle.js";

const { condition, comparison, plainLeaf, record } = arbitrary;

function asked(shape: unknown, of: unknown, trim = false): Verdict {
  return ask(parseCondition(shape), lookIn(of), { trim });
}

const opposite = { true: "false", false: "true", unknown: "unknown" } as const;

/** Runs a law over pairs, and counts how the verdicts fall so that a law about the unknown meets it often. */
function shares(runs: number): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { true: 0, false: 0, unknown: 0 };
  for (const [shape, of] of fc.sample(fc.tuple(condition, record), { numRuns: runs, seed: 7 }))
    counts[asked(shape, of)]++;
  return counts;
}

describe("a condition", () => {
  test("is answered as the slow evaluator answers it", () => {
    fc.assert(
      fc.property(condition, record, fc.boolean(), (shape, of, trim) => {
        expect(asked(shape, of, trim)).toBe(answer(shape, of, trim));
      }),
      { numRuns: 1000 },
    );
  });

  test("on one field is answered as the slow evaluator answers it", () => {
    fc.assert(
      fc.property(fc.oneof(comparison, plainLeaf), record, (shape, of) => {
        expect(asked(shape, of)).toBe(answer(shape, of, false));
      }),
      { numRuns: 1500 },
    );
  });

  test("meets each verdict often in these laws", () => {
    for (const count of Object.values(shares(600))) expect(count).toBeGreaterThan(90);
  });

  test("negated twice is itself, and negated once the opposite", () => {
    fc.assert(
      fc.property(condition, record, (c, of) => {
        expect(asked({ not: { not: c } }, of)).toBe(asked(c, of));
        expect(asked({ not: c }, of)).toBe(opposite[asked(c, of)]);
      }),
    );
  });

  test("obeys De Morgan in three values", () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), record, (list, of) => {
        const negated = list.map((c) => ({ not: c }));
        expect(asked({ not: { all: list } }, of)).toBe(asked({ any: negated }, of));
        expect(asked({ not: { any: list } }, of)).toBe(asked({ all: negated }, of));
      }),
    );
  });

  test("does not care in which order its parts stand", () => {
    const shuffled = fc
      .array(condition, { minLength: 1, maxLength: 4 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, record, fc.nat(), ([list, other], of, n) => {
        const atLeast = 1 + (n % list.length);
        for (const join of [
          (l: unknown) => ({ all: l }),
          (l: unknown) => ({ any: l }),
          (l: unknown) => ({ atLeast, of: l }),
        ])
          expect(asked(join(other), of)).toBe(asked(join(list), of));
      }),
    );
  });

  test("that counts one of a list is any, and that counts them all is all; an implication is any", () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), record, (list, of) => {
        expect(asked({ atLeast: 1, of: list }, of)).toBe(asked({ any: list }, of));
        expect(asked({ atLeast: String(list.length), of: list }, of)).toBe(asked({ all: list }, of));
        const [first, then = first] = list;
        expect(asked({ if: first, then }, of)).toBe(asked({ any: [{ not: first }, then] }, of));
      }),
    );
  });

  test("survives JSON: its canonical form is read as itself and answers alike", () => {
    fc.assert(
      fc.property(condition, record, (shape, of) => {
        const parsed = parseCondition(shape);
        const again = parseCondition(JSON.parse(JSON.stringify(parsed)));
        expect(again).toEqual(parsed);
        expect(structuredClone(parsed)).toEqual(parsed);
        expect(ask(again, lookIn(of))).toBe(ask(parsed, lookIn(of)));
        expect(ask(shape as unknown as Condition, lookIn(of))).toBe(ask(parsed, lookIn(of)));
      }),
    );
  });

  test("explains the verdict that it gives, in a tree of its own shape", () => {
    fc.assert(
      fc.property(condition, record, fc.boolean(), (shape, of, trim) => {
        const parsed = parseCondition(shape);
        const why = explainCondition(parsed, lookIn(of), { trim });
        expect(why.values["verdict"]).toBe(ask(parsed, lookIn(of), { trim }));
        const parts = [shape["all"], shape["any"], shape["of"]].find(Array.isArray);
        if (parts)
          expect(why.because.map((each) => each.values["verdict"])).toEqual(parts.map((part) => asked(part, of, trim)));
        for (const language of ["zh", "en"] as const) expect(renderWhy(why, language)).not.toMatch(/[{}]|undefined/);
      }),
      { numRuns: 300 },
    );
  });

  test("names what is unknown exactly when it is unknown", () => {
    fc.assert(
      fc.property(condition, record, (shape, of) => {
        const parsed = parseCondition(shape);
        const found = unknownLeaves(parsed, lookIn(of));
        expect(found.length > 0).toBe(ask(parsed, lookIn(of)) === "unknown");
        for (const { subject, why } of found) {
          expect(fieldsOf(parsed)).toContain(subject.field);
          expect(why.values["verdict"]).toBe("unknown");
        }
      }),
    );
  });

  test("reads only the fields that it names", () => {
    fc.assert(
      fc.property(condition, record, record, (shape, of, other) => {
        const parsed = parseCondition(shape);
        const read = new Set(fieldsOf(parsed).map((path) => path.split(".")[0] ?? ""));
        const kept = Object.entries(of).filter(([key]) => read.has(key));
        const changed = {
          ...Object.fromEntries(Object.entries(other).filter(([key]) => !read.has(key))),
          ...Object.fromEntries(kept),
        };
        expect(ask(parsed, lookIn(changed))).toBe(ask(parsed, lookIn(of)));
      }),
    );
  });
});

describe("a leaf", () => {
  test("that does not compare always has an answer", () => {
    fc.assert(
      fc.property(plainLeaf, fc.anything(), (leaf, of) => {
        expect(asked(leaf, of)).not.toBe("unknown");
      }),
    );
  });

  test("that says what absent means is never unknown because of absence", () => {
    fc.assert(
      fc.property(comparison, fc.boolean(), record, arbitrary.nothing, (leaf, absent, of, nothing) => {
        const settled = parseCondition({ ...leaf, absent });
        for (const { doubt } of unknownLeaves(settled, lookIn(of)))
          expect(["absent", "not-applicable"]).not.toContain(doubt);
        const without = Object.fromEntries(["a", "b", "c", "list"].map((key) => [key, nothing]));
        expect(ask(settled, lookIn(without), { trim: true })).toBe(String(absent));
      }),
    );
  });

  test("has the same answer for an amount in 元, 万元 and 亿元", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const spell = (n: bigint) => [
      `${n}元`,
      `${n / 10_000n}.${String(n % 10_000n).padStart(4, "0")}万元`,
      `${n / 10n ** 8n}.${String(n % 10n ** 8n).padStart(8, "0")}亿元`,
    ];
    const near = fc
      .tuple(amount, fc.constantFrom(-1n, 0n, 1n))
      .map(([n, by]) => [n, n + by < 0n ? 0n : n + by] as const);
    fc.assert(
      fc.property(near, ([seen, threshold]) => {
        for (const total of spell(seen))
          for (const value of spell(threshold)) {
            expect(asked({ field: "total", atLeast: value }, { total })).toBe(String(seen >= threshold));
            expect(asked({ field: "total", equals: value }, { total })).toBe(String(seen === threshold));
          }
      }),
    );
  });

  test("that compares days has the order of the calendar", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (on, deadline) => {
        expect(asked({ field: "on", atMost: deadline }, { on })).toBe(String(Date.parse(on) <= Date.parse(deadline)));
      }),
    );
  });
});

describe("any input", () => {
  const weird = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.constantFrom("a", "b", "c", "deep", "list", "members", "0", "length", "__proto__", "toString"),
  });

  test("as a record never throws, and is explained", () => {
    fc.assert(
      fc.property(condition, weird, (shape, of) => {
        const parsed = parseCondition(shape);
        const verdict = compileCondition(parsed)(lookIn(of));
        expect(explainCondition(parsed, lookIn(of)).values["verdict"]).toBe(verdict);
        expect(unknownLeaves(parsed, lookIn(of)).length > 0).toBe(verdict === "unknown");
      }),
      { numRuns: 500 },
    );
  });

  test("as a condition is read, or refused with problems and nothing else", () => {
    const key = fc.constantFrom(
      "field",
      "equals",
      "any",
      "all",
      "not",
      "if",
      "then",
      "atLeast",
      "of",
      "times",
      "absent",
      "in",
    );
    const near = fc.anything({ key, withNullPrototype: true, maxDepth: 4 });
    fc.assert(
      fc.property(fc.oneof(weird, near), (input) => {
        const problems = checkCondition(input);
        let thrown: unknown;
        try {
          parseCondition(input);
        } catch (error) {
          thrown = error;
        }
        if (problems.length === 0) expect(thrown).toBeUndefined();
        else expect(isSaimaError(thrown) && thrown.problems).toEqual(problems);
      }),
      { numRuns: 500 },
    );
  });
});
