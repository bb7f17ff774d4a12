import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  byKey,
  checkBy,
  exactNumber,
  identifier,
  isSaimaError,
  readBy,
  sourceSchema,
  textSchema,
} from "../../src/reason/index.js";
import { garbage, hostileText, json, noNumber, ownEntries, spelling } from "../support/arbitraries/exact.js";

const node: z.ZodType<unknown> = z.lazy(() =>
  byKey(
    {
      nodes: z.strictObject({ id: identifier, nodes: z.array(node).min(1), title: textSchema.optional() }),
      of: z.strictObject({ of: z.union([z.string(), byKey({ ratio: z.strictObject({ ratio: node, to: node }) })]) }),
      table: z.strictObject({ table: z.record(identifier, exactNumber) }),
      kind: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("a"), source: sourceSchema }),
        z.strictObject({ kind: z.literal("b"), pair: z.tuple([exactNumber, exactNumber]) }),
      ]),
    },
    [exactNumber, z.enum(["mark", "value"])],
  ),
);

/** What the schema accepts, except that a leaf may be anything. */
function trees(leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const id = fc.constantFrom("a", "fdi-2024", "开工率", "b");
  const text = fc.record({ zh: fc.constant("题"), en: fc.constant("title") });
  return fc.letrec((self) => {
    const tree = self("tree");
    return {
      tree: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc.record(
          { id, nodes: fc.array(tree, { minLength: 1, maxLength: 3 }), title: text },
          { requiredKeys: ["id", "nodes"] },
        ),
        fc.record({ of: fc.record({ ratio: tree, to: tree }) }),
        fc.record({ table: fc.dictionary(id, leaf, { maxKeys: 3 }) }),
        fc.record({ kind: fc.constant("b"), pair: fc.tuple(leaf, leaf) }),
      ),
    };
  }).tree;
}

const number = fc.oneof(
  fc.constantFrom("1/3", "2.50", "96%", 0.1, -0),
  spelling.map(({ text }) => text).filter((text) => text.length < 40),
);
const sound = trees(number);
const nearMiss = trees(
  fc.oneof({ weight: 3, arbitrary: number }, { weight: 1, arbitrary: garbage }, { weight: 1, arbitrary: noNumber }),
);

describe("checking anything at all", () => {
  test("ends, does not throw, and gives a value or problems that are plain data in both languages", () => {
    fc.assert(
      fc.property(fc.oneof(nearMiss, nearMiss, garbage), (input) => {
        const { value, problems } = checkBy(node, input);
        expect(value === undefined).toBe(problems.length > 0);
        expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
        expect(structuredClone(problems)).toEqual(problems);
        for (const { code, path, says } of problems) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(typeof path).toBe("string");
          expect(says.zh).not.toMatch(/\{(?!name)[a-z]{3,}\}|undefined|\[object/);
          expect(says.en).not.toMatch(/\{(?!name)[a-z]{3,}\}|undefined|\[object/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("and reading it throws exactly those problems", () => {
    fc.assert(
      fc.property(nearMiss, (input) => {
        const { value, problems } = checkBy(node, input);
        try {
          expect(readBy(node, input)).toEqual(value);
          expect(problems).toEqual([]);
        } catch (thrown) {
          if (!isSaimaError(thrown)) throw thrown;
          expect(thrown.problems).toEqual(problems);
        }
      }),
    );
  });

  test("finds every unknown key, whatever its name", () => {
    fc.assert(
      fc.property(fc.uniqueArray(hostileText, { maxLength: 5 }), json, (keys, value) => {
        const input = ownEntries([...keys.map((key) => [key, value] as const), ["zh", "x"], ["en", "y"]]);
        const { problems } = checkBy(textSchema, input);
        if (JSON.stringify(input).includes('"__proto__":')) expect(problems[0]?.code).toBe("forbidden-name");
        else {
          expect(problems.map(({ code }) => code)).toEqual(keys.map(() => "unknown-key"));
          expect(new Set(problems.map(({ path }) => path)).size).toBe(keys.length);
        }
      }),
    );
  });

  test("gives the same again for what it has read", () => {
    fc.assert(
      fc.property(sound, (input) => {
        const { value, problems } = checkBy(node, input);
        expect(problems).toEqual([]);
        expect(checkBy(node, value)).toEqual({ value, problems: [] });
        expect(checkBy(node, JSON.parse(JSON.stringify(value)))).toEqual({ value, problems: [] });
      }),
    );
  });

  test("is tried on what is almost sound often enough", () => {
    const problems = fc.sample(nearMiss, 300).map((input) => checkBy(node, input).problems.length);
    expect(problems.filter((many) => many === 0).length).toBeGreaterThan(30);
    expect(problems.filter((many) => many > 0).length).toBeGreaterThan(30);
    expect(problems.filter((many) => many > 1).length).toBeGreaterThan(5);
  });
});
