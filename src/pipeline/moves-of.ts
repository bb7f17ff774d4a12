import type { Text } from "../reason/index.js";
import { stepsOf } from "./flaws/steps-of.js";
import { kindOfMove } from "./machine.js";
import type { MoveKind } from "./move-rule.js";
import { whoMay } from "./moves/may.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";

/** A move that somebody may make, whether the gate is asked, the activity it sets, and who may make it. */
export interface MoveRow {
  readonly from: string;
  readonly to: string;
  readonly kind: MoveKind;
  readonly gate: "asked" | "not-asked";
  readonly activity: string | null;
  readonly who: Text;
}

/**
 * Every move of a pipeline that somebody may make (流转表), in the order of its stages.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }],
 *   moves: [{ kind: "forward" }, { kind: "back", by: { field: "actor.role", equals: "office" } }] };
 * movesOf(pipeline).map((each) => [each.from, each.kind, each.to]) // → [["talks", "forward", "signed"], ["signed", "back", "talks"]]
 */
export function movesOf(pipeline: PipelineInput | Pipeline): readonly MoveRow[] {
  const machine = machineOf(pipeline);
  const { stages } = machine.pipeline;
  return stepsOf(machine).map(({ from, to, rule }) => ({
    from: stages[from]?.id as string,
    to: stages[to]?.id as string,
    kind: kindOfMove(from, to),
    gate: rule.gate ?? "asked",
    activity: rule.activity ?? null,
    who: whoMay(machine, rule.by),
  }));
}
