import type { Lack } from "../figure/index.js";
import { say, type Why } from "../reason/index.js";
import type { Asking } from "./asking.js";
import { consequenceWhys } from "./consequence-whys.js";
import type { ListPlan } from "./plan-after.js";
import { reasonOf } from "./reason-of.js";
import type { StandingList } from "./standings.js";
import { resultTexts } from "./words.js";

/** Who is on which list. */
export interface ListResults {
  readonly of: (i: number) => readonly StandingList[];
  readonly whys: (i: number) => readonly Why[];
}

type State = keyof typeof resultTexts.list;

/** Asks of every list who is on it. */
export function listResults(asking: Asking): ListResults {
  const lists = asking.run.plan.after.lists.map((plan) => ({ plan, ask: asking.ask(plan.where, plan.ties) }));
  const stateOf = (plan: ListPlan, answer: boolean | Lack, i: number): State => {
    if (answer === true) return "on";
    if (answer === false) return "off";
    return asking.onlyPlace(plan.where, i, plan.ties) ? "unranked" : "undecided";
  };
  const why = ({ list, label, where, ties }: ListPlan, state: State, i: number): Why => {
    const because = asking.why(where, i, ties);
    const followed = state === "on" ? consequenceWhys(list.consequences) : [];
    const says = say(resultTexts.list[state], { label, reason: reasonOf(because) });
    return { code: "list", values: { list: list.id, state }, says, because: [because, ...followed] };
  };
  return {
    of: (i) =>
      lists.flatMap(({ plan, ask }): StandingList[] => {
        const state = stateOf(plan, ask(i), i);
        if (state !== "on" && state !== "undecided") return [];
        return [{ id: plan.list.id, state, says: why(plan, state, i).says }];
      }),
    whys: (i) => lists.map(({ plan, ask }) => why(plan, stateOf(plan, ask(i), i), i)),
  };
}
