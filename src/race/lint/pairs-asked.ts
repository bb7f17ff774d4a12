import { compare } from "../../exact/index.js";
import type { Measure } from "../../figure/index.js";
import type { ChoosePlan } from "../plan/plan.js";
import { askedBy } from "./asks-of.js";
import { type Pair, pairsBeside } from "./beside.js";
import type { Linting } from "./linting.js";
import { rangeOf } from "./range-of.js";

/** Two numbers that a choice may tell apart, the lower first. */
export interface PairAsked {
  readonly measure: Measure;
  readonly pair: Pair;
}

/** Pairs of numbers about each that a choice asks for, the plainest first, where the measure can come to them. */
export function pairsAsked(linting: Linting, choice: ChoosePlan): readonly PairAsked[] {
  return askedBy(choice).flatMap(({ measure, numbers }): readonly PairAsked[] => {
    if (measure === undefined) return [];
    const { low, high } = rangeOf(linting, measure);
    const within = ([a, b]: Pair) => compare(a, low) >= 0 && compare(b, high) <= 0;
    return numbers
      .flatMap(({ value }) => pairsBeside(value))
      .filter(within)
      .map((pair) => ({ measure, pair }));
  });
}
