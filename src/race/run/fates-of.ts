import { equal, least, one, type Rational, zero } from "../../exact/index.js";
import { looksAtPeers } from "../plan/looks-at-peers.js";
import { chainOf, comparedTotals, type Step, split } from "./order.js";
import { type GroupOrder, ordersOf } from "./orders-of.js";
import { perRun } from "./per-run.js";
import { type Run, totalOf } from "./run.js";

/** What may become of one that is ranked, once the vetoes that cannot be told yet are decided. */
export interface Fate {
  /** Whether it may leave the ranking. */
  readonly out: boolean;
  /** The totals that it may be ranked by; undefined where they hang on peers who may leave. */
  readonly totals: readonly Rational[] | undefined;
  /** Where it may come among all ends of its group, 0 the first; undefined where that cannot be told. */
  readonly ranks: readonly number[] | undefined;
}

/** What may become of everyone that is ranked, by position. */
export const fatesOf = perRun((run): ReadonlyMap<number, Fate> => {
  const { nodes, treat, breakTies } = run.plan.card;
  const loose = anyoneLeaving(run) && looksAtPeers([nodes, treat, breakTies]);
  return new Map(ordersOf(run).flatMap((group) => fatesIn(run, group, loose)));
});

/** Whether a veto that cannot be told may yet take someone out of the ranking. */
export function anyoneLeaving({ struck, unranked, table }: Run): boolean {
  return table.entrants.some((_entrant, i) => !unranked.has(i) && struck.open("unranked", i));
}

/** One way in which an entrant may end: by its total or without points, among the others or behind them. */
interface End {
  readonly i: number;
  readonly total: Rational;
  readonly last: boolean;
}

function fatesIn(run: Run, group: GroupOrder, loose: boolean): readonly (readonly [i: number, fate: Fate])[] {
  const ends = group.ranked.flatMap((i) => endsOf(run, i));
  const totals = comparedTotals(
    run,
    ends.map(({ total }) => total),
  );
  const ranks = ranksOf(run, group, ends, totals);
  const own = new Map<number, number[]>(group.ranked.map((i) => [i, []]));
  for (const [at, { i }] of ends.entries()) own.get(i)?.push(at);
  return [...own].map(([i, all]) => {
    const fate: Fate = {
      out: run.struck.open("unranked", i),
      totals: loose ? undefined : all.map((at) => (ends[at] as End).total),
      ranks: loose || !ranks ? undefined : all.map((at) => ranks[at] as number),
    };
    return [i, fate];
  });
}

/** The total of one entrant, and the one that a veto may yet leave it. */
export function possibleTotals(run: Run, i: number): readonly Rational[] {
  const total = totalOf(run, i);
  const none = least(total, zero);
  return run.struck.open("zero", i) && !equal(total, none) ? [total, none] : [total];
}

function endsOf(run: Run, i: number): readonly End[] {
  const { struck } = run;
  const lasts = struck.open("last", i) ? [false, true] : [struck.strikes("last", i)];
  return possibleTotals(run, i).flatMap((each) => lasts.map((last) => ({ i, total: each, last })));
}

/** The rank of every end among all of them. */
function ranksOf(
  run: Run,
  { ranked, classes }: GroupOrder,
  ends: readonly End[],
  totals: readonly Rational[],
): readonly number[] | undefined {
  const ranks: number[] = [];
  const alone = ends.length === ranked.length;
  if (alone && !ranked.some((i) => run.struck.open("unranked", i))) {
    const rankOf = new Map(classes.flatMap((level, rank) => level.map((i) => [i, rank] as const)));
    return ends.map(({ i }) => rankOf.get(i) as number);
  }
  const chain = chainOf(run).map((step): Step => ({ ...step, values: ends.map(({ i }) => step.values[i] ?? zero) }));
  // A step that lacks a number decides nothing among those tied: who they are is what cannot be told.
  if (chain.some(({ values }) => values.some((each) => typeof each === "string"))) return undefined;
  const last: Step = { name: "vetoes", better: "lower", values: ends.map((end) => (end.last ? one : zero)) };
  const total: Step = { name: "total", better: "higher", values: totals };
  const order = split([...ends.keys()], [last, total, ...chain]);
  for (const [rank, level] of order.classes.entries()) for (const at of level) ranks[at] = rank;
  return ranks;
}
