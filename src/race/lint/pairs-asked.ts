import { add, compare, type Rational, rational, subtract } from "../../exact/index.js";
import type { Measure } from "../../figure/index.js";
import type { ChoosePlan } from "../plan/plan.js";
import { askedBy } from "./asks-of.js";
import type { Linting } from "./linting.js";
import { rangeOf } from "./range-of.js";

/** Two numbers that a choice may tell apart, the lower first. */
export interface PairAsked {
  readonly measure: Measure;
  readonly pair: readonly [Rational, Rational];
}

const grains = [rational(1), rational(1, 100)];

/** Pairs of numbers about each that a choice asks for, the plainest first, where the measure can come to them. */
export function pairsAsked(linting: Linting, choice: ChoosePlan): readonly PairAsked[] {
  return askedBy(choice).flatMap(({ measure, numbers }): readonly PairAsked[] => {
    if (measure === undefined) return [];
    const { low, high } = rangeOf(linting, measure);
    const within = ([a, b]: PairAsked["pair"]) => compare(a, low) >= 0 && compare(b, high) <= 0;
    return numbers
      .flatMap(({ value }) =>
        grains.flatMap((grain): PairAsked["pair"][] => [
          [subtract(value, grain), value],
          [value, add(value, grain)],
        ]),
      )
      .filter(within)
      .map((pair) => ({ measure, pair }));
  });
}
