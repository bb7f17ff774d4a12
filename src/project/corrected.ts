import { byCodePoint } from "../exact/index.js";
import type { ProjectEvent } from "./event.js";
import { type Anomaly, anomaly } from "./history.js";

/**
 * The events of one project with what corrects them applied (更正): an event is replaced or voided by the last correction of
 * it that itself stands. A correction of what is not there, and corrections in a circle, have no effect.
 */
export function corrected(events: readonly ProjectEvent[], anomalies: Anomaly[]): ProjectEvent[] {
  const corrections = events.filter(({ kind }) => kind === "corrected").sort(byRecording);
  const known = new Set(events.map(({ id }) => id));
  const standing = standingCorrections(corrections);
  const last = new Map<string, ProjectEvent>();
  for (const each of corrections) {
    const { id, corrects } = each as { readonly id: string; readonly corrects: string };
    const stands = standing.get(id);
    if (stands && known.has(corrects)) last.set(corrects, each);
    else if (stands !== false) anomalies.push(anomaly("correction-of-nothing", [each], { id, corrects }));
  }
  return events.flatMap((event) => {
    const correction = last.get(event.id);
    if (!correction) return event.kind === "corrected" ? [] : [event];
    const { with: body } = correction;
    if (!body) return [];
    const on = body.on ?? event.on;
    if (on || body.kind === "registered") return [replaced(event, correction)];
    anomalies.push(anomaly("correction-undated", [correction], { id: correction.id, corrects: event.id }));
    return event.kind === "corrected" ? [] : [event];
  });
}

/** What stands in place of an event: all that the body says, under the event's own name. */
function replaced(event: ProjectEvent, { with: body }: ProjectEvent): ProjectEvent {
  const { id, project, on, seq, recordedOn } = event;
  const kept = { on: body?.on ?? on, seq: body?.seq ?? seq, recordedOn };
  const said = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return { ...(body as ProjectEvent), ...said, id, project };
}

/** Of several corrections of one event the last recorded holds. */
function byRecording(a: ProjectEvent, b: ProjectEvent): number {
  return (
    byCodePoint(a.recordedOn ?? a.on ?? "", b.recordedOn ?? b.on ?? "") ||
    (a.seq ?? 0) - (b.seq ?? 0) ||
    byCodePoint(a.id, b.id)
  );
}

/** Whether each correction stands, by id: none that stands corrects it. Of those in a circle nothing is said. */
function standingCorrections(corrections: readonly ProjectEvent[]): ReadonlyMap<string, boolean> {
  const targets = new Map(corrections.map(({ id, corrects }) => [id, corrects as string]));
  const undecided = new Map<string, number>();
  for (const target of targets.values()) undecided.set(target, (undecided.get(target) ?? 0) + 1);
  const stands = new Map<string, boolean>();
  const struck = new Set<string>();
  const ready = [...targets.keys()].filter((id) => !undecided.has(id));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    stands.set(id, !struck.has(id));
    const target = targets.get(id) as string;
    if (!struck.has(id)) struck.add(target);
    const left = (undecided.get(target) ?? 0) - 1;
    undecided.set(target, left);
    if (left === 0 && targets.has(target)) ready.push(target);
  }
  return stands;
}
