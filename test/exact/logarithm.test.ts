import { Decimal } from "decimal.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { logarithm, rational, root, toFixedText, toText } from "../../src/exact/index.js";

describe("a natural logarithm", () => {
  test("has the digits that are published", () => {
    // OEIS A002162 and A002392: 0.69314718055994530941|72 and 2.30258509299404568401|79.
    expect(toFixedText(logarithm(rational(2n), 20), 20)).toBe("0.69314718055994530942");
    expect(toFixedText(logarithm(rational(10n), 20), 20)).toBe("2.30258509299404568402");
    expect(toText(logarithm(rational(10n), 40))).toBe("2.3025850929940456840179914546843642076011");
    // mpmath at 60 digits: log(3/7) = -0.84729786038720361371|07
    expect(toFixedText(logarithm(rational(3n, 7n), 20), 20)).toBe("-0.84729786038720361371");
  });

  test("of one is zero, and of what is next to one is next to zero", () => {
    expect(toText(logarithm(rational(1n), 20))).toBe("0");
    // log(1 + x) = x - x^2/2 + x^3/3 - ...: here 10^-12 - 5 x 10^-25, and the rest is below 10^-36.
    expect(toText(logarithm(rational(10n ** 12n + 1n, 10n ** 12n), 25))).toBe("0.0000000000009999999999995");
  });

  test("of the largest numbers that can be read is still known to twenty places", () => {
    // 59 x log 10 is 60 x 2.302585092994045684017991... less one: 138.155105579642741041079... - 2.302585092994045684017...
    expect(toFixedText(logarithm(rational(10n ** 59n), 20), 20)).toBe("135.85252048664869535706");
    expect(toFixedText(logarithm(rational(1n, 10n ** 59n), 20), 20)).toBe("-135.85252048664869535706");
  });

  test("is refused where there is none", () => {
    for (const a of [rational(0n), rational(-1n)]) expect(() => logarithm(a, 4)).toThrow(RangeError);
  });
});

describe("what a host sets on decimal.js", () => {
  const answers = ({ logarithm: log, root: nthRoot }: { logarithm: typeof logarithm; root: typeof root }) => [
    toText(log(rational(10n ** 30n, 7n), 20)),
    toText(log(rational(1n, 10n ** 30n), 20)),
    toText(nthRoot(rational(10n ** 30n, 7n), 3, 20)),
  ];
  const expected = answers({ logarithm, root });
  const hostile: Decimal.Config[] = [
    { precision: 3 },
    { rounding: Decimal.ROUND_UP },
    { maxE: 2, minE: -2 },
    { toExpNeg: 0, toExpPos: 0 },
    { modulo: Decimal.EUCLID },
  ];
  afterEach(() => {
    Decimal.set({ defaults: true });
    vi.resetModules();
  });

  test("changes no answer", () => {
    for (const settings of hostile) {
      Decimal.set(settings);
      expect(answers({ logarithm, root })).toEqual(expected);
    }
  });

  test("changes no answer either when it was set before saima was loaded", async () => {
    for (const settings of hostile) {
      Decimal.set({ defaults: true, ...settings });
      vi.resetModules();
      expect(answers(await import("../../src/exact/index.js"))).toEqual(expected);
    }
  });

  test("is not changed by us either", () => {
    logarithm(rational(2n), 20);
    expect(new Decimal(1).div(3).toString()).toBe("0.33333333333333333333");
  });
});
