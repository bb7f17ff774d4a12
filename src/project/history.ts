import { say, type Text, type Values } from "../reason/index.js";
import type { ProjectEvent } from "./event.js";
import { anomalyWords } from "./words.js";

/** Something strange about the events of a project (异常), which does not keep them from being used. */
export interface Anomaly {
  readonly code: string;
  /** The ids of the events it is about, in their order. */
  readonly events: readonly string[];
  readonly says: Text;
}

/**
 * What happened to one project (历程): the events that count, corrections applied, in order. There are none where nothing
 * but corrections of nothing is known.
 */
export interface History {
  readonly project: string;
  readonly events: readonly ProjectEvent[];
  readonly anomalies: readonly Anomaly[];
}

/** An anomaly in the words of this room. */
export function anomaly(
  code: keyof typeof anomalyWords,
  events: readonly { readonly id: string }[],
  values: Values = {},
): Anomaly {
  return { code, events: events.map(({ id }) => id), says: say(anomalyWords[code], values) };
}
