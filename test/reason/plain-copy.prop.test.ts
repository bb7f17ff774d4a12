import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Problem, plainCopy } from "../../src/reason/index.js";
import { garbage, json } from "../support/arbitraries/exact.js";

describe("a plain copy", () => {
  test("of JSON is what JSON itself would carry over, unless a name is forbidden", () => {
    fc.assert(
      fc.property(json, (input) => {
        const problems: Problem[] = [];
        const copy = plainCopy(input, problems);
        const text = JSON.stringify(input);
        if (text.includes('"__proto__":')) {
          expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["forbidden-name"]));
          return;
        }
        expect(problems).toEqual([]);
        expect(copy).toEqual(JSON.parse(text));
      }),
    );
  });

  test("of anything is plain data or a problem, and never throws", () => {
    fc.assert(
      fc.property(garbage, (input) => {
        const problems: Problem[] = [];
        const copy = plainCopy(input, problems);
        if (problems.length === 0 && copy !== undefined) {
          expect(JSON.parse(JSON.stringify(copy))).toEqual(copy);
          expect(structuredClone(copy)).toEqual(copy);
        }
        expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
        expect(structuredClone(problems)).toEqual(problems);
      }),
      { numRuns: 300 },
    );
  });
});
