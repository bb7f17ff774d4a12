import { readDay } from "../calendar/index.js";
import { isSetPath, type ProjectEvent, recordOf } from "../project/index.js";
import {
  type DefinitionRef,
  openOptions,
  problem,
  refuse,
  say,
  type Text,
  type Values,
  type Why,
} from "../reason/index.js";
import { ACTIVE } from "./activity.js";
import type { Dossier } from "./dossier.js";
import type { Acting } from "./facts.js";
import { activityTitle, isPaused, titleOf } from "./life.js";
import { type Machine, ruleOf } from "./machine.js";
import { keptFrom, lookOfActor } from "./may.js";
import type { Missing } from "./missing.js";
import { examine } from "./missing-for.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { moveTexts, words } from "./words.js";

/** What every move says: the id that its event is to have, the day, and who makes it. */
interface MoveBase {
  readonly id: string;
  readonly on: string;
  readonly recordedOn?: string | undefined;
  readonly actor?: unknown;
  readonly reason?: string | undefined;
}

/** Changes of the record by path: `null` is *not reported*. */
type Changes = Readonly<Record<string, unknown>>;

/**
 * What somebody wants to do with a project: move it to a stage (`to`), with or without changes of its record; change its
 * record where it is (`set`); pause, close, resume or reopen it (`activity`, an id or `"active"`); lift a requirement (`waive`).
 */
export type Move = MoveBase &
  (
    | { readonly to: string; readonly set?: Changes | undefined }
    | { readonly set: Changes; readonly to?: undefined }
    | { readonly activity: string }
    | { readonly waive: { readonly stage: string; readonly requirement: string }; readonly until?: string | undefined }
  );

/** Something in the way of a move, other than what a stage asks for. */
export interface Obstacle {
  readonly code: string;
  readonly says: Text;
  readonly why: readonly Why[];
}

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
 * Whether somebody may do something with a project today. What it accepts, `replay` reproduces: the dossier's events with
 * these are a project that has made the move. What is in the way is named all at once. Refused: an unknown stage,
 * activity or requirement, a move of no kind or of two.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed", gates: [{ require: ["amount"] }] }] };
 * const [dossier] = replay(pipeline, [{ id: "p", registeredOn: "2024-01-10" }], { asOf: "2024-06-30" }).dossiers;
 * advance(pipeline, dossier, { id: "2", to: "signed", on: "2024-06-30" }).missing.missing[0].says.en // → "amount is missing"
 * advance(pipeline, dossier, { id: "2", to: "signed", on: "2024-06-30", set: { amount: "1亿元" } }).accepted // → true
 */
export function advance(pipeline: PipelineInput | Pipeline, dossier: Dossier, move: Move): Advance {
  const machine = machineOf(pipeline);
  const said = openOptions(move) as MoveBase &
    Partial<Record<"to" | "activity" | "until", string>> & {
      readonly set?: Changes;
      readonly waive?: { readonly stage: string; readonly requirement: string };
    };
  const { id, on, recordedOn, actor, reason, to, set, activity, waive, until } = said;
  readDay(on);
  refuseStrange(machine, dossier, said);
  const obstacles: Obstacle[] = [];

  const last = dossier.events.at(-1);
  if (last?.on && on < last.on) obstacles.push(obstacle("early", { day: last.on }));
  const seq = last?.on === on ? { seq: (last.seq ?? 0) + 1 } : {};
  const by = actorOf(actor);
  const common = {
    id,
    project: dossier.project,
    on,
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...seq,
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
  };
  const acting: Acting = { actor, before: dossier.record, after: dossier.record, on };

  let missing: Missing | null = null;
  let event: ProjectEvent;
  if (activity !== undefined) {
    event = { ...common, ...activityEvent(machine, dossier.activity, activity) };
    obstacles.push(...activityObstacles(machine, dossier, activity, reason, acting));
  } else if (waive !== undefined) {
    event = {
      ...common,
      kind: "waived",
      ...waive,
      reason: reason as string,
      ...(until === undefined ? {} : { until }),
    };
    if (blank(reason)) obstacles.push(obstacle("reason-missing"));
    const demand = machine.demands[machine.order.get(waive.stage) as number]?.find((each) => isNamed(each, waive));
    const kept = keptFrom(machine, demand?.waive, lookOfActor("before", dossier, acting));
    if (kept) obstacles.push({ code: "unauthorised", ...kept });
  } else {
    event = to === undefined ? { ...common, kind: "amended" } : { ...common, kind: "entered", stage: to };
    let after = dossier.record;
    if (set !== undefined) {
      event = { ...event, set };
      after = recordOf([...dossier.events, event]).record;
    }
    if (to !== undefined) obstacles.push(...moveObstacles(machine, dossier, to, reason));
    const question = { standing: dossier, stage: to ?? dossier.stage, from: dossier.stage, isEdit: to === undefined };
    missing = examine(machine, { ...question, acting: { ...acting, after } });
  }
  const accepted = obstacles.length === 0 && (missing?.clear ?? true);
  return { definition: machine.ref, accepted, events: accepted ? [event] : [], obstacles, missing };
}

