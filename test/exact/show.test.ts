import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Rational,
  rational,
  readNumber,
  roundToPlaces,
  show,
  toFixedText,
  toText,
} from "../../src/exact/index.js";

import { exact, places } from "../support/arbitraries/exact.js";

const number = (text: string) => readNumber(text) as Rational;

describe("a number for a reader", () => {
  test("is shown half up beside the exact one", () => {
    expect(show(rational(10n, 3n), 2)).toEqual({ exact: "10/3", shown: "3.33" });
    expect(show(rational(5n), 2)).toEqual({ exact: "5", shown: "5.00" });
    expect(show(number("0.125"), 2)).toEqual({ exact: "0.125", shown: "0.13" });
    expect(show(number("86.995"), 2)).toEqual({ exact: "86.995", shown: "87.00" });
  });

  test("has its canonical text beside the text of it rounded, at all sizes", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          exact,
          fc.integer().map((n) => rational(n, 10_000)),
        ),
        places,
        (a, at) => {
          expect(show(a, at)).toEqual({ exact: toText(a), shown: toFixedText(roundToPlaces(a, at, "half-up"), at) });
        },
      ),
      { numRuns: 1000 },
    );
    expect(show(rational(0), 0)).toEqual({ exact: "0", shown: "0" });
    expect(show(rational(100), 0)).toEqual({ exact: "100", shown: "100" });
    expect(show(rational(-1, 100), 2)).toEqual({ exact: "-0.01", shown: "-0.01" });
  });
});
