import type { Limited } from "../curve/index.js";
import { type Rational, zero } from "../exact/index.js";
import type { Column, FigureTable, Lack, Measurer, Peers } from "../figure/index.js";
import type { ItemPlan, NodePlan, Plan, TreatmentPlan } from "./plan.js";

/** What one entrant earned at one node, and how. */
export interface Earned {
  /** After limits and rounding; zero where the node gives its mark away. */
  readonly points: Rational;
  readonly mark: Rational | undefined;
  /** What was measured. */
  readonly x: Rational | undefined;
  readonly cuts: Limited["cuts"];
  /** What rounding added or took away. */
  readonly rounding: Rational | undefined;
  /** What was missing, and what took its place. */
  readonly lack: Lack | undefined;
  readonly treatment: TreatmentPlan | undefined;
  /** Not applicable, its mark handed to the others of its block. */
  readonly out: boolean;
  /** The branches of choices that were taken, outermost first. */
  readonly branches: readonly number[];
  /** What a block starts with, and what marks that are not applicable brought to its other nodes. */
  readonly start: Rational | undefined;
  readonly redistributed: Rational | undefined;
}

/** Every `Earned` has all its fields in one order: the engine then keeps them alike, which is what makes a run fast. */
export const nothing: Earned = {
  points: zero,
  mark: undefined,
  x: undefined,
  cuts: [],
  rounding: undefined,
  lack: undefined,
  treatment: undefined,
  out: false,
  branches: [],
  start: undefined,
  redistributed: undefined,
};

/** What an item's curve was given: the unit of what is measured, and what it looked up. */
export interface Inputs {
  readonly unit: string;
  readonly looked: readonly Column[];
}

export type EarnedColumn = readonly (Earned | undefined)[];

/** The node that took an entrant out of the ranking, and what was lacking there. */
export interface Dropped {
  readonly node: string;
  readonly lack: Lack;
}

/** A scorecard run over a table: what everyone earned at every node, and who is not ranked for what. */
export interface Run {
  readonly plan: Plan;
  readonly table: FigureTable;
  readonly measures: Measurer;
  readonly peersOf: (path: string | undefined) => Peers;
  readonly earned: ReadonlyMap<NodePlan, EarnedColumn>;
  readonly inputs: ReadonlyMap<ItemPlan, Inputs>;
  readonly unranked: ReadonlyMap<number, Dropped | undefined>;
}

/** The total of each entrant. */
export function totalsOf({ plan, earned }: Run): readonly Rational[] {
  return (earned.get(plan.root) as EarnedColumn).map((each) => (each as Earned).points);
}
