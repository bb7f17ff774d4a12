import {
  add,
  compare,
  divide,
  greatest,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from "../exact/index.js";
import { importanceOf } from "./totals.js";
import { liftsOf, productsOf } from "./unlocks-of.js";
import type { View } from "./view.js";

const FIVE = rational(5n);

/** Which share of an idle end product filling a node alone would put to work, by node; undefined where it is not known. */
export function unlockShares(view: View): readonly Rational[] | undefined {
  const products = productsOf(view.map);
  const shares = new Array<Rational>(view.nodes.length).fill(zero);
  for (const product of products) {
    const own = view.nodes[product]?.capacity?.value;
    const [lift] = liftsOf(view, product);
    if (!own || !lift) return undefined;
    const [limit, ...more] = lift.limits;
    const idle = subtract(own, lift.from);
    // What binds together unlocks nothing alone; a product is not its own input.
    if (!limit || more.length > 0 || idle.n === 0n) continue;
    const share = divide(subtract(lift.to, lift.from), idle);
    for (const node of limit.kind === "group" ? limit.members : [limit.node])
      shares[node] = greatest(shares[node] as Rational, share);
  }
  return products.length === 0 ? undefined : shares;
}

/**
 * How urgent a gap is: w / 5 x (1 - s), raised by the share of an end product that filling it alone would put to work, where
 * throughput is known. Undefined where importance or local supply is not known.
 */
export function priorityOf(view: View, v: number, unlocks: readonly Rational[] | undefined): Rational | undefined {
  const importance = importanceOf(view, v);
  const rate = view.nodes[v]?.rate?.value;
  if (!importance || !rate || compare(rate, one) > 0) return undefined;
  const base = multiply(divide(importance, FIVE), subtract(one, rate));
  return multiply(base, add(one, unlocks?.[v] ?? zero));
}
