import type { ProjectEvent } from "./event.js";
import { findSameDay } from "./find-same-day.js";
import { type Anomaly, anomaly } from "./history.js";

/** Finds what is strange about the events of one project, which are in order. */
export function findStrange(events: readonly ProjectEvent[], found: Anomaly[]): void {
  findRegistrations(events, found);
  for (const event of events) findDays(event, found);
  findSameDay(events, found);
}

/** A project is registered once, before anything else happens to it. */
function findRegistrations(events: readonly ProjectEvent[], found: Anomaly[]): void {
  const at = events.findIndex(isRegistered);
  const first = events[at];
  if (!first) {
    found.push(anomaly("not-registered", events.slice(0, 1)));
    return;
  }
  if (events.findLastIndex(isRegistered) > at) {
    const registered = events.filter(isRegistered);
    found.push(anomaly("registered-twice", registered, { count: registered.length }));
  }
  // Of one day it is the first.
  if (at > 0) found.push(anomaly("before-registered", events.slice(0, at), { on: first.on ?? "", count: at }));
}

function isRegistered({ kind }: ProjectEvent): boolean {
  return kind === "registered";
}

/** What is recorded has happened, and what is valid begins before it ends. */
function findDays(event: ProjectEvent, found: Anomaly[]): void {
  const { id, kind, on, recordedOn, validFrom, validUntil } = event;
  if (recordedOn && on && recordedOn < on)
    found.push(anomaly("recorded-before-it-happened", [event], { id, recordedOn, on }));
  if (kind === "evidence-attached" && validFrom && validUntil && validUntil < validFrom)
    found.push(anomaly("validity-reversed", [event], { id, validFrom, validUntil }));
}
