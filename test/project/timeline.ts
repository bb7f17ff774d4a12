import type { EventInput, HistoriesOptions, History, ProjectEvent } from "../../src/project/index.js";
import { historiesOf } from "../../src/project/index.js";

export const registered: ProjectEvent = {
  id: "r",
  project: "p",
  kind: "registered",
  on: "2024-01-01",
  record: { id: "p", name: "甲" },
};

let count = 0;

/** An event of the project p, with an id and a day unless it is told. */
export function event(kind: string, fields: Readonly<Record<string, unknown>> = {}): ProjectEvent {
  count++;
  return { id: `e${count}`, project: "p", kind, on: "2024-03-01", ...fields };
}

export const END = "2099-12-31";

/** The one history of events that begin with what was registered. */
export function historyOf(events: readonly EventInput[], options: Partial<HistoriesOptions> = {}): History {
  const { histories } = historiesOf([registered, ...events], { asOf: END, ...options });
  return histories[0] as History;
}

export const idsOf = (history: History) => history.events.map(({ id }) => id);
export const codesOf = (history: History) => history.anomalies.map(({ code }) => code);
