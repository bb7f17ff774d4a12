import { say, type Why } from "../../reason/index.js";
import type { ListPlan } from "../plan/plan-after.js";
import type { Asking } from "../run/asking.js";
import type { StandingList } from "../standings.js";
import { resultTexts } from "../words.js";
import { consequenceWhys } from "./consequence-whys.js";
import { reasonOf } from "./reason-of.js";

/** Who is on which list. */
export interface ListResults {
  readonly of: (i: number) => readonly StandingList[];
  readonly whys: (i: number) => readonly Why[];
}

type State = keyof typeof resultTexts.list;

/** Asks of every list who is on it, and who may yet come or go. */
export function listResults(asking: Asking): ListResults {
  const lists = asking.run.plan.after.lists.map((plan) => ({
    plan,
    ask: asking.ask(plan.where, plan.ties),
    may: asking.may(plan.where, plan.ties),
  }));
  const stateOf = ({ plan: { where, ties }, ask, may }: (typeof lists)[number], i: number): State => {
    const answer = ask(i);
    if (answer === true) return may(i).includes(false) ? "perhaps" : "on";
    if (answer === false) return may(i).includes(true) ? "waiting" : "off";
    return asking.onlyPlace(where, i, ties) ? "unranked" : "undecided";
  };
  const why = ({ list, label, where, ties }: ListPlan, key: State, i: number): Why => {
    const because = asking.why(where, i, ties);
    const state = shown[key];
    const followed = state === "on" ? consequenceWhys(list.consequences) : [];
    const says = say(resultTexts.list[key], { label, reason: reasonOf(because) });
    return { code: "list", values: { list: list.id, state }, says, because: [because, ...followed] };
  };
  return {
    of: (i) =>
      lists.flatMap((each): StandingList[] => {
        const key = stateOf(each, i);
        const state = shown[key];
        if (state !== "on" && state !== "undecided") return [];
        return [{ id: each.plan.list.id, state, provisional: key !== "on", says: why(each.plan, key, i).says }];
      }),
    whys: (i) => lists.map((each) => why(each.plan, stateOf(each, i), i)),
  };
}

/** What a row says of each state: one that is on a list for now is on it, one that may yet come is undecided. */
const shown = {
  on: "on",
  perhaps: "on",
  off: "off",
  waiting: "undecided",
  unranked: "unranked",
  undecided: "undecided",
} as const satisfies Record<State, string>;
