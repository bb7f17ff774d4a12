import { ANY_UNIT, isRate, nameOf } from "../../figure/index.js";
import { namesOf } from "../plan/names-of.js";
import type { Run } from "../run/run.js";
import type { StandingStep } from "../standings.js";
import { noText } from "../wording.js";

/** What the steps of the tie-break chain look at. */
export function stepsOf(run: Run): readonly StandingStep[] {
  const names = namesOf(run.plan);
  return run.plan.breakTies.map(({ by }) => {
    const { unit } = run.measures.measure(by, run.peersOf(undefined));
    const label = nameOf(by, names);
    if (unit !== "" && unit !== ANY_UNIT) return { label, unit };
    return { label, unit: isRate(by) ? "%" : typeof by === "string" ? names.unit(by) : noText };
  });
}
