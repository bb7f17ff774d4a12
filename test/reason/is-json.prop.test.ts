import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isJson, MAX_DEPTH, type Problem, plainCopy } from "../../src/reason/index.js";
import { garbage } from "../support/arbitraries/exact.js";

const copies = (value: unknown) => {
  const problems: Problem[] = [];
  plainCopy(value, problems);
  return problems.length === 0;
};

/** A list in a list, so many deep. */
const nested = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], null);

describe("plain JSON data", () => {
  test("is what can be copied without a problem", () => {
    fc.assert(
      fc.property(garbage, (value) => {
        // `undefined` in place of a whole input is a matter of its own.
        if (value !== undefined) expect(isJson(value)).toBe(copies(value));
      }),
      { numRuns: 1000 },
    );
  });

  test("has the same bounds", () => {
    for (const levels of [MAX_DEPTH, MAX_DEPTH + 1]) expect(isJson(nested(levels))).toBe(copies(nested(levels)));
    expect(isJson(nested(MAX_DEPTH))).toBe(true);
    expect(isJson(nested(MAX_DEPTH), 1)).toBe(false);
    const wide = (length: number) => Array.from({ length: 2 }, () => new Array<null>(length).fill(null));
    for (const length of [499_999, 500_000]) expect(isJson(wide(length))).toBe(copies(wide(length)));
    const circle: unknown[] = [];
    circle.push(circle, circle);
    expect(isJson(circle)).toBe(false);
  });
});
