import { compare, multiply, one, type Rational, rational } from "../../exact/index.js";
import type { Why } from "../../reason/index.js";
import type { ChainFlag } from "../chain.js";
import { numberOf } from "../number-of.js";
import type { ChainPolicy } from "../policy.js";
import type { View } from "../view.js";
import { whyOf } from "../why-of.js";

/** What makes a node hot, where the policy says how many of the first by it are. */
const measures = ["growth", "investments"] as const;

/**
 * The hot nodes (热点), by index: declared so, or among the first by growth, or by investment events, of those of which it is
 * known. A share of a quarter takes one in four; equals at the edge are taken only together.
 */
export function hotNodes(view: View, policy: ChainPolicy, flags: readonly ChainFlag[]): ReadonlyMap<number, Why> {
  const hot = new Map<number, Why>();
  for (const measure of policy.hot ? measures : []) {
    const known = view.nodes.flatMap((numbers, v) => {
      const found = numbers[measure];
      return found ? [{ v, found: found.value }] : [];
    });
    const share = numberOf(policy.hot?.fastest as string);
    const count = rational(known.length);
    const most = multiply(share, count);
    const places = placesOf(known.map(({ found }) => found));
    for (const [at, { v, found }] of known.entries())
      if (compare(places[at] as Rational, most) <= 0)
        hot.set(v, whyOf(`hot-${measure}`, { [measure]: found, share, count }));
  }
  for (const flag of flags)
    if (flag.kind === "hot" && flag.node !== undefined)
      hot.set(
        view.map.index.get(flag.node) as number,
        whyOf("hot-declared", { since: flag.since, source: flag.source }),
      );
  return hot;
}

/** How many are at least as large as each. */
function placesOf(values: readonly Rational[]): readonly Rational[] {
  const sorted = values.map((value, at) => ({ value, at })).sort((a, b) => compare(b.value, a.value));
  const places = new Array<Rational>(values.length).fill(one);
  for (let end = sorted.length, at = sorted.length - 1; at >= 0; at--) {
    const { value, at: own } = sorted[at] as (typeof sorted)[number];
    const below = sorted[at + 1];
    if (below && compare(below.value, value) !== 0) end = at + 1;
    places[own] = rational(end);
  }
  return places;
}
