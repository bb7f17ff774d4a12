import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, contentHash, identify } from "../../src/reason/index.js";
import { hostileText, json } from "../support/arbitraries/exact.js";

/** FNV-1a in two halves of 32 bits, on plain numbers: the prime is 2^40 + 0x1b3. */
function fnv(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}

describe("the hash of a content", () => {
  test("is FNV-1a with 64 bits", () => {
    // The test vectors of its authors: http://www.isthe.com/chongo/tech/comp/fnv.
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
