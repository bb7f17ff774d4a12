import { compare, multiply, type Rational, rational, roundToPlaces } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import type { GradesByShare } from "../after-ranking.js";
import { lineOf } from "../cut.js";
import type { GradesPlan } from "../plan/plan-after.js";
import type { Asking } from "../run/asking.js";
import { fatesOf } from "../run/fates-of.js";
import { comparedTotals } from "../run/order.js";
import { type Harm, seenFrom } from "../run/seen-from.js";

/** What the conditions of assignment come to: the grade of the first that holds, and whether its seat is passed on. */
export interface Assigned {
  readonly at: number | undefined;
  readonly passed: boolean;
}

/** Where each cut ends, in entrants from the top; undefined for what is left. */
export function endsOf({ cuts, round }: GradesByShare, base: number): readonly (Rational | undefined)[] {
  return cuts.map((cut) => {
    const line = lineOf(cut);
    if (!line) return undefined;
    const seats = multiply(line.at, rational(base));
    return round ? roundToPlaces(seats, 0, round) : seats;
  });
}

/** The cut within which a place from the top lies. */
export function cutWithin(ends: ReturnType<typeof endsOf>, place: number): number {
  return ends.findIndex((end) => !end || compare(rational(place), end) <= 0);
}

/** The cut that takes each total. */
export function cutsAt(
  { run }: Asking,
  { grades: { cuts } }: GradesPlan,
  totals: readonly Rational[],
): readonly number[] {
  return comparedTotals(run, totals).map((total) =>
    cuts.findIndex((cut) => {
      const line = lineOf(cut);
      return !line || compare(total, line.at) >= (line.beyond ? 1 : 0);
    }),
  );
}

/** The indices of cuts, by entrant. */
type MayBe = (i: number) => readonly (number | undefined)[];

/** The cuts that may yet take an entrant; undefined, where it may leave the ranking or is not in it. */
export function cutsByTotal(asking: Asking, plan: GradesPlan): MayBe {
  const fates = fatesOf(asking.run);
  return (i) => {
    const fate = fates.get(i);
    if (!fate) return [undefined];
    const cuts = fate.totals ? cutsAt(asking, plan, fate.totals) : [...plan.grades.cuts.keys()];
    return fate.out ? [...cuts, undefined] : cuts;
  };
}

/** The first and the last cut that may yet take an entrant. */
export function cutsByShare(
  asking: Asking,
  plan: GradesPlan,
  grades: GradesByShare,
  fates: readonly (readonly Assigned[])[],
): MayBe {
  const { base, ties } = grades;
  const excludes = ties === "exclude" ? 1 : 0;
  const inBase = { above: base === "listed" ? 0 : 1, uncounted: base === "ranked" ? 1 : 0 };
  // A place further down harms by one; a base that is larger by one never helps by more than one place.
  const harm: Harm = {
    above: 2 - inBase.above,
    level: 2 * excludes - inBase.above,
    below: -inBase.above,
    uncounted: -inBase.uncounted,
    out: 0,
  };
  const fatesBy = fatesOf(asking.run);
  const ends = new Map<number, ReturnType<typeof endsOf>>();
  const seats = (i: number) => [...new Set((fates[i] as readonly Assigned[]).map(({ passed }) => !passed))];
  const found = new Map<number, readonly (number | undefined)[]>();
  for (const group of asking.orders) {
    const seen = seenFrom(asking.run, group, seats, harm);
    for (const i of group.ranked) {
      const cuts = seen(i)?.map(({ above, level, below, uncounted }) => {
        const counted = above + level + below + 1;
        const all = { listed: group.members.length, ranked: counted + uncounted, seated: counted }[base];
        return cutWithin(
          once(ends, all, () => endsOf(grades, all)),
          above + excludes * level + 1,
        );
      });
      const every = cuts ?? [...plan.grades.cuts.keys()];
      found.set(i, fatesBy.get(i)?.out ? [...every, undefined] : every);
    }
  }
  return (i) => found.get(i) ?? [undefined];
}
