import type { Measure } from "../../figure/index.js";
import type { Quantity } from "../../money/index.js";
import { leavesIn, measureAsked, quantityIn, type WrittenLeaf } from "../lint/leaves-in.js";

/** What a leaf of a condition asks, and what it holds that against. */
export interface Leaf {
  readonly measure: Measure;
  readonly numbers: readonly Quantity[];
  /** Measures that it is held against, looked up entrant by entrant. */
  readonly looked: readonly Measure[];
}

/** The leaves of a scorecard's condition that ask for a number: a figure's value, or a measure. */
export function leavesOf(condition: unknown): readonly Leaf[] {
  return leavesIn(condition).flatMap((leaf): readonly Leaf[] => {
    const looked = leaf.sides.flatMap((side) => measureAsked((side ?? {}) as Partial<WrittenLeaf>) ?? []);
    const measure = measureAsked(leaf);
    if (measure === undefined) return looked.map((each) => ({ measure: each, numbers: [], looked: [each] }));
    return [{ measure, numbers: leaf.sides.flatMap(quantityIn), looked }];
  });
}
