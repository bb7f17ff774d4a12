import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, contentHash, deepFreeze, identify } from "../../src/reason/index.js";
import { hostileText, json, ownEntries } from "../support/arbitraries/exact.js";

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

/** FNV-1a as its authors write it: http://www.isthe.com/chongo/tech/comp/fnv, on bigint. */
function fnv(text: string): string {
  let hash = 14695981039346656037n;
  for (let i = 0; i < text.length; i++) hash = ((hash ^ BigInt(text.charCodeAt(i))) * 1099511628211n) % 2n ** 64n;
  return hash.toString(16).padStart(16, "0");
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

describe("the hash of a content", () => {
  test("is FNV-1a with 64 bits", () => {
    // '"foobar"' worked out with the published algorithm in Python; the test vector of the bare foobar is 85944171f73967e8.
    expect(fnv("foobar")).toBe("85944171f73967e8");
    expect(fnv("")).toBe("cbf29ce484222325");
    expect(fnv("a")).toBe("af63dc4c8601ec8c");
    fc.assert(
      fc.property(fc.oneof(json, hostileText), (value) => {
        expect(contentHash(value)).toBe(fnv(canonicalJson(value)));
        expect(contentHash(value)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  test("names a definition by what it says, not by the order it says it in", () => {
    const city = { id: "city-2024", edition: "1", nodes: [{ id: "a", mark: "10" }] };
    expect(identify(city)).toEqual({ id: "city-2024", edition: "1", hash: contentHash(city) });
    expect(identify({ nodes: [{ mark: "10", id: "a" }], edition: "1", id: "city-2024" } as typeof city)).toEqual(
      identify(city),
    );
    const other = { ...city, nodes: [{ id: "a", mark: "11" }] };
    expect(identify(other).hash).not.toBe(identify(city).hash);
  });

  test("tells one character from another in a large definition, quickly", () => {
    const large = Array.from({ length: 20_000 }, (_, i) => ({ id: `n${i}`, mark: "1" }));
    const start = performance.now();
    const hash = contentHash(large);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(contentHash(large.with(19_999, { id: "n19999", mark: "2" }))).not.toBe(hash);
  });
});

describe("freezing", () => {
  test("goes through everything, past undefined and null and what is frozen already", () => {
    const inner = { deep: [{ a: 1 }] };
    const value = {
      first: undefined,
      list: [undefined, null, { b: 2 }],
      shallow: Object.freeze({ inner }),
      last: { c: 3 },
    };
    expect(deepFreeze(value)).toBe(value);
    for (const part of [value, value.list, value.list[2], inner, inner.deep, inner.deep[0], value.last])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("ends where a value refers to itself, and is not limited in width", () => {
    const self: Record<string, unknown> = { wide: Array.from({ length: 200_000 }, () => ({})) };
    self["self"] = self;
    deepFreeze(self);
    expect(Object.isFrozen((self["wide"] as object[]).at(-1))).toBe(true);
  });

  test("leaves what cannot be frozen", () => {
    for (const value of [undefined, null, 1, "x"]) expect(deepFreeze(value)).toBe(value);
  });
});
