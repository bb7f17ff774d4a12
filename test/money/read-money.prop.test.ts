import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkMoney, type Money, moneySchema, moneyWords, readMoney } from "../../src/money/index.js";
import { checkBy, isSaimaError } from "../../src/reason/index.js";
import { money, spelling } from "./amounts.js";

describe("readMoney, as laws", () => {
  test("every way of writing an amount says the same money", () => {
    fc.assert(
      fc.property(spelling, ({ text, money: said }) => {
        expect(readMoney(text)).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });

  test("an amount does not depend on its unit: n亿元 = 10000n万元 = 100000000n元", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), (n) => {
        const inYuan = readMoney(`${n * 100_000_000n}元`);
        expect(readMoney(`${n}亿元`)).toEqual(inYuan);
        expect(readMoney(`${n * 10_000n}万元`)).toEqual(inYuan);
        expect(readMoney(`${n * 100n}百万元`)).toEqual(inYuan);
      }),
    );
  });

  test("canonical money reads as itself and survives JSON and structuredClone", () => {
    fc.assert(
      fc.property(money, (canonical) => {
        expect(readMoney(canonical)).toEqual(canonical);
        expect(readMoney(JSON.parse(JSON.stringify(canonical)) as Money)).toEqual(canonical);
        expect(structuredClone(readMoney(canonical))).toEqual(canonical);
      }),
    );
  });

  test("no amount stays an amount when a threshold, an estimate or a range is added", () => {
    const vague = fc.constantFrom<(text: string) => string>(
      (text) => `${text}以上`,
      (text) => `${text}左右`,
      (text) => `${text}-${text}`,
      (text) => `近${text}`,
      (text) => `约${text}`,
      (text) => `超过${text}`,
      (text) => `不低于${text}`,
    );
    const written = spelling.filter(({ text }) => /[千万亿元]/.test(text));
    fc.assert(
      fc.property(written, vague, ({ text }, blur) => {
        expect(checkMoney(blur(text)).map((each) => each.code)).toEqual(["money-inexact"]);
      }),
    );
  });

  test("whatever comes in, it reads it or refuses it with a problem that speaks both languages", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."01,.-−－/%亿万千元美近 \n¥$UＳD人民币"), maxLength: 12 });
    const broken = fc.record({
      amount: fc.anything({ withNullPrototype: true }),
      currency: fc.anything({ withNullPrototype: true }),
    });
    const codes = Object.keys(moneyWords);
    fc.assert(
      fc.property(
        fc.oneof(nearly, broken, fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })),
        (input) => {
          const problems = checkMoney(input);
          for (const { code, path, says } of problems) {
            expect(codes).toContain(code);
            expect(path).toBe("");
            expect(says.zh).not.toMatch(/\{(found|most|day|from|until|expected|kind|period)\}/);
            expect(says.en).not.toBe("");
          }
          let read: unknown;
          try {
            read = readMoney(input as string);
          } catch (error) {
            if (!isSaimaError(error)) throw error;
          }
          expect(read !== undefined).toBe(problems.length === 0);
          const bySchema = checkBy(moneySchema, input);
          expect(bySchema.problems.length === 0).toBe(problems.length === 0);
          if (read !== undefined) expect(bySchema.value).toEqual(read);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
