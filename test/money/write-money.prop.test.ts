import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absolute, compare, multiply, rational, subtract } from "../../src/exact/index.js";
import { type MoneyUnit, readMoney, toQuantity, writeMoney } from "../../src/money/index.js";
import { money } from "./amounts.js";

const scales = {
  元: 0,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
  十亿元: 9,
  百亿元: 10,
  千亿元: 11,
  万亿元: 12,
};
const unit = fc.constantFrom(...(Object.keys(scales) as MoneyUnit[]));

describe("writeMoney, as laws", () => {
  test("exact Chinese text reads back as the same money, in every unit", () => {
    fc.assert(
      fc.property(money, fc.option(unit, { nil: undefined }), (money, unit) => {
        expect(readMoney(writeMoney(money, unit === undefined ? {} : { unit }))).toEqual(money);
      }),
    );
  });

  test("rounded text has the digits asked for and is at most half a last digit away", () => {
    fc.assert(
      fc.property(money, unit, fc.nat({ max: 6 }), (money, unit, digits) => {
        const text = writeMoney(money, { unit, digits });
        expect(/^-?\d+(?:\.(\d+))?/.exec(text)?.[1]?.length ?? 0).toBe(digits);
        const away = absolute(subtract(toQuantity(readMoney(text)).value, toQuantity(money).value));
        const step = rational(10n ** BigInt(scales[unit]), 10n ** BigInt(digits));
        expect(compare(away, multiply(step, rational(1, 2)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
