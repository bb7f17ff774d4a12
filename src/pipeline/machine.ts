import type { DefinitionRef, Text } from "../reason/index.js";
import type { Activity } from "./activity.js";
import { type MoveKind, type MoveRule, moveKinds } from "./move-rule.js";
import type { Demand } from "./moves/demand.js";
import type { Pipeline } from "./pipeline.js";

/** A pipeline made ready to be run: stages by number, the rule of every move, what each stage asks for. */
export interface Machine {
  readonly pipeline: Pipeline;
  readonly ref: DefinitionRef;
  readonly order: ReadonlyMap<string, number>;
  readonly activities: ReadonlyMap<string, Activity>;
  /** What fields are called. */
  readonly names: (subject: { readonly field: string }) => Text;
  /** The rule of a move from one stage to another, by their numbers; what is undefined is forbidden. */
  readonly rules: readonly (readonly (MoveRule | undefined)[])[];
  /** What entering each stage asks for, by its number: its own gates and the cumulative ones before. */
  readonly demands: readonly (readonly Demand[])[];
}

/** Which kind of move leads from one stage to another, by their numbers. */
export function kindOfMove(from: number, to: number): MoveKind {
  const [forward, skip, back] = moveKinds;
  return to < from ? back : to === from + 1 ? forward : skip;
}

/** The rule of a move between two stages, by their ids; undefined where it is forbidden, or stays where it is. */
export function ruleOf({ order, rules }: Machine, from: string, to: string): MoveRule | undefined {
  return rules[order.get(from) ?? -1]?.[order.get(to) ?? -1];
}
