import type { ProjectEvent } from "./event.js";
import { type Anomaly, anomaly } from "./history.js";
import { sameDayOrder } from "./same-day-order.js";

/** What is strange about the events of one project, which are in order. */
export function strangenessOf(events: readonly ProjectEvent[]): Anomaly[] {
  return [...registration(events), ...days(events), ...sameDayOrder(events)];
}

/** A project is registered once, before anything else happens to it. */
function registration(events: readonly ProjectEvent[]): Anomaly[] {
  const [first] = events;
  if (first?.kind === "registered" && events[1]?.kind !== "registered" && !events.slice(2).some(isRegistered))
    return [];
  const registered = events.filter(isRegistered);
  const on = registered[0]?.on ?? "";
  const found: Anomaly[] = [];
  if (registered.length === 0) found.push(anomaly("not-registered", events.slice(0, 1)));
  if (registered.length > 1) found.push(anomaly("registered-twice", registered, { count: registered.length }));
  const before = events.filter((event) => (event.on ?? "") < on);
  if (before.length > 0) found.push(anomaly("before-registered", before, { on, count: before.length }));
  return found;
}

function isRegistered({ kind }: ProjectEvent): boolean {
  return kind === "registered";
}

/** What is recorded has happened, and what is valid begins before it ends. */
function days(events: readonly ProjectEvent[]): Anomaly[] {
  const found: Anomaly[] = [];
  for (const event of events) {
    const { id, on, recordedOn, validFrom, validUntil } = event;
    if (recordedOn && on && recordedOn < on)
      found.push(anomaly("recorded-before-it-happened", [event], { id, recordedOn, on }));
    if (event.kind === "evidence-attached" && validFrom && validUntil && validUntil < validFrom)
      found.push(anomaly("validity-reversed", [event], { id, validFrom, validUntil }));
  }
  return found;
}
