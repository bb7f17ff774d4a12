import type { Period } from "../calendar/index.js";
import { type Look, lookIn, stepsOf } from "../condition/index.js";
import type { Dossier } from "../pipeline/index.js";
import type { ProjectEvent } from "../project/index.js";
import { arrivalsOf } from "./arrivals.js";
import { type CreditVersion, creditVersions } from "./credit-versions.js";
import type { Arrived } from "./ledger.js";
import { viewOfFunds } from "./view-of-funds.js";

/** A dossier made ready to be looked at, event by event. */
export interface Case {
  readonly dossier: Dossier;
  readonly funds: Readonly<Record<string, Arrived>>;
  readonly credits: readonly CreditVersion[];
  /** What a rule sees at one of its events. */
  readonly at: (event: ProjectEvent) => Look;
}

/** What a rule looks at: `kinds` are those of capital that it asks for. */
export function caseOf(dossier: Dossier, period: Period, kinds: readonly string[]): Case {
  const { record, stage, activity, entered, first, clocks, durations, asOf, events } = dossier;
  const year = { from: `${asOf.slice(0, 4)}-01-01`, until: asOf };
  const funds = arrivalsOf(events, year, period);
  const stands = lookIn({
    ...{ project: record, stage, activity, entered, first, clocks, durations, asOf },
    funds: kinds.length > 0 ? viewOfFunds(funds, kinds) : undefined,
  });
  const at = (event: ProjectEvent): Look => {
    const own = lookIn({ event });
    return (subject) => (stepsOf(subject)[0] === "event" ? own(subject) : stands(subject));
  };
  return { dossier, funds, credits: creditVersions(events), at };
}
