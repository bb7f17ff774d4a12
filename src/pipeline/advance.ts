import { type ProjectEvent, recordOf } from "../project/index.js";
import { type DefinitionRef, openOptions, readable } from "../reason/index.js";
import { ACTIVE } from "./activity.js";
import type { Dossier } from "./dossier.js";
import type { Acting } from "./facts.js";
import type { Machine } from "./machine.js";
import type { Missing } from "./missing.js";
import { examine } from "./missing-for.js";
import type { AnyMove, Move } from "./move.js";
import { isPaused } from "./moves/life.js";
import { type Obstacle, obstaclesTo } from "./obstacles.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { refuseMisuse } from "./refuse-misuse.js";

/** The events that a move makes, or everything that stands in its way (推进结果). */
export interface Advance {
  readonly definition: DefinitionRef;
  readonly accepted: boolean;
  /** What happens if it is accepted; to be stored, and replayed with the others. */
  readonly events: readonly ProjectEvent[];
  readonly obstacles: readonly Obstacle[];
  /** What the stage asks for, of a move to one and of an edit. */
  readonly missing: Missing | null;
}

/**
 * Whether somebody may make a move with a project: the events that it makes, or everything in its way at once. What it
 * accepts, `replay` reproduces: the dossier's events with these are a project that has made the move. Refused: an
 * unknown stage, activity or requirement, a path that cannot be set, a move of no kind or of two, an id that an event
 * has already.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed", gates: [{ require: ["amount"] }] }] };
 * const [dossier] = replay(pipeline, [{ id: "p", registeredOn: "2024-01-10" }], { asOf: "2024-06-30" }).dossiers;
 * advance(pipeline, dossier, { id: "2", to: "signed", on: "2024-06-30" }).missing.missing[0].says.en // → "amount is missing"
 * advance(pipeline, dossier, { id: "2", to: "signed", on: "2024-06-30", set: { amount: "1亿元" } }).accepted // → true
 */
export function advance(pipeline: PipelineInput | Pipeline, dossier: Dossier, move: Move): Advance {
  const machine = machineOf(pipeline);
  const said: AnyMove = openOptions(move);
  return readable(() => judged(machine, dossier, said));
}

function judged(machine: Machine, dossier: Dossier, said: AnyMove): Advance {
  refuseMisuse(machine, dossier, said);
  const { to, set, actor, on } = said;
  const event = eventOf(machine, dossier, said);
  const before = dossier.record;
  const folded = set === undefined ? undefined : recordOf([...dossier.events, event]);
  const acting: Acting = { actor, before, after: folded?.record ?? before, on };
  const obstacles = obstaclesTo(machine, dossier, said, acting);
  for (const { code, events, says } of folded?.anomalies ?? [])
    if (code === "path-blocked" && events.includes(event.id)) obstacles.push({ code, says, why: [] });
  const asks = to !== undefined || set !== undefined;
  const { stage } = dossier;
  const missing = asks
    ? examine(machine, {
        acting,
        standing: dossier,
        stage: to ?? stage,
        from: stage,
        isEdit: to === undefined,
        asksWho: true,
      })
    : null;
  const accepted = obstacles.length === 0 && (missing === null || missing.clear);
  return { definition: machine.ref, accepted, events: accepted ? [event] : [], obstacles, missing };
}

/** The event that a move is, if it is accepted. */
function eventOf(machine: Machine, dossier: Dossier, move: AnyMove): ProjectEvent {
  const { id, on, recordedOn, actor, reason, to, set, activity, waive, until } = move;
  const event: Record<string, unknown> = { id, project: dossier.project, kind: "amended", on };
  const last = dossier.events.at(-1);
  if (recordedOn !== undefined) event["recordedOn"] = recordedOn;
  if (last?.on === on) event["seq"] = (last.seq ?? 0) + 1;
  if (typeof actor === "string" || (typeof actor === "object" && actor !== null)) event["by"] = actor;
  if (to !== undefined) {
    event["kind"] = "entered";
    event["stage"] = to;
  } else if (waive !== undefined) {
    event["kind"] = "waived";
    event["stage"] = waive.stage;
    event["requirement"] = waive.requirement;
    if (until !== undefined) event["until"] = until;
  } else if (activity === ACTIVE) event["kind"] = isPaused(machine, dossier.activity) ? "resumed" : "reopened";
  else if (activity !== undefined) {
    event["kind"] = machine.activities.get(activity)?.is;
    event["as"] = activity;
  }
  if (set !== undefined) event["set"] = set;
  if (reason !== undefined) event["reason"] = reason;
  return event as unknown as ProjectEvent;
}
