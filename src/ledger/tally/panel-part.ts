import {
  add,
  byCodePoint,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  sign,
  sum,
  toText,
  zero,
} from "../../exact/index.js";
import { once } from "../../figure/index.js";
import type { Indicator, RaterClass } from "../indicator.js";
import type { Opinion } from "../opinion.js";
import type { Part } from "../tallied.js";
import { read } from "./purse.js";

/** The weighted mean of the means of each class of raters. */
export function panelPart({ id, of }: Indicator, opinions: readonly Opinion[]): Part {
  const { panel, empty } = of as { readonly panel: readonly RaterClass[]; readonly empty: string };
  const byEntrant = new Map<string, Opinion[]>();
  for (const each of opinions) if (each.indicator === id) once(byEntrant, each.entrant, () => []).push(each);
  const names = [...byEntrant.keys()].sort(byCodePoint);
  const fixed = names.map((entrant) => {
    const own = byEntrant.get(entrant) as Opinion[];
    let [total, weights] = [zero, zero];
    let missing = false;
    for (const each of panel) {
      const mean = meanOf(each, own);
      const weight = read(String(each.weight));
      if (!mean) missing = true;
      else [total, weights] = [add(total, multiply(weight, mean)), add(weights, weight)];
    }
    const none = sign(weights) === 0 || (missing && empty === "not-reported");
    return { entrant, value: none ? null : toText(divide(total, weights)) };
  });
  return { indicator: id, rows: [], fixed };
}

/** The mean of a class without its highest and lowest; undefined where nothing is left. */
function meanOf({ id, drop }: RaterClass, opinions: readonly Opinion[]): Rational | undefined {
  const points = opinions.filter((each) => each.class === id).map((each) => read(String(each.points)));
  const kept = points.sort(compare).slice(drop?.lowest ?? 0, points.length - (drop?.highest ?? 0));
  const count = Math.min(kept.length, points.length - (drop?.lowest ?? 0) - (drop?.highest ?? 0));
  return count > 0 ? divide(sum(kept), rational(count)) : undefined;
}
