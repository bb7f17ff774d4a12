import { compare, divide, type Rational, subtract } from "../exact/index.js";
import { both } from "./column-arithmetic.js";
import type { Better } from "./direction.js";
import { extreme, type Peers, peersOf, perGroup } from "./peers.js";
import type { Column, Lack } from "./table.js";

/** (x - worst) / (best - worst) among the peers. */
export function spread(column: Column, better: Better, peers: Peers): Column {
  const groups = peersOf(column.values, peers);
  const side = better === "higher" ? 1 : -1;
  const of = (group: readonly number[]) => group.map((i) => column.values[i] as Rational);
  const best = perGroup(column, groups, peers, (group) => extreme(of(group), side));
  const worst = perGroup(column, groups, peers, (group) => extreme(of(group), -side as 1 | -1));
  const values = column.values.map((value, i) => {
    const [high, low] = [best.values[i] as Rational | Lack, worst.values[i] as Rational | Lack];
    const range = both(high, low, (a, b) => (compare(a, b) === 0 ? "noSpread" : subtract(a, b)));
    return both(value, range, (x, width) => divide(subtract(x, low as Rational), width));
  });
  return { unit: "", values };
}
