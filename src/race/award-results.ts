import { join, say, type Text, type Why } from "../reason/index.js";
import type { Asking } from "./asking.js";
import { consequenceWhys } from "./consequence-whys.js";
import { movesOf, sayMoves, stepped } from "./moved.js";
import type { AwardPlan } from "./plan-after.js";
import { reasonOf } from "./reason-of.js";
import type { StandingAward } from "./standings.js";
import type { VetoResults } from "./veto-results.js";
import { resultTexts } from "./words.js";

/** Who gets which prize. */
export interface AwardResults {
  readonly of: (i: number) => readonly StandingAward[];
  readonly whys: (i: number) => readonly Why[];
}

/** Where an entrant comes in for a prize. */
interface Seat {
  readonly gate: "open" | "shut" | "undecided";
  /** Its position, shared by those level with it. */
  readonly position: number;
  /** Whether all of them fit into the prizes. */
  readonly fits: boolean;
  /** Whether one before it may yet come in. */
  readonly doubtful: boolean;
}

type Won = Omit<StandingAward, "id" | "state"> & { readonly state: StandingAward["state"] | "beyond" };

/** Gives out the prizes of every award, group by group. */
export function awardResults(asking: Asking, vetoes: VetoResults): AwardResults {
  const awards = asking.run.plan.after.awards.map((plan) => ({ plan, ...awardOf(asking, plan, vetoes) }));
  return {
    of: (i) =>
      awards.flatMap(({ plan, won }): StandingAward[] => {
        const { state, ...rest } = won(i);
        return state === "beyond" ? [] : [{ id: plan.award.id, state, ...rest }];
      }),
    whys: (i) =>
      awards.map(({ plan, won, because }) => {
        const { state, prize, says } = won(i);
        const followed = prize === null ? [] : consequenceWhys(plan.award.places[prize - 1]?.consequences);
        const values = { award: plan.award.id, state };
        return { code: "award", values, says, because: [...because(i), ...followed] };
      }),
  };
}

function awardOf(asking: Asking, plan: AwardPlan, vetoes: VetoResults) {
  const { award, label, gate, upTo } = plan;
  const ask = gate ? asking.ask(gate) : () => true;
  const moves = movesOf(asking, plan.move);
  const seats = seatsOf(asking, plan, vetoes, ask);
  const most = upTo.at(-1) as number;
  const prizeOf = (at: number) => (award.places[at] as (typeof award.places)[number]).label;
  const gateReason = (i: number): Text => {
    const barred = vetoes.barred(i).by.map((each) => each.says);
    const why = gate && ask(i) !== true ? [reasonOf(asking.why(gate, i))] : [];
    return join([...barred, ...why], { zh: "；", en: "; " });
  };
  const won = (i: number): Won => {
    const seat = seats.get(i);
    const none = (state: Won["state"], key: keyof typeof resultTexts.award, reason: Text | string = ""): Won => {
      const says = say(resultTexts.award[key], { label, reason });
      return { state, prize: null, label: null, provisional: state === "undecided" || vetoes.provisional(i), says };
    };
    if (!seat) return none("beyond", "unranked");
    if (seat.position > most) return none("beyond", "beyond");
    if (seat.gate === "shut") return none("lost", "gate", gateReason(i));
    if (seat.gate === "undecided") return none("undecided", "undecided", gateReason(i));
    if (!seat.fits) return none("lost", "tie");
    const first = upTo.findIndex((end) => seat.position <= end);
    const moved = moves(i);
    const at = stepped(first, moved.steps, upTo.length);
    const provisional = seat.doubtful || moved.undecided || vetoes.barred(i).perhaps || vetoes.provisional(i);
    const values = {
      label,
      prize: at === undefined ? "" : prizeOf(at),
      from: prizeOf(first),
      position: seat.position,
      reason: sayMoves(moved),
    };
    if (at === undefined)
      return { state: "lost", prize: null, label: null, provisional, says: say(resultTexts.award.cancelled, values) };
    const key = moved.steps === 0 ? award.among : "moved";
    return { state: "won", prize: at + 1, label: prizeOf(at), provisional, says: say(resultTexts.award[key], values) };
  };
  const because = (i: number): Why[] => [...(gate ? [asking.why(gate, i)] : []), ...moves(i).whys];
  return { won, because };
}

/**
 * Goes down the ranking and counts. An entrant of whom it cannot be told whether it may have a prize takes no place; those
 * after it may still lose theirs.
 */
function seatsOf(
  { orders }: Asking,
  { award, upTo }: AwardPlan,
  vetoes: VetoResults,
  ask: (i: number) => boolean | string,
): ReadonlyMap<number, Seat> {
  const seats = new Map<number, Seat>();
  const most = upTo.at(-1) as number;
  const counted = award.among === "eligible";
  for (const { classes } of orders) {
    let before = 0;
    let doubtful = false;
    for (const members of classes) {
      const gates = new Map(members.map((i) => [i, gateOf(i, vetoes, ask)]));
      const level = counted ? members.filter((i) => gates.get(i) === "open").length : members.length;
      const open = members.some((i) => gates.get(i) === "undecided" || vetoes.barred(i).perhaps);
      const fits = award.ties === "include" || before + level <= most;
      // Those level with one in doubt are crowded out by it only where they must all fit.
      for (const [i, gate] of gates)
        seats.set(i, {
          gate,
          position: before + 1,
          fits,
          doubtful: doubtful || (counted && open && members.length > 1 && award.ties === "exclude"),
        });
      before += level;
      doubtful ||= counted && open;
    }
  }
  return seats;
}

function gateOf(i: number, vetoes: VetoResults, ask: (i: number) => boolean | string): Seat["gate"] {
  const answer = ask(i);
  if (vetoes.barred(i).by.length > 0 || answer === false) return "shut";
  return answer === true ? "open" : "undecided";
}
