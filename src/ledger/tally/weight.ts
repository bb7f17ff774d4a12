import { add, compare, divide, multiply, type Rational, sign, zero } from "../../exact/index.js";
import type { Entry } from "../ledger.js";
import type { Amounts } from "./item-points.js";
import { read } from "./purse.js";
import { numberAt } from "./scaled.js";
import type { Sheet } from "./sheet.js";
import { sumAt } from "./sum-part.js";

/** What rows come to: how many, how much of each currency (undefined where that is not known), and the sum of their shares. */
export interface Weight {
  readonly count: Rational;
  readonly share: Rational;
  readonly sums: Amounts | undefined;
}

export const nothing: Weight = { count: zero, share: zero, sums: [] };

export function rowWeight(sheet: Sheet, row: number): Weight {
  return {
    count: numberAt(sheet.counts, row),
    share: read((sheet.rows[row] as Entry).share),
    sums: sumAt(sheet, row),
  };
}

export function addWeights(a: Weight, b: Weight): Weight {
  return { count: add(a.count, b.count), share: add(a.share, b.share), sums: a.sums && b.sums && both(a.sums, b.sums) };
}

function both(a: Amounts, b: Amounts): Amounts {
  const sums = new Map(a);
  for (const [unit, sum] of b) sums.set(unit, add(sums.get(unit) ?? zero, sum));
  return [...sums];
}

/**
 * The part of points that is due to one of several: by its sum, else by its count, else by its shares. Where sums are not
 * known it is only known of one that has it all.
 */
export function partOfPoints(points: Rational, own: Weight, whole: Weight): Rational | undefined {
  if (own === whole) return points;
  if (!whole.sums || !own.sums) return compare(own.share, whole.share) === 0 ? points : undefined;
  const [sum, more] = whole.sums;
  if (sum && !more && sign(sum[1]) !== 0) return multiply(points, divide(own.sums[0]?.[1] ?? zero, sum[1]));
  if (sign(whole.count) !== 0) return multiply(points, divide(own.count, whole.count));
  return sign(whole.share) === 0 ? zero : multiply(points, divide(own.share, whole.share));
}
