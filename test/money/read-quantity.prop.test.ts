import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rational } from "../../src/exact/index.js";
import { quantitySchema, readQuantity, toQuantity, writeQuantity } from "../../src/money/index.js";
import { checkBy } from "../../src/reason/index.js";
import { spelling } from "./amounts.js";

const value = fc
  .tuple(fc.bigInt(-(10n ** 25n), 10n ** 25n), fc.oneof(fc.constantFrom(1n, 3n, 100n), fc.bigInt(1n, 10n ** 9n)))
  .map(([n, d]) => rational(n, d));
const unit = fc.constantFrom("", "CNY", "USD", "KZT");

describe("quantities, as laws", () => {
  test("what is written reads back as the same quantity", () => {
    fc.assert(
      fc.property(value, unit, (value, unit) => {
        expect(readQuantity(writeQuantity({ value, unit }))).toEqual({ value, unit });
      }),
    );
  });

  test("a JS number means its shortest decimal text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 6 }), (n, places) => {
        const number = Number(`${n}e-${places}`);
        expect(readQuantity(number)).toEqual(readQuantity(`${n}/${10 ** places}`));
      }),
    );
  });

  test("whatever comes in, it never throws, and the schema agrees with it", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123.-/%,亿万元近 $"), maxLength: 8 });
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true });
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.double(),
          spelling.map((each) => each.text),
          anything,
        ),
        (input) => {
          const read = readQuantity(input);
          const { value, problems } = checkBy(quantitySchema, input);
          if ("code" in read) {
            expect(read.says.zh).not.toMatch(/\{(found|most|day|from|until|expected|kind|period)\}/);
            expect(problems).not.toEqual([]);
          } else {
            expect(problems).toEqual([]);
            expect(value).toEqual(writeQuantity(read));
            expect(toQuantity(value as string)).toEqual(read);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
