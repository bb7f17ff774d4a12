import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromText, rational, toText } from "../../src/exact/index.js";

describe("fromText", () => {
  test("reads back what toText wrote, however long", () => {
    const whole = fc.bigInt({ min: -(10n ** 400n), max: 10n ** 400n });
    const bottom = fc.bigInt({ min: 1n, max: 10n ** 400n });
    fc.assert(
      fc.property(whole, bottom, (n, d) => {
        const number = rational(n, d);
        expect(fromText(toText(number))).toEqual(number);
      }),
    );
  });

  test.each(["", "1.", ".5", "1/0", "1/-2", "96%", "1e5", "０", "1,000", "--1", "9".repeat(100_001)])(
    "reads nothing else: %j",
    (text) => {
      expect(fromText(text)).toBeUndefined();
    },
  );
});

test("a fraction whose decimal has more than sixty digits is too long, so that what is read can be written and read again", async () => {
  const { readNumber } = await import("../../src/exact/index.js");
  expect(readNumber(`1/${2n ** 100n}`)).toBe("number-too-long");
  expect(readNumber(`1/${3n ** 100n}`)).toEqual({ n: 1, d: 3n ** 100n });
});
