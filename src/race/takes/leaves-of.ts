import type { Measure } from "../../figure/index.js";
import { type Quantity, readQuantity } from "../../money/index.js";

/** What a leaf of a condition asks, and what it holds that against. */
export interface Leaf {
  readonly measure: Measure;
  readonly numbers: readonly Quantity[];
  /** Measures that it is held against, looked up entrant by entrant. */
  readonly looked: readonly Measure[];
}

/** The leaves of a scorecard's condition that ask for a number: a figure's value, or a measure. */
export function leavesOf(condition: unknown): readonly Leaf[] {
  if (typeof condition !== "object" || condition === null) return [];
  if (Array.isArray(condition)) return condition.flatMap(leavesOf);
  const { field, of, ...tests } = condition as Record<string, unknown>;
  if (Array.isArray(of) || (field === undefined && of === undefined)) return Object.values(condition).flatMap(leavesOf);
  const sides = Object.values(tests).flat();
  const looked = sides.flatMap((side) => measureIn(side) ?? []);
  const measure = measureIn({ field, of });
  if (measure === undefined) return looked.map((each) => ({ measure: each, numbers: [], looked: [each] }));
  return [{ measure, numbers: sides.flatMap(quantityIn), looked }];
}

/** The measure that a subject is; undefined for another field. */
function measureIn(subject: unknown): Measure | undefined {
  if (typeof subject !== "object" || subject === null) return undefined;
  const { field, of } = subject as { readonly field?: unknown; readonly of?: Measure };
  if (of !== undefined) return of;
  const [, figure] = /^figures\.([^.]+)\.value$/.exec(String(field)) ?? [];
  return figure;
}

function quantityIn(side: unknown): readonly Quantity[] {
  if (typeof side === "boolean" || side === null || (typeof side === "object" && !("amount" in side))) return [];
  const read = readQuantity(side as string);
  return "code" in read ? [] : [read];
}
