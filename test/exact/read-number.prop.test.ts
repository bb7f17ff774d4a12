import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equal, MAX_DIGITS, rational, readNumber, toFixedText, toText } from "../../src/exact/index.js";
import { exact, noNumber, spelling } from "../support/arbitraries/exact.js";

const CANONICAL = /^(0|-?(0|[1-9]\d*)\.\d*[1-9]|-?[1-9]\d*|-?[1-9]\d*\/[1-9]\d+|-?[1-9]\d*\/[2-9])$/;

describe("the text of a number", () => {
  test("is read for what it says", () => {
    fc.assert(
      fc.property(spelling, ({ text, top, bottom }) => {
        const digits = text.replace(/\D/g, "").length;
        expect(readNumber(text)).toEqual(digits > MAX_DIGITS ? "number-too-long" : rational(top, bottom));
      }),
    );
  });

  test("is read back as the same number, and written the same again", () => {
    fc.assert(
      fc.property(exact, (a) => {
        const text = toText(a);
        expect(text).toMatch(CANONICAL);
        if (text.replace(/\D/g, "").length <= MAX_DIGITS) expect(readNumber(text)).toEqual(a);
      }),
    );
  });

  test("is the same exactly when the numbers are", () => {
    fc.assert(
      fc.property(exact, exact, fc.bigInt({ min: 1n, max: 10n ** 6n }), (a, b, by) => {
        expect(toText(rational(BigInt(a.n) * by, BigInt(a.d) * by))).toBe(toText(a));
        expect(toText(a) === toText(b)).toBe(equal(a, b));
      }),
    );
  });

  test("with more places only gains zeros", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (n, places, more) => {
        const a = rational(n, 10n ** BigInt(places));
        const text = toFixedText(a, places + more);
        expect(text.length - Math.max(text.indexOf("."), 0) - 1).toBe(
          places + more > 0 ? places + more : text.length - 1,
        );
        expect(text).not.toMatch(/^-[0.]*$/);
        if (text.includes(".")) expect(text.replace(/\.?0+$/, "")).toBe(toText(a));
        else expect(text).toBe(toText(a));
      }),
    );
  });

  test("that is no number is refused, and nothing throws", () => {
    fc.assert(
      fc.property(noNumber, (text) => {
        expect(["number-malformed", "number-too-long"]).toContain(readNumber(text));
      }),
    );
  });
});

describe("a JS number", () => {
  test("of at most fifteen significant digits is the decimal that JS prints; any other is refused", () => {
    const typed = fc
      .tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.integer({ min: -30, max: 30 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(fc.oneof(typed, fc.double(), fc.integer()), (number) => {
        const read = readNumber(number);
        if (read === "number-too-long") {
          expect(Math.abs(Math.log10(Math.abs(number)))).toBeGreaterThan(30);
          return;
        }
        const [significand = "", power = "0"] = String(number).replace(/^-/, "").split("e");
        const digits = significand.replace(".", "").replace(/^0+/, "");
        const significant = significand.includes(".") ? digits : digits.replace(/0+$/, "");
        if (!Number.isFinite(number)) expect(read).toBe("number-malformed");
        else if (significant.length > 15) expect(read).toBe("number-not-exact");
        else {
          const [whole = "", fraction = ""] = significand.split(".");
          const shift = Number(power) - fraction.length;
          const n = BigInt(`${number < 0 ? "-" : ""}${whole}${fraction}`);
          expect(read).toEqual(shift < 0 ? rational(n, 10n ** BigInt(-shift)) : rational(n * 10n ** BigInt(shift)));
        }
      }),
      { examples: [[1e21], [1e-7], [5e-324], [-0], [0.1 + 0.2], [Number.MAX_SAFE_INTEGER], [1e22], [123e-20]] },
    );
  });
});
