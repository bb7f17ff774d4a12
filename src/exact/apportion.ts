import { type Rational, add, compare, multiply, rational, sign, subtract, sum, zero } from "./rational.js";
import { roundToStep } from "./round.js";

/**
 * Shares a total out by weights so that the parts are whole grains and add up to the total exactly
 * (最大余额法, the method of the largest remainder). Equal remainders go to the earlier part.
 *
 * @param grain the unit parts come in, e.g. 0.01 points or 1 project; the total must be a multiple of it.
 * @throws RangeError on a negative weight, weights that are all zero, or a total that is not whole grains.
 * @example
 * apportion(rational(10n), [one, one, one], one).map(toText) // → ["4", "3", "3"]
 */
export function apportion(total: Rational, weights: readonly Rational[], grain: Rational): Rational[] {
  const whole = sum(weights);
  if (weights.some((weight) => sign(weight) < 0) || sign(whole) <= 0) throw new RangeError("weights must be positive");
  const quotas = weights.map((weight) => rational(total.n * weight.n * whole.d, total.d * weight.d * whole.n));
  return settle(total, quotas, grain);
}

/**
 * Rounds parts to whole grains so that they add up to `total`, which they must do before rounding to within a grain
 * each. Largest remainder first; equal remainders go to the earlier part.
 */
export function settle(total: Rational, parts: readonly Rational[], grain: Rational): Rational[] {
  if (rational(total.n * grain.d, total.d * grain.n).d !== 1n) throw new RangeError("the total must be whole grains");
  // Away from the sign of the total every part is cut towards zero, so that a negative total mirrors a positive one.
  const cut = sign(total) < 0 ? "ceiling" : "floor";
  const floors = parts.map((part) => roundToStep(part, grain, cut));
  const short = subtract(total, sum(floors));
  const step = sign(short) < 0 ? multiply(grain, rational(-1n)) : grain;
  const left = rational(short.n * step.d, short.d * step.n);
  if (left.d !== 1n || left.n > BigInt(parts.length)) throw new RangeError("the parts do not add up to the total");
  const byRemainder = parts
    .map((part, index) => ({ index, rest: subtract(part, floors[index] ?? zero) }))
    .sort((a, b) => (cut === "floor" ? compare(b.rest, a.rest) : compare(a.rest, b.rest)) || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Number(left.n)).map((each) => each.index));
  return floors.map((floor, index) => (raised.has(index) ? add(floor, step) : floor));
}
