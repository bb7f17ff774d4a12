import type { ProjectEvent } from "./event.js";
import { type Anomaly, anomaly } from "./history.js";

/** What is strange about the events of one project, which are in order. */
export function strangenessOf(events: readonly ProjectEvent[]): Anomaly[] {
  const found: Anomaly[] = [];
  const registrations = events.filter(({ kind }) => kind === "registered");
  const [first] = registrations;
  if (!first) found.push(anomaly("not-registered", events.slice(0, 1)));
  return found;
}
