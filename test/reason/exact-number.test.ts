import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber, toText } from "../../src/exact/index.js";
import { checkBy, exactNumber, numberProblem } from "../../src/reason/index.js";
import { noNumber, spelling } from "../support/arbitraries/exact.js";

const codes = (input: unknown) => checkBy(exactNumber, input).problems.map(({ code }) => code);

describe("an exact number in a definition", () => {
  test("is canonical text once it is read", () => {
    expect(checkBy(exactNumber, "2.50").value).toBe("2.5");
    expect(checkBy(exactNumber, "96%").value).toBe("0.96");
    expect(checkBy(exactNumber, "6/4").value).toBe("1.5");
    expect(checkBy(exactNumber, "10/3").value).toBe("10/3");
    expect(checkBy(exactNumber, 1e-7).value).toBe("0.0000001");
    expect(checkBy(exactNumber, -0).value).toBe("0");
  });

  test("is refused for what is wrong with it", () => {
    expect(codes("a lot")).toEqual(["number-malformed"]);
    expect(codes("9".repeat(1_000_000))).toEqual(["number-too-long"]);
    expect(codes(5e-324)).toEqual(["number-too-long"]);
    expect(codes(0.1 + 0.2)).toEqual(["number-not-exact"]);
    expect(codes("1/0")).toEqual(["denominator-zero"]);
    expect(codes(Number.NaN)).toEqual(["not-plain"]);
    expect(codes(10n)).toEqual(["not-plain"]);
    expect(codes(["1"])).toEqual(["wrong-type"]);
    expect(codes(null)).toEqual(["wrong-type"]);
    expect(codes(undefined)).toEqual(["missing"]);
  });

  test("says what to do about it, quoting no more than the beginning", () => {
    expect(numberProblem("number-not-exact", 0.1 + 0.2).says).toEqual({
      zh: "0.30000000000000004超过15位有效数字，是二进制浮点的误差。请写成文本",
      en: "0.30000000000000004 has more than 15 significant digits, a binary rounding error: give it as text",
    });
    expect(numberProblem("number-malformed", "x".repeat(1000)).says.en).toBe(
      `"${"x".repeat(40)}…" is not a number: write "2.78", "10/3" or "96%"`,
    );
  });

  test("is the number that is written, and stays what it is when it is read again", () => {
    fc.assert(
      fc.property(spelling, ({ text }) => {
        const read = readNumber(text);
        const { value } = checkBy(exactNumber, text);
        expect(value).toBe(typeof read === "string" ? undefined : toText(read));
        if (value !== undefined && value.length <= 60) expect(checkBy(exactNumber, value).value).toBe(value);
      }),
    );
  });

  test("is no other text", () => {
    fc.assert(
      fc.property(noNumber, (text) => {
        expect(["number-malformed", "number-too-long"]).toContain(codes(text)[0]);
      }),
    );
  });
});
