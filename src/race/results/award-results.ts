import { join, say, type Text, type Why } from "../../reason/index.js";
import type { AwardPlan } from "../plan/plan-after.js";
import type { Asking } from "../run/asking.js";
import { fatesOf } from "../run/fates-of.js";
import { type Harm, type Seen, seenFrom } from "../run/seen-from.js";
import type { StandingAward } from "../standings.js";
import { semicolon } from "../wording.js";
import { resultTexts } from "../words.js";
import { consequenceWhys } from "./consequence-whys.js";
import { type Moved, mayStep, movesOf, sayMoves, stepped } from "./moved.js";
import { reasonOf } from "./reason-of.js";
import type { VetoResults } from "./veto-results.js";

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
  const isFor = gate ? asking.isFor(gate) : () => true;
  const moves = movesOf(asking, plan.move);
  const seats = seatsOf(asking, plan, vetoes, ask);
  const mayWin = prizesWithin(asking, plan, moves);
  const most = upTo.at(-1) as number;
  const prizeOf = (at: number) => (award.places[at] as (typeof award.places)[number]).label;
  const gateReason = (i: number): Text => {
    const barred = vetoes.barredBy(i).map((each) => each.says);
    const why = gate && ask(i) !== true ? [reasonOf(asking.why(gate, i))] : [];
    return join([...barred, ...why], semicolon);
  };
  const won = (i: number): Won => {
    const seat = seats.get(i);
    const none = (state: Won["state"], key: keyof typeof resultTexts.award, reason: Text | string = ""): Won => {
      const says = say(resultTexts.award[key], { label, reason });
      return { state, prize: null, label: null, provisional: state === "undecided", says };
    };
    if (!seat) return none("beyond", "unranked");
    if (gate && !isFor(i)) return none("beyond", "foreign", reasonOf(asking.why(gate, i)));
    const may = mayWin(i);
    const open = [...may].some((at) => at !== undefined);
    if (seat.gate !== "open" && open) return none("undecided", "undecided", gateReason(i));
    if (seat.position > most) return open ? none("undecided", "waiting") : none("beyond", "beyond");
    if (seat.gate !== "open") return none("lost", "gate", gateReason(i));
    if (!seat.fits) return open ? none("undecided", "waiting") : none("lost", "tie");
    const first = upTo.findIndex((end) => seat.position <= end);
    const moved = moves(i);
    const at = stepped(first, moved.steps, upTo.length);
    const values = {
      label,
      prize: at === undefined ? "" : prizeOf(at),
      from: prizeOf(first),
      position: seat.position,
      reason: sayMoves(moved),
    };
    if (at === undefined && open) return none("undecided", "undecided", sayMoves(moved));
    const provisional = may.size > 1;
    if (at === undefined)
      return { state: "lost", prize: null, label: null, provisional, says: say(resultTexts.award.cancelled, values) };
    const key = moved.steps === 0 ? award.among : "moved";
    return { state: "won", prize: at + 1, label: prizeOf(at), provisional, says: say(resultTexts.award[key], values) };
  };
  const because = (i: number): Why[] => [...(gate ? [asking.why(gate, i)] : []), ...moves(i).whys];
  return { won, because };
}

const harm: Harm = { above: 2, level: 1, below: 0, uncounted: 0, out: 0 };

/** The best and the worst prize that an entrant may yet win, by its index; undefined for none. */
function prizesWithin(
  { run, orders, may }: Asking,
  { award, gate, upTo }: AwardPlan,
  moves: (i: number) => Moved,
): (i: number) => ReadonlySet<number | undefined> {
  const fates = fatesOf(run);
  const passes = gate ? may(gate) : () => [true];
  const eligible = (i: number): readonly boolean[] => {
    if (run.struck.strikes("no-award", i)) return [false];
    const answers = passes(i);
    return run.struck.open("no-award", i) ? [...new Set([...answers, false])] : answers;
  };
  const prizeAt = ({ above, level }: Seen): number | undefined => {
    if (award.ties === "exclude" && above + level + 1 > (upTo.at(-1) as number)) return undefined;
    const at = upTo.findIndex((end) => above < end);
    return at < 0 ? undefined : at;
  };
  const counts = award.among === "eligible" ? eligible : () => [true];
  const seen = new Map(
    orders.flatMap((group) => {
      const from = seenFrom(run, group, counts, harm);
      return group.ranked.map((i) => [i, from] as const);
    }),
  );
  return (i) => {
    const own = eligible(i);
    const prizes = own.includes(true) ? (seen.get(i)?.(i)?.map(prizeAt) ?? [...award.places.keys(), undefined]) : [];
    const move = moves(i);
    const moved = prizes.flatMap((at) => (at === undefined ? [at] : mayStep(move, at, upTo.length)));
    return new Set(own.includes(false) || fates.get(i)?.out ? [...moved, undefined] : moved);
  };
}

/** Goes down the ranking and counts. An entrant of whom it cannot be told whether it may have a prize takes no place. */
function seatsOf(
  { orders }: Asking,
  { award, upTo }: AwardPlan,
  vetoes: VetoResults,
  ask: (i: number) => boolean | string,
): ReadonlyMap<number, Seat> {
  const seats = new Map<number, Seat>();
  const most = upTo.at(-1) as number;
  for (const { classes } of orders) {
    let before = 0;
    for (const members of classes) {
      const gates = members.map((i) => gateOf(i, vetoes, ask));
      const level = award.among === "eligible" ? gates.filter((gate) => gate === "open").length : members.length;
      const fits = award.ties === "include" || before + level <= most;
      for (const [at, i] of members.entries())
        seats.set(i, { gate: gates[at] as Seat["gate"], position: before + 1, fits });
      before += level;
    }
  }
  return seats;
}

function gateOf(i: number, vetoes: VetoResults, ask: (i: number) => boolean | string): Seat["gate"] {
  const answer = ask(i);
  if (vetoes.barredBy(i).length > 0 || answer === false) return "shut";
  return answer === true ? "open" : "undecided";
}
