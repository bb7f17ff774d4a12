import { add, compare, divide, isWhole, multiply, negate, one, type Rational, sign, subtract } from "./rational.js";
import { roundToPlaces } from "./round.js";
import { sum } from "./sum.js";

/**
 * Brings exact parts to whole grains so that they add up to a total (最大余额法, the method of the largest remainder):
 * every part is cut down to grains, then the parts that lost most get one grain more until the total is reached. Equal
 * losses go to the earlier part. A negative total mirrors a positive one.
 *
 * @param total whole grains, e.g. the sum of the parts as it is shown after rounding
 * @param grain the unit that parts come in, e.g. 0.01 points or 1 project
 * @throws RangeError when no such choice of grains adds up to the total.
 * @example
 * settle(one, [rational(1, 3), rational(2, 3)], rational(1, 100)).map(toText) // → ["0.33", "0.67"]
 */
export function settle(total: Rational, parts: readonly Rational[], grain: Rational): Rational[] {
  if (sign(grain) <= 0) throw new RangeError("a grain must be positive");
  if (sign(total) < 0) return settle(negate(total), parts.map(negate), grain).map(negate);
  const cut = parts.map((part) => {
    const grains = divide(part, grain);
    const floor = roundToPlaces(grains, 0, "floor");
    return { floor, lost: subtract(grains, floor) };
  });
  const left = subtract(divide(total, grain), sum(cut.map((each) => each.floor)));
  if (!isWhole(left) || sign(left) < 0 || left.n > parts.length)
    throw new RangeError("the parts cannot be settled in whole grains of the total");
  const byLoss = [...cut].sort((a, b) => compare(b.lost, a.lost));
  const raised = new Set(byLoss.slice(0, Number(left.n)));
  return cut.map((each) => multiply(raised.has(each) ? add(each.floor, one) : each.floor, grain));
}
