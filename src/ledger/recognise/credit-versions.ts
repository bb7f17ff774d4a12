import type { Dossier } from "../../pipeline/index.js";
import { type ProjectEvent, recordOf } from "../../project/index.js";
import { type CreditRow, creditRows } from "./credit-rows.js";

/** Whom a project counts for from one of its events on, as the record had it. */
export interface CreditVersion {
  /** The place of the event in the history; -1 for what was registered. */
  readonly from: number;
  /** Undefined where they cannot be read. */
  readonly rows: readonly CreditRow[] | undefined;
}

/** How the credit of a project changed (归属变更), in the order of its events. */
export function creditVersions({ events, knownOn }: Dossier): readonly CreditVersion[] {
  const registered = events.find(({ kind }) => kind === "registered");
  const versions: CreditVersion[] = [{ from: -1, rows: creditRows(registered?.record?.["credit"], knownOn) }];
  for (let from = 0; from < events.length; from++) {
    const event = events[from] as ProjectEvent;
    const touches = event.set && Object.keys(event.set).some((path) => path === "credit" || path.startsWith("credit."));
    if (!touches && event.kind !== "credit-changed") continue;
    versions.push({ from, rows: creditRows(touches ? foldedUpTo(events, from) : event.credit, knownOn) });
  }
  return versions;
}

/** What is registered is written upon by what came before it, too. */
function foldedUpTo(events: readonly ProjectEvent[], last: number): unknown {
  const known = events.filter(({ kind }, index) => index <= last || kind === "registered");
  return recordOf(known).record["credit"];
}
