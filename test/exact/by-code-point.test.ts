import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byCodePoint } from "../../src/exact/index.js";
import { hostileText } from "../support/arbitraries/exact.js";

describe("the order of texts", () => {
  test("is by code point, not by locale nor by UTF-16 unit", () => {
    expect(["b", "B", "a", "é", "z", "Z", "ä"].sort(byCodePoint)).toEqual(["B", "Z", "a", "b", "z", "ä", "é"]);
    expect(["长春", "九台区", "通化"].sort(byCodePoint)).toEqual(["九台区", "通化", "长春"]);
    // U+20BB7 is written in two units that begin below U+E000, yet it comes after it.
    expect(["𠮷", "\ue000", "ﬃ"].sort(byCodePoint)).toEqual(["\ue000", "ﬃ", "𠮷"]);
    expect(["unit-10", "unit-2", "unit", ""].sort(byCodePoint)).toEqual(["", "unit", "unit-10", "unit-2"]);
  });

  test("is that of the lists of code points", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, text, (common, x, y) => {
        const [a, b] = [common + x, common + y];
        const points = (of: string) => Array.from(of, (character) => character.codePointAt(0) as number);
        const [p, q] = [points(a), points(b)];
        const at = p.findIndex((point, i) => point !== q[i]);
        const expected = at < 0 ? p.length - q.length : at < q.length ? (p[at] as number) - (q[at] as number) : 1;
        expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(expected));
      }),
    );
  });

  test("is an order of any texts whatever, halves of characters too", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
        expect(byCodePoint(a, b) === 0).toBe(a === b);
        expect(Math.sign(byCodePoint(a, b)) + Math.sign(byCodePoint(b, a))).toBe(0);
        if (byCodePoint(a, b) <= 0 && byCodePoint(b, c) <= 0) expect(byCodePoint(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
