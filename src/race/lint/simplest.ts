import { add, compare, divide, lastPlace, one, type Rational, rational, subtract, zero } from "../../exact/index.js";
import type { Measure } from "../../figure/index.js";
import { beside, type Pair } from "./beside.js";
import type { Shape } from "./shape.js";

const plainNumbers = [0, 1, 2, 3, 5, 10, 20, 50, 100, 1000].map((whole) => rational(whole));
const halves = [rational(1, 2), rational(3, 2), rational(4, 5)];
const hundredths = [1, 5, 10, 20, 50].map((each) => rational(each, 100));

/** The plainest number in the range of a shape for which something holds: one that is named, or a round one near it. */
export function simplest(shape: Shape, holds: (x: Rational) => boolean): Rational | undefined {
  const { named, range, lane } = shape;
  const within = (x: Rational) => compare(x, range.low) >= 0 && compare(x, range.high) <= 0;
  const between = named.slice(1).map((x, at) => divide(add(x, named[at] as Rational), rational(2)));
  const outside = named.flatMap((x) => plainNumbers.flatMap((by) => [add(x, by), subtract(x, by)]));
  // A rate is seldom 200 %: what lies near what is named comes first.
  const near = isShare(lane.item.of)
    ? [zero, one, ...named.flatMap((x) => hundredths.flatMap((by) => [add(x, by), subtract(x, by)]))]
    : [];
  return [...named, ...near, ...plainNumbers, ...halves, ...between, ...outside].filter(within).find(holds);
}

/** Whether a measure is a share of something: its grain is a hundredth. */
export function isShare(measure: Measure): boolean {
  return typeof measure === "object" && ("ratio" in measure || "growth" in measure || "spread" in measure);
}

/** A whole one down to the finest that a figure may be written in. */
const grains: readonly Rational[] = Array.from({ length: 21 }, (_none, at) => lastPlace(at));

/** Two numbers about an edge between which something holds, the lower first, as far apart as `most` and it allow. */
export function pairAbout(
  { range }: Shape,
  edge: Rational,
  holds: (low: Rational, high: Rational) => boolean,
  most: Rational = one,
): Pair | undefined {
  return grains
    .filter((grain) => compare(grain, most) <= 0)
    .flatMap((grain) => beside(edge, grain))
    .find(([low, high]) => compare(low, range.low) >= 0 && compare(high, range.high) <= 0 && holds(low, high));
}
