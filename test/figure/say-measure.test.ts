import { describe, expect, test } from "vitest";
import { rational } from "../../src/exact/index.js";
import { sayDistance, sayExact, sayNumber } from "../../src/figure/index.js";

test("one percentage point is one; any other number of them are points", () => {
  const apart = (n: number, d: number) => sayDistance({ ratio: "funds", to: "target" }, rational(n, d), "").en;
  expect(apart(1, 100)).toBe("1 percentage point");
  expect([apart(2, 100), apart(1, 200), apart(0, 1)]).toEqual([
    "2 percentage points",
    "0.5 percentage points",
    "0 percentage points",
  ]);
});

describe("a number in a sentence", () => {
  test("is rounded where it is only read, and exact where somebody acts on it", () => {
    const small = rational(100_003, 100_000);
    expect([sayNumber(small, "").en, sayExact(small, "").en]).toEqual(["1", "1.00003"]);
    expect(sayNumber(rational(3, 100_000), "").en, "something is not nothing").toBe("0.00003");
    expect([sayNumber(rational(1, 3), "").en, sayExact(rational(1, 3), "").en]).toEqual(["0.3333", "1/3"]);
  });

  test("is money in its own units, a fraction of them where it does not end", () => {
    expect(sayExact(rational(5003, 1000), "CNY")).toEqual({ zh: "5.003元", en: "CNY 5.003" });
    // 4/3亿元 is 133 333 333.33…元.
    expect(sayExact(rational(400_000_000, 3), "CNY")).toEqual({ zh: "4/3亿元", en: "CNY 400/3 million" });
  });

  test("of more digits than can be read back is still said", () => {
    const long = rational(1n, 10n ** 70n);
    expect(sayExact(long, "CNY").zh).toBe(`CNY 0.${"0".repeat(69)}1`);
  });
});
