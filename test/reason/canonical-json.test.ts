import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/reason/index.js";
import { json, ownEntries } from "../support/arbitraries/exact.js";

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return ownEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)] as const),
  );
}

describe("canonical JSON", () => {
  test("has its keys in code-point order, numbers among them too", () => {
    expect(canonicalJson({ b: [1, null, "x"], a: { d: true, c: 0.5 } })).toBe(
      '{"a":{"c":0.5,"d":true},"b":[1,null,"x"]}',
    );
    // JS itself would put 9 before 10, and both before "a".
    expect(canonicalJson({ 9: 1, 10: 2, "": 3, a: 4, "\ue000": 5, 𠮷: 6 })).toBe(
      '{"":3,"10":2,"9":1,"a":4,"\ue000":5,"𠮷":6}',
    );
  });

  test("treats undefined as JSON does", () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
    expect(canonicalJson(new Array(2))).toBe("[null,null]");
  });

  test("is JSON of the same value, and the same in whatever order it was written", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turned(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
