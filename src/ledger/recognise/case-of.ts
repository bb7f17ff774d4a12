import type { Period } from "../../calendar/index.js";
import { type Look, lookIn, stepsOf, type Verdict } from "../../condition/index.js";
import type { Dossier } from "../../pipeline/index.js";
import type { Arrived } from "../ledger.js";
import { arrivalsOf } from "./arrivals.js";
import type { Question } from "./assemble.js";
import { type CreditVersion, creditVersions } from "./credit-versions.js";
import { viewOfFunds } from "./view-of-funds.js";

/** A dossier made ready to be looked at, event by event. */
export interface Case {
  readonly dossier: Dossier;
  readonly funds: Readonly<Record<string, Arrived>>;
  readonly credits: readonly CreditVersion[];
  /** What a rule sees at one of its events, by the place of the event. */
  readonly at: (index: number) => Look;
  /** Whether a condition holds, seen from one of its events. */
  readonly ask: (question: Question, look: Look) => Verdict;
}

/** What a rule looks at: `kinds` are those of capital that it asks for. */
export function caseOf(dossier: Dossier, period: Period, kinds: readonly string[]): Case {
  const { record, stage, activity, entered, first, clocks, durations, asOf, events } = dossier;
  const year = { from: `${asOf.slice(0, 4)}-01-01`, until: asOf };
  const funds = arrivalsOf(events, year, period);
  const view = kinds.length > 0 ? viewOfFunds(funds, kinds) : undefined;
  const stands = lookIn({ project: record, stage, activity, entered, first, clocks, durations, asOf, funds: view });
  let last: { readonly index: number; readonly look: Look } | undefined;
  const at = (index: number): Look => {
    if (last?.index === index) return last.look;
    const own = lookIn({ event: events[index] });
    const look: Look = (subject) => (stepsOf(subject)[0] === "event" ? own(subject) : stands(subject));
    last = { index, look };
    return look;
  };
  const answers: Verdict[] = [];
  const ask = ({ ofProject, ask }: Question, look: Look): Verdict => {
    if (ofProject === undefined) return ask(look);
    const answer = answers[ofProject] ?? ask(look);
    answers[ofProject] = answer;
    return answer;
  };
  return { dossier, funds, credits: creditVersions(dossier), at, ask };
}
