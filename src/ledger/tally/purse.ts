import { bounded } from "../../curve/index.js";
import { add, byCodePoint, fromText, type Rational, rational, toText, type Whole, zero } from "../../exact/index.js";
import type { Sums } from "../tallied.js";

/** Sums under way, by unit and then by denominator: adding never looks for a common one. */
export type Purse = Map<string, Map<Whole, bigint>>;

export function put(purse: Purse, unit: string, { n, d }: Rational): void {
  let sums = purse.get(unit);
  if (!sums) {
    sums = new Map();
    purse.set(unit, sums);
  }
  sums.set(d, (sums.get(d) ?? 0n) + BigInt(n));
}

export function totalOf(sums: ReadonlyMap<Whole, bigint>): Rational {
  let total = zero;
  for (const [d, n] of sums) total = bounded(add(total, rational(n, d)));
  return total;
}

/** The sums of a purse, as text, units in code-point order. */
export function sumsOf(purse: Purse): Sums {
  return written([...purse].map(([unit, sums]) => [unit, totalOf(sums)] as const));
}

export function written(sums: readonly (readonly [string, Rational])[]): Sums {
  return Object.fromEntries([...sums].sort(([a], [b]) => byCodePoint(a, b)).map(([unit, sum]) => [unit, toText(sum)]));
}

/** An exact number that we wrote ourselves. */
export function read(text: string): Rational {
  const value = fromText(text);
  if (!value) throw new RangeError(`not a number of ours: ${text.slice(0, 40)}`);
  return value;
}

/** Sums as numbers. */
export function opened(sums: Sums): readonly (readonly [string, Rational])[] {
  return Object.entries(sums).map(([unit, text]) => [unit, read(text)] as const);
}

/** The sums of two. */
export function addSums(a: Sums, b: Sums): Sums {
  const purse: Purse = new Map();
  for (const [unit, value] of [...opened(a), ...opened(b)]) put(purse, unit, value);
  return sumsOf(purse);
}
