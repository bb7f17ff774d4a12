import { compare, greatest, type Rational, sign, subtract, sum } from "../exact/index.js";
import { sayNumber } from "../figure/index.js";
import { type Problem, problem } from "../reason/index.js";
import type { Asked } from "./asked.js";
import type { Taker } from "./factor-of.js";
import { words } from "./words.js";

/** Why the total cannot be shared out within these bounds by these weights; empty where it can. */
export function obstacles({ total, unit }: Asked, takers: readonly Taker[]): readonly Problem[] {
  const shown = (value: Rational) => sayNumber(value, unit);
  const floors = sum(takers.map(({ floor }) => floor));
  if (compare(floors, total) > 0) {
    const over = shown(subtract(floors, total));
    return [problem(words, "floors-above-total", ["total"], { floors: shown(floors), total: shown(total), over })];
  }
  const ceilings = mostOf(takers);
  if (ceilings && compare(ceilings, total) < 0) {
    const short = shown(subtract(total, ceilings));
    const values = { ceilings: shown(ceilings), total: shown(total), short };
    return [problem(words, "ceilings-below-total", ["total"], values)];
  }
  // Who has no weight gets the floor and no more.
  const reach = mostOf(takers.map((each) => (sign(each.weight) > 0 ? each : { ...each, ceiling: each.floor })));
  if (!reach || compare(reach, total) >= 0) return [];
  const short = shown(subtract(total, reach));
  return [problem(words, "weights-too-few", ["total"], { reach: shown(reach), total: shown(total), short })];
}

/** What all together can take; undefined where somebody has no ceiling. */
function mostOf(takers: readonly Taker[]): Rational | undefined {
  const ceilings = takers.flatMap(({ floor, ceiling }) => (ceiling ? [greatest(floor, ceiling)] : []));
  return ceilings.length === takers.length ? sum(ceilings) : undefined;
}
