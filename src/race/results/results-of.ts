import type { Why } from "../../reason/index.js";
import { gradeOf, gradeText } from "../cut.js";
import type { AfterPlan } from "../plan/plan-after.js";
import { askingOf } from "../run/asking.js";
import { ordersOf } from "../run/orders-of.js";
import { perRun } from "../run/per-run.js";
import type { StandingResults, StandingRow } from "../standings.js";
import { awardResults } from "./award-results.js";
import { gradeResults } from "./grade-results.js";
import { listResults } from "./list-results.js";
import { vetoResults } from "./veto-results.js";

/** What follows from a ranking. */
export interface Results {
  readonly named: StandingResults;
  /** What a row says of it. */
  readonly of: (i: number) => Pick<StandingRow, "vetoes" | "lists" | "grade" | "awards" | "provisional">;
  /** All of it with its reasons, also what does not concern an entrant. */
  readonly whys: (i: number) => readonly Why[];
}

/** What follows from the order of a run; undefined where the scorecard does not speak of it. */
export const resultsOf = perRun((run): Results | undefined => {
  const { card, after } = run.plan;
  if (!card.vetoes && !card.lists && !card.grades && !card.awards) return undefined;
  const asking = askingOf(run, ordersOf(run));
  const vetoes = vetoResults(asking);
  const lists = listResults(asking);
  const grades = after.grades && gradeResults(asking, after.grades);
  const awards = awardResults(asking, vetoes);
  return {
    named: namedResults(after),
    of: (i) => ({
      ...(card.vetoes && { vetoes: vetoes.of(i) }),
      ...(card.lists && { lists: lists.of(i) }),
      ...(grades && { grade: grades.of(i) }),
      ...(card.awards && { awards: awards.of(i) }),
      ...(card.vetoes && { provisional: vetoes.provisional(i) }),
    }),
    whys: (i) => [...vetoes.whys(i), ...lists.whys(i), ...(grades ? [grades.why(i)] : []), ...awards.whys(i)],
  };
});

function namedResults({ vetoes, lists, grades, awards }: AfterPlan): StandingResults {
  return {
    vetoes: vetoes.map(({ veto: { id, effect, consequences = [] }, label }) => ({ id, label, effect, consequences })),
    lists: lists.map(({ list: { id, consequences = [] }, label }) => ({ id, label, consequences })),
    grades: (grades?.grades.cuts ?? []).map((cut) => ({
      is: gradeOf(cut),
      label: gradeText(cut),
      consequences: cut.consequences ?? [],
    })),
    awards: awards.map(({ award: { id, places }, label }) => ({
      id,
      label,
      prizes: places.map(({ label: prize, count, consequences = [] }) => ({
        label: prize,
        count: Number(count),
        consequences,
      })),
    })),
  };
}
