import { describe, expect, test } from "vitest";
import * as z from "zod";
import { byKey, checkBy, exactNumber } from "../../src/reason/index.js";

const tree: z.ZodType<unknown> = z.lazy(() =>
  byKey(
    {
      all: z.strictObject({ all: z.array(tree) }),
      not: z.strictObject({ not: tree }),
      ratio: z.strictObject({ ratio: tree, to: tree }),
      gap: z.strictObject({ gap: tree, to: tree }),
      field: z.strictObject({ field: z.string(), atLeast: exactNumber.optional() }),
    },
    [exactNumber],
  ),
);

const codes = (input: unknown) => checkBy(tree, input).problems.map(({ code, path }) => `${code} at ${path}`);

function nested(depth: number, innermost: unknown, wrap: (inner: unknown) => unknown): unknown {
  let value = innermost;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

function milliseconds(work: () => unknown): number {
  work();
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe("forms told apart by their keys", () => {
  test("are read by the key that is there", () => {
    const input = { all: [{ not: { field: "a" } }, "2.50", { ratio: { field: "b", atLeast: 1 }, to: "10/4" }] };
    expect(checkBy(tree, input)).toEqual({
      value: { all: [{ not: { field: "a" } }, "2.5", { ratio: { field: "b", atLeast: "1" }, to: "2.5" }] },
      problems: [],
    });
  });

  test("give only the problems of the form that was meant", () => {
    expect(codes({ all: [{ not: { field: 1 } }] })).toEqual(["wrong-type at all[0].not.field"]);
    expect(codes({ not: "x" })).toEqual(["number-malformed at not"]);
    expect(codes({ ratio: "1" })).toEqual(["missing at to"]);
    expect(codes({ field: "a", atLeast: "x", more: 1 })).toEqual([
      "number-malformed at atLeast",
      "unknown-key at more",
    ]);
  });

  test("name the keys when there is none of them", () => {
    const { problems } = checkBy(tree, { not: { feild: "a" } });
    expect(problems).toEqual([
      {
        code: "no-match",
        path: "not",
        says: {
          zh: "不是任何可用的写法。应为文本、数字或含“all”、“not”、“ratio”、“gap”或“field”的对象",
          en: 'matches none of the forms allowed: text, a number or an object with "all", "not", "ratio", "gap" or "field"',
        },
      },
    ]);
  });

  test("are chosen by the first key in the order given, the other is then unknown", () => {
    expect(codes({ gap: "1", ratio: "2", to: "3" })).toEqual(["unknown-key at gap"]);
  });

  test("leave to the plain forms only what has none of the keys", () => {
    const leaf = byKey({ field: z.strictObject({ field: z.string(), any: z.string() }) }, [
      z.strictObject({ any: z.array(z.string()) }),
    ]);
    expect(checkBy(leaf, { any: ["x"] }).problems).toEqual([]);
    expect(checkBy(leaf, { field: "a", any: ["x"] }).problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      "wrong-type at any",
    ]);
    expect(checkBy(leaf, { any: "x" }).problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      "wrong-type at any",
    ]);
  });

  test("name the keys of the inner choice when the outer one was made", () => {
    const outer = byKey({ is: byKey({ field: z.strictObject({ field: z.string(), is: z.string() }) }), all: tree });
    expect(checkBy(outer, { is: "x" }).problems[0]?.says.en).toBe(
      'matches none of the forms allowed: an object with "field"',
    );
  });

  test("do not take an inherited name for a key", () => {
    expect(codes({ toString: 1 })).toEqual(["no-match at "]);
    const named = byKey({ toString: z.strictObject({ toString: z.string() }), a: z.strictObject({ a: z.string() }) });
    expect(checkBy(named, { a: "x" }).problems).toEqual([]);
  });

  test("may be left out only where that is said", () => {
    const form = byKey({ a: z.strictObject({ a: z.string() }) });
    expect(checkBy(z.strictObject({ x: form }), {}).problems.map(({ code }) => code)).toEqual(["missing"]);
    expect(checkBy(z.strictObject({ x: form.optional() }), {})).toEqual({ value: {}, problems: [] });
  });
});

describe("nested forms", () => {
  test("sixty levels deep are read in milliseconds, right or wrong", () => {
    const sound = nested(60, { field: "a" }, (inner) => ({ not: inner }));
    const wrong = nested(60, { field: 1 }, (inner) => ({ not: inner }));
    expect(codes(sound)).toEqual([]);
    expect(codes(wrong)).toEqual([`wrong-type at ${"not.".repeat(60)}field`]);
    expect(milliseconds(() => codes(sound))).toBeLessThan(100);
    expect(milliseconds(() => codes(wrong))).toBeLessThan(100);
  });

  test("do not double at every level when two forms share a key", () => {
    const doubled = nested(60, "x", (inner) => ({ ratio: "1", gap: "1", to: inner }));
    expect(codes(doubled).length).toBe(61);
    expect(milliseconds(() => codes(doubled))).toBeLessThan(200);
  });

  test("deeper than the limit are refused as too deep", () => {
    expect(codes(nested(10_000, "1", (inner) => ({ not: inner })))).toEqual(["too-deep at not.not.not.not"]);
  });
});
