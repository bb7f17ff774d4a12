import { describe, expect, test } from "vitest";
import { rational, root, toFixedText, toText } from "../../src/exact/index.js";

describe("a root", () => {
  test("has the digits that are published", () => {
    // OEIS A002193, A002580 and A002163: 1.41421356237309504880|16, 1.25992104989487316476|72, 2.23606797749978969640|91.
    expect(toFixedText(root(rational(2n), 2, 20), 20)).toBe("1.41421356237309504880");
    expect(toFixedText(root(rational(2n), 3, 20), 20)).toBe("1.25992104989487316477");
    expect(toFixedText(root(rational(5n), 2, 20), 20)).toBe("2.23606797749978969641");
  });

  test("is exact where the root is", () => {
    expect(toText(root(rational(8n), 3, 10))).toBe("2");
    expect(toText(root(rational(9n, 4n), 2, 1))).toBe("1.5");
    expect(toText(root(rational(10n ** 59n * 10n), 2, 0))).toBe(`1${"0".repeat(30)}`);
    expect(toText(root(rational(7n, 3n), 1, 2))).toBe("2.33");
    expect(toText(root(rational(0n), 5, 3))).toBe("0");
    expect(toText(root(rational(1n), 40, 20))).toBe("1");
  });

  test("is rounded half up, and a hair below the half it is not", () => {
    // The root of 2.25 is 1.5, the half of 1 and 2; below 2.25 it is nearer to 1, however little.
    expect(toText(root(rational(9n, 4n), 2, 0))).toBe("2");
    expect(toText(root(rational(9n * 10n ** 40n - 4n, 4n * 10n ** 40n), 2, 0))).toBe("1");
  });

  test("averages growth: what doubles in nine years grows by 8.006 % a year", () => {
    // The ninth power of 1.08 is 1.99900..., so the root lies a little above; mpmath at 60 digits: 1.08005973889230616...
    expect(toText(root(rational(2n), 9, 8))).toBe("1.08005974");
  });

  test("is refused where there is none", () => {
    expect(() => root(rational(-8n), 3, 2)).toThrow(RangeError);
    for (const degree of [0, -1, 1.5, Number.NaN]) expect(() => root(rational(2n), degree, 2)).toThrow(RangeError);
    expect(() => root(rational(2n), 2, -1)).toThrow(RangeError);
  });
});
