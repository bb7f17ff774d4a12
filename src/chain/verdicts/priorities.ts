import {
  add,
  compare,
  divide,
  greatest,
  multiply,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  zero,
} from "../../exact/index.js";
import type { Why } from "../../reason/index.js";
import { andThroughput, type Levels } from "../graph/and-throughput.js";
import { type Limit, rootLimitsOf } from "../graph/limits-of.js";
import { recipeOf } from "../graph/recipe.js";
import { capacitiesIn } from "../throughput-of.js";
import { lift, productsOf } from "../unlocks-of.js";
import type { View } from "../view.js";
import { whyOf } from "../why-of.js";
import { importanceOf } from "./totals.js";

const FIVE = rational(5);

/** Which share of an idle end product filling a node alone would put to work, by node; undefined where it is not known. */
export function unlockShares(view: View): readonly Rational[] | undefined {
  if (!shares.has(view)) shares.set(view, sharesIn(view));
  return shares.get(view);
}

const shares = new WeakMap<View, readonly Rational[] | undefined>();

function sharesIn(view: View): readonly Rational[] | undefined {
  const products = productsOf(view.map);
  const recipe = recipeOf(view.map);
  const capacity = capacitiesIn(view);
  const levels = andThroughput(recipe, capacity);
  if (products.length === 0 || products.some((product) => !levels.exact[product])) return undefined;
  const found = new Array<Rational>(view.nodes.length).fill(zero);
  const without = memo((limit) => {
    const [changed, lifted] = [[...capacity], new Set<number>()];
    return andThroughput(recipe, changed, lifted, { levels, changed: [lift(limit, changed, lifted)] });
  });
  for (const product of products) {
    const from = levels.exact[product] as Rational;
    const idle = subtract(capacity[product] as Rational, from);
    const [limit, ...more] = rootLimitsOf(recipe, capacity, levels, product, new Set());
    // What binds together unlocks nothing alone; a product is not its own input.
    if (!limit || more.length > 0 || sign(idle) === 0) continue;
    const share = divide(subtract(without(limit).exact[product] as Rational, from), idle);
    for (const node of limit.kind === "group" ? limit.members : [limit.node])
      found[node] = greatest(found[node] as Rational, share);
  }
  return found;
}

/** Products often share what holds them back. */
function memo(compute: (limit: Limit) => Levels): (limit: Limit) => Levels {
  const known = new Map<string, Levels>();
  return (limit) => {
    const key = limit.kind === "group" ? `group ${limit.group}` : `node ${limit.node}`;
    const levels = known.get(key) ?? compute(limit);
    known.set(key, levels);
    return levels;
  };
}

/** How urgent it is to fill a gap, and how that comes about. */
export interface Priority {
  readonly value: Rational;
  readonly why: Why;
}

/**
 * How urgent a gap is: w / 5 x (1 - s), raised by the share of an end product that filling it alone would put to work, where
 * throughput is known. Undefined where importance or local supply is not known.
 */
export function priorityOf(view: View, v: number, unlock: Rational | undefined): Priority | undefined {
  const importance = importanceOf(view, v);
  const rate = view.nodes[v]?.rate?.value;
  if (!importance || !rate || compare(rate, one) > 0) return undefined;
  const base = multiply(divide(importance, FIVE), subtract(one, rate));
  const value = multiply(base, add(one, unlock ?? zero));
  const values = { value, importance, rate, unlock: unlock ?? "?" };
  return { value, why: whyOf(unlock ? "priority" : "priority-alone", values) };
}
