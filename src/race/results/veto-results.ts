import { say, type Why } from "../../reason/index.js";
import type { VetoPlan } from "../plan/plan-after.js";
import type { Asking } from "../run/asking.js";
import type { StandingVeto } from "../standings.js";
import { effectTexts, resultTexts } from "../words.js";
import { consequenceWhys } from "./consequence-whys.js";
import { reasonOf } from "./reason-of.js";

/** What vetoes do to each entrant, and whose places may still change. */
export interface VetoResults {
  readonly of: (i: number) => readonly StandingVeto[];
  readonly whys: (i: number) => readonly Why[];
  readonly provisional: (i: number) => boolean;
  /** The vetoes that keep an entrant from an award. */
  readonly barredBy: (i: number) => readonly StandingVeto[];
}

/** Reads what every veto came to. */
export function vetoResults(asking: Asking): VetoResults {
  const { answers: byVeto, asked } = asking.run.struck;
  const all = [...byVeto];
  const stateOf = (answer: boolean | string | undefined) =>
    answer === true ? "struck" : answer === false ? "passed" : "undecided";
  const sayVeto = ({ veto, label }: VetoPlan, state: keyof typeof resultTexts.veto, why: Why) =>
    say(resultTexts.veto[state], { label, effect: effectTexts[veto.effect], reason: reasonOf(why) });
  const of = (i: number) =>
    all.flatMap(([plan, answers]): StandingVeto[] => {
      const state = stateOf(answers[i]);
      if (state === "passed") return [];
      const { id, effect } = plan.veto;
      return [{ id, state, effect, says: sayVeto(plan, state, plan.if.why(asked, i, asking.names)) }];
    });
  const places = provisionalPlaces(asking);
  return {
    of,
    whys: (i) =>
      all.map(([plan, answers]) => {
        const state = stateOf(answers[i]);
        const why = plan.if.why(asked, i, asking.names);
        const followed = state === "struck" ? consequenceWhys(plan.veto.consequences) : [];
        const values = { veto: plan.veto.id, effect: plan.veto.effect, state };
        return { code: "veto", values, says: sayVeto(plan, state, why), because: [why, ...followed] };
      }),
    provisional: (i) => places.has(i),
    barredBy: (i) => of(i).filter(({ effect, state }) => effect === "no-award" && state === "struck"),
  };
}

/**
 * Whose places may change: one whom a veto may yet place last or leave without points, and those level with it or behind
 * it; everyone, where it may yet leave the ranking, since it is a peer as long as it does not.
 */
function provisionalPlaces({ run, orders }: Asking): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [{ veto }, answers] of run.struck.answers) {
    const undecided = (i: number) => typeof answers[i] === "string";
    if (veto.effect === "no-award" || !answers.some((each) => typeof each === "string")) continue;
    if (veto.effect === "unranked") for (const i of answers.keys()) found.add(i);
    else
      for (const { classes, members } of orders) {
        for (const i of members) if (undecided(i)) found.add(i);
        const first = classes.findIndex((level) => level.some(undecided));
        if (first >= 0) for (const i of classes.slice(first).flat()) found.add(i);
      }
  }
  return found;
}
