import { add, type Rational, rational } from "../../exact/index.js";
import type { Measure, Ties } from "../../figure/index.js";
import { isOfTotal, isPlaceOfTotal } from "../plan/leans-on.js";
import { looksAtPeers } from "../plan/looks-at-peers.js";
import type { AskAt } from "../plan/plan-after.js";
import type { Surroundings } from "../plan/seeing.js";
import { answering } from "./answering.js";
import { anyoneLeaving, type Fate, fatesOf, possibleTotals } from "./fates-of.js";
import type { GroupOrder } from "./orders-of.js";
import type { Run } from "./run.js";
import { type Harm, type Seen, seenFrom } from "./seen-from.js";

const everyone = [true];
/** What harms a place that is counted from the best, and one that is counted from the worst. */
const harms: readonly Harm[] = [
  { above: 2, level: 1, below: 0, uncounted: 0, out: 0 },
  { above: 0, level: 1, below: 2, uncounted: 0, out: 0 },
];
const either = [true, false];

/** The other answers that a question of the ranking may get, once the vetoes that cannot be told yet are decided. */
export function possibleAnswers(
  run: Run,
  orders: readonly GroupOrder[],
): (question: AskAt, surroundings: Surroundings, i: number) => readonly boolean[] {
  const { nodes, treat, ties = "standard" } = run.plan.card;
  const fates = fatesOf(run);
  const leaving = anyoneLeaving(run);
  const pointsMove = leaving && looksAtPeers([nodes, treat]);
  const unsettled = [...fates.values()].some(isOpen);
  const seen = new Map(
    orders.flatMap((group) => {
      const open = group.ranked.some((i) => isOpen(fates.get(i)));
      const from = open ? harms.map((harm) => seenFrom(run, group, () => everyone, harm)) : [];
      return group.ranked.map((i) => [i, from] as const);
    }),
  );
  return (question, surroundings, i) => {
    const { total, ties: said, turns, within, points, peers } = question.leansOn;
    if ((within && unsettled) || (leaving && peers) || (points && pointsMove)) return either;
    const fate = fates.get(i);
    const from = seen.get(i) ?? [];
    const totals = fate ? fate.totals : possibleTotals(run, i);
    // Who is not ranked has no place, but may yet be left without points.
    const isSettled = fate ? from.length === 0 : totals?.length === 1;
    if (!total || isSettled) return [];
    if (!totals || (fate && [...said].some((own = ties) => own === "dense"))) return either;
    const answers = (instead: Surroundings["instead"]): readonly boolean[] => {
      const supposed = { ...surroundings, instead };
      const answer = answering(question, supposed)(i);
      if (typeof answer === "boolean") return [answer];
      return question.doubts(supposed, i).every(isPlaceOfTotal) ? [false] : either;
    };
    const all = from.flatMap((each) => worlds(each(i), turns));
    if (fate && all.length === 0) return either;
    const unplaced = !fate || fate.out ? totals : [];
    const convention = surroundings.level ? undefined : ties;
    return [
      ...all.flatMap(([own, at]) => answers(insteadOf(totals[at] as Rational, own, convention))),
      ...unplaced.flatMap((each) => answers(insteadOf(each, undefined, convention))),
    ];
  };
}

function isOpen(fate: Fate | undefined): boolean {
  return !fate || fate.out || fate.ranks?.length !== 1;
}

/** What one may come to see at each of its ranks: the best, the worst, and what lies between where that matters. */
function worlds(seen: readonly Seen[] | undefined, turns: boolean): readonly (readonly [seen: Seen, rank: number])[] {
  return (seen ?? []).flatMap((each, at, all) => {
    const worst = turns && at % 2 === 0 ? all[at + 1] : undefined;
    const between = worst ? Math.max(0, worst.above - each.above - 1) : 0;
    const others = Array.from({ length: between }, (_none, more) => ({ ...each, above: each.above + more + 1 }));
    return [each, ...others].map((one) => [one, at >> 1] as const);
  });
}

/** The total and the places that an entrant has where it sees so many above it, level with it and below. */
function insteadOf(total: Rational, seen: Seen | undefined, ties: Ties | undefined): Surroundings["instead"] {
  return (of: Measure) => {
    if (!isOfTotal(of)) return undefined;
    if ("points" in of) return [total, total];
    if (!seen) return ["notApplicable", "notApplicable"];
    const first = rational((of.from === "worst" ? seen.below : seen.above) + 1);
    const last = add(first, rational(seen.level));
    // Where a list says how ties are taken, it is asked of all the places that equals share.
    const own = ties && (of.ties ?? ties);
    if (own === "fractional") return [add(first, rational(seen.level, 2)), last];
    return [own === "modified" ? last : first, last];
  };
}
