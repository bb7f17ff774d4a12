import { add, divide, multiply, type Rational, zero } from "../exact/index.js";
import type { Entry } from "./ledger.js";
import { read } from "./purse.js";
import { numberAt } from "./scaled.js";
import type { Sheet } from "./sheet.js";
import { sumAt } from "./sum-part.js";

/** What rows come to: how many, how much of each currency, and the sum of their shares. */
export interface Weight {
  readonly count: Rational;
  readonly share: Rational;
  readonly sums: readonly (readonly [unit: string, sum: Rational])[];
}

export const nothing: Weight = { count: zero, share: zero, sums: [] };

export function rowWeight({ rows, counts, amounts }: Sheet, row: number): Weight {
  return {
    count: numberAt(counts, row),
    share: read((rows[row] as Entry).share),
    sums: sumAt(amounts, row),
  };
}

export function addWeights(a: Weight, b: Weight): Weight {
  const sums = new Map(a.sums);
  for (const [unit, sum] of b.sums) sums.set(unit, add(sums.get(unit) ?? zero, sum));
  return { count: add(a.count, b.count), share: add(a.share, b.share), sums: [...sums] };
}

/** The part of points that is due to one of several: by its sum, else by its count, else by its shares. */
export function partOfPoints(points: Rational, own: Weight, whole: Weight): Rational {
  if (own === whole) return points;
  const [sum, more] = whole.sums;
  if (sum && !more && sum[1].n !== 0n) return multiply(points, divide(own.sums[0]?.[1] ?? zero, sum[1]));
  if (whole.count.n !== 0n) return multiply(points, divide(own.count, whole.count));
  return whole.share.n === 0n ? zero : multiply(points, divide(own.share, whole.share));
}
