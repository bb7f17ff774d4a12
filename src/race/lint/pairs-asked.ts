import { compare, multiply, one, type Rational, rational } from "../../exact/index.js";
import type { Measure } from "../../figure/index.js";
import type { ChoosePlan } from "../plan/plan.js";
import { askedBy } from "./asks-of.js";
import { beside, type Pair } from "./beside.js";
import type { Linting } from "./linting.js";
import { rangeOf } from "./range-of.js";

/** Two numbers that a choice may tell apart, the lower first. */
export interface PairAsked {
  readonly measure: Measure;
  readonly pair: Pair;
  readonly unit: string;
}

const HUNDREDTH = rational(1, 100);

/** Pairs of numbers about each that a choice asks for, the plainest first, where the measure can come to them. */
export function pairsAsked(linting: Linting, choice: ChoosePlan): readonly PairAsked[] {
  return askedBy(choice).flatMap(({ measure, numbers }): readonly PairAsked[] => {
    if (measure === undefined) return [];
    const { low, high } = rangeOf(linting, measure);
    const within = ([a, b]: Pair) => compare(a, low) >= 0 && compare(b, high) <= 0;
    return numbers.flatMap(({ value, unit }) => {
      const grain = grainOf(linting, measure, unit);
      const pairs = [grain, multiply(grain, HUNDREDTH)].flatMap((by) => beside(value, by));
      return pairs.filter(within).map((pair) => ({ measure, pair, unit }));
    });
  });
}

/** What matters of a measure: one of a rate, a place or a count, a hundredth of amounts. */
export function grainOf({ sizes }: Linting, measure: Measure, unit: string): Rational {
  return typeof measure === "string" || unit !== "" ? sizes.grain(measure) : one;
}