function blank(reason: unknown): boolean {
  return typeof reason !== "string" || reason.trim() === "";
}

function isNamed(
  demand: { readonly stage: string; readonly requirement: string },
  waive: { readonly stage: string; readonly requirement: string },
) {
  return demand.stage === waive.stage && demand.requirement === waive.requirement;
}

function actorOf(actor: unknown): ProjectEvent["by"] {
  return typeof actor === "string" || (typeof actor === "object" && actor !== null)
    ? (actor as ProjectEvent["by"])
    : undefined;
}

function activityEvent(machine: Machine, from: string, to: string): Pick<ProjectEvent, "kind" | "as"> {
  if (to === ACTIVE) return { kind: isPaused(machine, from) ? "resumed" : "reopened" };
  return { kind: machine.activities.get(to)?.is === "paused" ? "paused" : "closed", as: to };
}

function reasonObstacles(
  rule: { readonly reason?: string | undefined; readonly reasons?: readonly { readonly id: string }[] | undefined },
  reason: unknown,
): Obstacle[] {
  const { reasons } = rule;
  if (blank(reason)) return rule.reason === "optional" ? [] : [obstacle("reason-missing")];
  if (!reasons || reasons.some(({ id }) => id === reason)) return [];
  const list = reasons.map(({ id }) => id).join(", ");
  return [obstacle("reason-unknown", { reasons: list })];
}

function moveObstacles(machine: Machine, { stage, activity }: Dossier, to: string, reason: unknown): Obstacle[] {
  if (to === stage) return [obstacle("stage-same", { stage: titleOf(machine, to) })];
  const sets = ruleOf(machine, stage, to)?.activity;
  if (sets === undefined)
    return activity === ACTIVE ? [] : [obstacle("idle", { activity: activityTitle(machine, activity) })];
  const rule = machine.activities.get(sets);
  return rule ? reasonObstacles(rule, reason) : [];
}

function obstacle(code: keyof typeof moveTexts, values: Values = {}): Obstacle {
  return { code, says: say(moveTexts[code], values), why: [] };
}

function activityObstacles(
  machine: Machine,
  dossier: Dossier,
  to: string,
  reason: unknown,
  acting: Acting,
): Obstacle[] {
  const { stage, activity: from } = dossier;
  const name = (activity: string) => activityTitle(machine, activity);
  if (from === to) return [obstacle("activity-same", { activity: name(to) })];
  const look = lookOfActor("before", dossier, acting);
  const left = machine.activities.get(from);
  const rule = machine.activities.get(to);
  const kept = [
    ...(left && to === ACTIVE ? [keptFrom(machine, left.leave, look)] : []),
    ...(rule ? [keptFrom(machine, rule.by, look)] : []),
  ];
  const isOpen = rule?.stages === undefined || rule.stages.includes(stage);
  return [
    ...(left?.is === "closed" && to !== ACTIVE ? [obstacle("activity-closed", { activity: name(from) })] : []),
    ...(left?.is === "paused" && rule?.is === "paused" ? [obstacle("idle", { activity: name(from) })] : []),
    ...(isOpen ? [] : [obstacle("activity-not-legal", { stage: titleOf(machine, stage), activity: name(to) })]),
    ...(rule ? reasonObstacles(rule, reason) : []),
    ...kept.flatMap((each) => (each ? [{ code: "unauthorised", ...each }] : [])),
  ];
}

/** Misuse, as against a move that is not allowed. */
function refuseStrange(machine: Machine, dossier: Dossier, said: object): void {
  const { to, set, activity, waive, id } = said as Readonly<Record<string, unknown>>;
  const kinds = [to ?? set, activity, waive].filter((each) => each !== undefined);
  const waived = waive as { readonly stage?: unknown; readonly requirement?: unknown } | undefined;
  const stageOf = (stage: unknown, path: string[]) =>
    stage === undefined || machine.order.has(stage as string)
      ? []
      : [problem(words, "stage-unknown", path, { id: String(stage) })];
  const asked = machine.demands[machine.order.get(waived?.stage as string) ?? -1] ?? [];
  const isAsked = !waived || asked.some((each) => isNamed(each, waived as { stage: string; requirement: string }));
  refuse([
    ...(kinds.length === 1 ? [] : [problem(words, "move-unclear", [])]),
    ...(typeof id === "string" && id !== "" ? [] : [problem(words, "move-id", ["id"])]),
    ...(machine.order.has(dossier.stage)
      ? []
      : [problem(words, "stage-unknown", ["dossier", "stage"], { id: String(dossier.stage) })]),
    ...stageOf(to, ["to"]),
    ...stageOf(waived?.stage, ["waive", "stage"]),
    ...(activity === undefined || activity === ACTIVE || machine.activities.has(activity as string)
      ? []
      : [problem(words, "activity-unknown", ["activity"], { id: String(activity) })]),
    ...Object.keys((set ?? {}) as object)
      .filter((path) => !isSetPath(path))
      .map((path) => problem(words, "change-malformed", ["set", path], { id: path })),
    ...(isAsked
      ? []
      : [problem(words, "requirement-unknown", ["waive", "requirement"], { id: String(waived?.requirement) })]),
  ]);
}
