import { daysBetween } from "../../calendar/index.js";
import type { Anomaly, ProjectEvent } from "../../project/index.js";
import { say, type Values } from "../../reason/index.js";
import { ACTIVE } from "../activity.js";
import type { Idle, Stay } from "../dossier.js";
import { kindOfMove, type Machine } from "../machine.js";
import type { MoveRule } from "../move-rule.js";
import { anomalyTexts } from "../words.js";

/** Where a project stands, how it came there, and what is strange about it. */
export interface Life {
  readonly stage: string;
  readonly activity: string;
  readonly entered: Readonly<Record<string, string>>;
  readonly first: Readonly<Record<string, string>>;
  readonly stays: readonly Stay[];
  readonly idle: readonly Idle[];
  readonly anomalies: readonly Anomaly[];
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Folds the events of one project, in order, into its way through the stages. */
export function lifeOf(machine: Machine, events: readonly ProjectEvent[], asOf: string): Life {
  const { pipeline, order, activities } = machine;
  const entered: Record<string, string> = {};
  const first: Record<string, string> = {};
  const visits: { stage: string; from: string | null }[] = [];
  const idle: Open<Idle>[] = [];
  const anomalies: Anomaly[] = [];
  let stage = pipeline.stages[0]?.id as string;
  let activity = ACTIVE;
  let sign = -1;
  /** The stage that was entered on no known day, while that entry stands. */
  let undated: string | undefined;

  const strange = (code: keyof typeof anomalyTexts, event: ProjectEvent, values: Values = {}) => {
    anomalies.push({
      code,
      events: [event.id],
      says: say(anomalyTexts[code], { stage: titleOf(machine, stage), ...values }),
    });
  };

  const enter = (next: string, event: ProjectEvent) => {
    const on = event.on ?? null;
    const to = order.get(next) as number;
    const isFirst = visits.length === 0;
    const from = order.get(stage) as number;
    const rule = isFirst ? undefined : machine.rules[from]?.[to];
    const isAgain = visits.some((visit) => visit.stage === next);
    if (!isFirst)
      for (const code of strangenessOf(from, to, rule, isAgain)) strange(code, event, { to: titleOf(machine, next) });
    if (activity !== ACTIVE && rule?.activity === undefined)
      strange("moved-while-idle", event, { to: titleOf(machine, next) });
    if (isFirst || to !== from) visits.push({ stage: next, from: on });
    if (to < from) {
      for (const each of Object.keys(entered)) if ((order.get(each) as number) > to) delete entered[each];
      if (undated !== undefined && (order.get(undated) as number) > to) undated = undefined;
    }
    if (on === null) undated = next;
    else {
      if (undated !== next) entered[next] ??= on;
      if (!isAgain) first[next] = on;
    }
    stage = next;
    const set = rule?.activity ?? activity;
    if (set !== activity) become(set, event);
    else checkLegal(event);
  };

  const checkLegal = (event: ProjectEvent) => {
    const { stages } = activities.get(activity) ?? {};
    if (stages && !stages.includes(stage))
      strange("activity-not-legal", event, { activity: activityTitle(machine, activity) });
  };

  const become = (next: string, event: ProjectEvent) => {
    const on = event.on ?? asOf;
    const open = idle.at(-1);
    if (activity !== ACTIVE && open) open.until = on;
    if (next !== ACTIVE) {
      const { reason } = event;
      idle.push({ activity: next, ...(reason ? { reason } : {}), from: on, until: null });
    }
    activity = next;
    checkLegal(event);
  };

  for (const event of events) {
    switch (event.kind) {
      case "registered": {
        if (visits.length === 0) enter((registeredIn(event) as string | undefined) ?? stage, event);
        break;
      }
      case "entered":
        enter(event.stage as string, event);
        break;
      case "signed": {
        const rank = pipeline.classes?.indexOf(event.class as string) ?? -1;
        if (rank < sign) strange("class-lower", event);
        else sign = rank;
        break;
      }
      case "paused":
      case "closed":
        if (activity !== ACTIVE && !(event.kind === "closed" && isPaused(machine, activity)))
          strange("already-idle", event);
        become(activityOf(machine, event) as string, event);
        break;
      case "resumed":
      case "reopened":
        if (activity === ACTIVE || isPaused(machine, activity) !== (event.kind === "resumed"))
          strange("not-idle", event);
        if (activity !== ACTIVE) become(ACTIVE, event);
        break;
    }
  }
  return { stage, activity, entered, first, stays: staysOf(visits, idle, asOf), idle, anomalies };
}

/** What is strange about a move between two stages, by their numbers. */
function strangenessOf(from: number, to: number, rule: MoveRule | undefined, isAgain: boolean) {
  if (from === to) return ["stage-entered-twice"] as const;
  const again = isAgain ? (["stage-re-entered"] as const) : [];
  if (rule && rule.by !== "nobody") return again;
  const isLate = kindOfMove(from, to) === "back" && !isAgain;
  return [isLate ? "stage-out-of-order" : "move-not-allowed", ...again] as const;
}

/** The stage that a project is registered in, as its event or its record says; undefined where neither does. */
export function registeredIn(event: { readonly stage?: unknown; readonly record?: unknown }): unknown {
  const own = (event.record as { readonly stage?: unknown } | undefined)?.stage;
  return [event.stage, own].find((each) => each !== undefined && each !== null && each !== "" && each !== "n/a");
}

/** What stage and activity are called. */
export function titleOf({ pipeline, order }: Machine, stage: string) {
  return pipeline.stages[order.get(stage) ?? -1]?.title ?? { zh: stage, en: stage };
}

export function activityTitle({ activities }: Machine, activity: string) {
  return activities.get(activity)?.title ?? { zh: activity, en: activity };
}

export function isPaused({ activities }: Machine, activity: string): boolean {
  return activities.get(activity)?.is === "paused";
}

/** The activity that an event of pausing or closing sets; a pipeline's only way of pausing needs no name. */
export function activityOf(
  { activities }: Machine,
  event: { readonly kind: string; readonly as?: unknown },
): string | undefined {
  if (typeof event.as === "string") return event.as;
  const [only, ...more] = event.kind === "paused" ? [...activities.values()].filter(({ is }) => is === "paused") : [];
  return more.length === 0 ? only?.id : undefined;
}

function staysOf(
  visits: readonly { stage: string; from: string | null }[],
  idle: readonly Idle[],
  asOf: string,
): readonly Stay[] {
  return visits.map(({ stage, from }, index) => {
    const until = index + 1 < visits.length ? (visits[index + 1]?.from ?? null) : null;
    if (from === null) return { stage, from, until, days: null, idle: null };
    const end = until ?? asOf;
    const stood = idle.reduce((days, each) => days + overlap(from, end, each.from, each.until ?? asOf), 0);
    return { stage, from, until, days: daysBetween(from, end) - stood, idle: stood };
  });
}

/** Days that two stretches share, each without its last day. */
function overlap(from: string, until: string, start: string, end: string): number {
  const later = from > start ? from : start;
  const sooner = until < end ? until : end;
  return later < sooner ? daysBetween(later, sooner) : 0;
}
