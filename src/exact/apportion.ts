import { divide, multiply, type Rational, sign } from "./rational.js";
import { settle } from "./settle.js";
import { sum } from "./sum.js";

/**
 * Shares a total out by weights (按权重分配), in whole grains that add up to the total exactly: see `settle`.
 *
 * @param grain the unit that parts come in, e.g. 0.01 points or 1 project; the total must be a multiple of it
 * @throws RangeError on a negative weight, weights that are all zero, or a total that is not whole grains.
 * @example
 * apportion(rational(10), [one, one, one], one).map(toText) // → ["4", "3", "3"]
 */
export function apportion(total: Rational, weights: readonly Rational[], grain: Rational): Rational[] {
  const whole = sum(weights);
  if (weights.some((weight) => sign(weight) < 0) || sign(whole) === 0)
    throw new RangeError("weights must not be negative, nor all zero");
  const each = divide(total, whole);
  return settle(
    total,
    weights.map((weight) => multiply(each, weight)),
    grain,
  );
}
