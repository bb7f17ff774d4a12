import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  zero,
} from "../exact/index.js";

/** Somebody who takes part in a share-out. */
export interface Taker {
  readonly weight: Rational;
  readonly floor: Rational;
  readonly ceiling: Rational | undefined;
}

/** What somebody gets at a factor: so many times the weight, within the bounds. */
export function takenAt({ weight, floor, ceiling }: Taker, factor: Rational): Rational {
  const free = greatest(multiply(weight, factor), floor);
  return ceiling ? least(free, ceiling) : free;
}

/** Where, as the factor rises, somebody leaves the floor or comes to the ceiling. */
interface Turn {
  readonly at: Rational;
  /** What changes beyond it: the sum of those who are held at a bound, and the weight of those who are not. */
  readonly held: Rational;
  readonly free: Rational;
}

/**
 * The factor at which all together take exactly the total (受限按比例分配). What they take rises with the factor, in straight
 * lines between the turns, so that one walk over the sorted turns finds it. Where any factor of a stretch will do, all being
 * held at their bounds, it is the middle.
 *
 * There must be one: the floors are not above the total, and those with a weight can take the rest.
 */
export function factorOf(takers: readonly Taker[], total: Rational): Rational {
  const turns = takers
    .filter(({ weight }) => sign(weight) > 0)
    .flatMap(({ weight, floor, ceiling }): Turn[] => [
      { at: divide(floor, weight), held: negate(floor), free: weight },
      ...(ceiling ? [{ at: divide(ceiling, weight), held: ceiling, free: negate(weight) }] : []),
    ])
    .sort((a, b) => compare(a.at, b.at));
  let held = sum(takers.map(({ floor }) => floor));
  let free = zero;
  let lowest: Rational | undefined;
  const exactly = () => divide(subtract(total, held), free);
  for (const { at, ...turn } of turns) {
    const reached = compare(add(held, multiply(free, at)), total);
    if (reached >= 0) lowest ??= sign(free) > 0 ? exactly() : zero;
    if (reached > 0) break;
    held = add(held, turn.held);
    free = add(free, turn.free);
  }
  // Everybody is held at a ceiling: no factor is too high.
  if (sign(free) === 0) return add(lowest ?? zero, one);
  const highest = exactly();
  return divide(add(lowest ?? highest, highest), rational(2));
}
