import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from "../../exact/index.js";
import { beside, type Pair } from "./beside.js";
import { powerOfTen, tenTo } from "./round-number.js";
import type { Shape } from "./shape.js";

const wholes = [0, 1, 2, 3, 5, 10, 20, 50, 100, 1000].map((whole) => rational(whole));
const halves = [rational(1, 2), rational(3, 2), rational(4, 5)];
const hundredths = [1, 5, 10, 20, 50].map((each) => rational(each, 100));
/** As far up and down as a figure may well be written. */
const ORDERS = 20;
const thousands = Array.from({ length: ORDERS - 3 }, (_none, at) => tenTo(at + 4));

/** The plainest number in the range of a shape for which something holds: one that is named, or a round one near it. */
export function simplest(shape: Shape, holds: (x: Rational) => boolean): Rational | undefined {
  for (const x of plainNumbers(shape)) if (holds(x)) return x;
  return undefined;
}

/**
 * Numbers in the range of a shape, the plainest first: what is named, round numbers of the size that the curve speaks of,
 * and so many steps away from what is named, however wide those are.
 */
export function* plainNumbers({ named, widths, one: size, grain, range, isShare }: Shape): Generator<Rational> {
  const within = (x: Rational) => compare(x, range.low) >= 0 && compare(x, range.high) <= 0;
  const sized = (each: Rational) => multiply(each, size);
  const about = (by: Rational) => named.flatMap((x) => [add(x, by), subtract(x, by)]);
  const stepped = (counts: readonly Rational[]) =>
    widths
      .flatMap((width) => counts.map((each) => multiply(each, width)))
      .flatMap((by) => [by, negate(by), ...about(by)]);
  yield* named;
  // A rate is seldom 200 %: what lies near what is named comes first.
  if (isShare) yield* [zero, one, ...hundredths.flatMap(about)].filter(within);
  yield* [...wholes, ...halves].map(sized).filter(within);
  yield* named.slice(1).map((x, at) => divide(add(x, named[at] as Rational), rational(2)));
  yield* [...wholes.map(sized), grain].flatMap(about).filter(within);
  yield* stepped(wholes).filter(within);
  yield* thousands
    .map(sized)
    .flatMap((by) => [by, negate(by), ...about(by)])
    .filter(within);
  yield* stepped(thousands).filter(within);
}

/** Two numbers about an edge between which something holds, the lower first, as far apart as `most` and it allow. */
export function pairAbout(
  { range }: Shape,
  edge: Rational,
  holds: (low: Rational, high: Rational) => boolean,
  most: Rational,
): Pair | undefined {
  const largest = powerOfTen(absolute(most));
  for (let order = 0; order >= -ORDERS; order--) {
    const grain = multiply(largest, tenTo(order));
    const fits = ([low, high]: Pair) =>
      compare(low, range.low) >= 0 && compare(high, range.high) <= 0 && holds(low, high);
    const found = beside(edge, grain).find(fits);
    if (found) return found;
  }
  return undefined;
}

/** The plainest two numbers between which something holds, the lower first. */
export function simplestPair(shape: Shape, holds: (low: Rational, high: Rational) => boolean): Pair | undefined {
  const all = [...plainNumbers(shape)];
  for (const low of all) {
    const high = all.find((each) => compare(each, low) > 0 && holds(low, each));
    if (high) return [low, high];
  }
  return undefined;
}
