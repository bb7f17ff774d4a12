import { say, type Text, type Values, type Why } from "../reason/index.js";
import { ACTIVE, type Activity } from "./activity.js";
import type { Dossier } from "./dossier.js";
import type { Acting } from "./facts.js";
import { type Machine, ruleOf } from "./machine.js";
import type { AnyMove } from "./move.js";
import { activityTitle, titleOf } from "./moves/life.js";
import { keptFrom, lookOfActor } from "./moves/may.js";
import { demandsFor } from "./refuse-misuse.js";
import { moveTexts } from "./words.js";

/** Something in the way of a move, other than what a stage asks for. */
export interface Obstacle {
  readonly code: string;
  readonly says: Text;
  readonly why: readonly Why[];
}

function obstacle(code: keyof typeof moveTexts, values: Values = {}): Obstacle {
  return { code, says: say(moveTexts[code], values), why: [] };
}

/** What is in the way of a move that asks nothing of a stage's gate. */
export function obstaclesTo(machine: Machine, dossier: Dossier, move: AnyMove, acting: Acting): Obstacle[] {
  const found: Obstacle[] = [];
  const last = dossier.events.at(-1)?.on;
  if (last && move.on < last) found.push(obstacle("early", { day: last }));
  if (move.activity !== undefined) addStill(found, machine, dossier, move.activity, move.reason, acting);
  else if (move.waive !== undefined) {
    if (isBlank(move.reason)) found.push(obstacle("reason-missing"));
    if (move.until !== undefined && move.until < move.on) found.push(obstacle("waiver-past", { day: move.until }));
    const look = lookOfActor("before", dossier, acting);
    // One waiver lifts all that is asked for by this name, so that each must allow it.
    for (const who of new Set(demandsFor(machine, move.waive).map(({ waive }) => waive)))
      addKept(found, keptFrom(machine, who, look));
  } else if (move.to !== undefined) addStage(found, machine, dossier, move.to, move.reason);
  return found;
}

function addStage(
  found: Obstacle[],
  machine: Machine,
  { stage, activity }: Dossier,
  to: string,
  reason: unknown,
): void {
  if (to === stage) {
    found.push(obstacle("stage-same", { stage: titleOf(machine, to) }));
    return;
  }
  const sets = ruleOf(machine, stage, to)?.activity;
  if (sets !== undefined) {
    addLegality(found, machine, to, sets);
    addReason(found, machine.activities.get(sets), reason);
  } else if (activity !== ACTIVE) found.push(obstacle("idle", { activity: activityTitle(machine, activity) }));
}

function addStill(
  found: Obstacle[],
  machine: Machine,
  dossier: Dossier,
  to: string,
  reason: unknown,
  acting: Acting,
): void {
  const { stage, activity: from } = dossier;
  const activity = activityTitle(machine, from);
  if (from === to) {
    found.push(obstacle("activity-same", { activity }));
    return;
  }
  const left = machine.activities.get(from);
  const rule = machine.activities.get(to);
  if (left?.is === "closed" && to !== ACTIVE) found.push(obstacle("activity-closed", { activity }));
  if (left?.is === "paused" && rule?.is === "paused") found.push(obstacle("idle", { activity }));
  addLegality(found, machine, stage, to);
  addReason(found, rule, reason);
  const look = lookOfActor("before", dossier, acting);
  if (to === ACTIVE) addKept(found, keptFrom(machine, left?.leave, look));
  addKept(found, keptFrom(machine, rule?.by, look));
}

function addLegality(found: Obstacle[], machine: Machine, stage: string, activity: string): void {
  const { stages } = machine.activities.get(activity) ?? {};
  if (!stages || stages.includes(stage)) return;
  const values = { stage: titleOf(machine, stage), activity: activityTitle(machine, activity) };
  found.push(obstacle("activity-not-legal", values));
}

function addKept(found: Obstacle[], kept: ReturnType<typeof keptFrom>): void {
  if (kept) found.push({ code: "unauthorised", ...kept });
}

function addReason(found: Obstacle[], rule: Activity | undefined, reason: unknown): void {
  if (!rule) return;
  const { reasons } = rule;
  if (isBlank(reason)) {
    if (rule.reason !== "optional") found.push(obstacle("reason-missing"));
  } else if (reasons && !reasons.some(({ id }) => id === reason))
    found.push(obstacle("reason-unknown", { reasons: reasons.map(({ id }) => id).join(", ") }));
}

function isBlank(reason: unknown): boolean {
  return typeof reason !== "string" || reason.trim() === "";
}
