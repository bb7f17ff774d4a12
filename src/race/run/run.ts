import type { Limited } from "../../curve/index.js";
import { least, type Rational, zero } from "../../exact/index.js";
import type { Column, FigureTable, Lack, Measurer, Peers } from "../../figure/index.js";
import type { ItemPlan, NodePlan, Plan, TreatmentPlan } from "../plan/plan.js";
import type { VetoPlan } from "../plan/plan-after.js";
import type { Strikes } from "./strike.js";

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
  /** What a block starts with, and what marks that are not applicable brought to its other nodes: nothing, if none can take them. */
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
  /** Who was compared with whom. */
  readonly peers: Peers;
}

export type EarnedColumn = readonly (Earned | undefined)[];

/** What took an entrant out of the ranking: a node, and what was lacking there; or a veto. */
export type Dropped = { readonly node: string; readonly lack: Lack } | { readonly veto: VetoPlan };

/** A scorecard run over a table: what everyone earned at every node, and who is not ranked for what. */
export interface Run {
  readonly plan: Plan;
  readonly table: FigureTable;
  readonly measures: Measurer;
  readonly peersOf: (path?: string) => Peers;
  readonly markOf: (node: NodePlan, i: number) => Rational | undefined | "notApplicable";
  readonly earned: ReadonlyMap<NodePlan, EarnedColumn>;
  readonly inputs: ReadonlyMap<ItemPlan, Inputs>;
  readonly unranked: ReadonlyMap<number, Dropped | undefined>;
  readonly struck: Strikes;
}

/** The total of one entrant. A veto leaves no points, but does not make up for what is below zero. */
export function totalOf({ plan, earned, struck }: Run, i: number): Rational {
  const { points } = (earned.get(plan.root) as EarnedColumn)[i] as Earned;
  return struck.strikes("zero", i) ? least(points, zero) : points;
}

/** The total of each entrant. */
export function totalsOf(run: Run): readonly Rational[] {
  return run.table.entrants.map((_entrant, i) => totalOf(run, i));
}

/** What everyone earned at a node; it does not apply to someone who did not come to it. */
export function pointsAt(earned: EarnedColumn | undefined, size: number): Column {
  const values = Array.from({ length: size }, (_none, i) => {
    const each = earned?.[i];
    return !each || each.out ? ("notApplicable" as const) : each.points;
  });
  return { unit: "", values };
}
