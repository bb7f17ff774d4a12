import type { Measure } from "../../figure/index.js";
import { type Quantity, readQuantity } from "../../money/index.js";

/** A leaf of a scorecard's condition as it is written: what it asks, and what it holds that against. */
export interface WrittenLeaf {
  readonly field: string | undefined;
  readonly of: Measure | undefined;
  readonly sides: readonly unknown[];
}

/** The leaves of a condition, or of whatever has conditions in it. */
export function leavesIn(condition: unknown): readonly WrittenLeaf[] {
  if (typeof condition !== "object" || condition === null) return [];
  if (Array.isArray(condition)) return condition.flatMap(leavesIn);
  const { field, of, ...tests } = condition as Partial<WrittenLeaf>;
  if (Array.isArray(of) || (field === undefined && of === undefined)) return Object.values(condition).flatMap(leavesIn);
  return [{ field, of, sides: Object.values(tests).flat() }];
}

/** The measure that is asked, a figure's value being one; undefined for another field. */
export function measureAsked({ field, of }: Partial<WrittenLeaf>): Measure | undefined {
  return of ?? (field === undefined ? undefined : /^figures\.([^.]+)\.value$/.exec(field)?.[1]);
}

/** The quantity that a leaf holds something against, if it is one. */
export function quantityIn(side: unknown): readonly Quantity[] {
  if (typeof side === "boolean" || side === null || (typeof side === "object" && !("amount" in side))) return [];
  const read = readQuantity(side as string);
  return "code" in read ? [] : [read];
}

/** The measure that a leaf holds something against, if it is one. */
export function measureIn(side: unknown): readonly Measure[] {
  if (typeof side !== "object" || side === null) return [];
  const measure = measureAsked(side as Partial<WrittenLeaf>);
  return measure === undefined ? [] : [measure];
}
