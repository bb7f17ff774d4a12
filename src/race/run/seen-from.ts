import { type Fate, fatesOf } from "./fates-of.js";
import type { GroupOrder } from "./orders-of.js";
import type { Run } from "./run.js";

/** Where another may stand, seen from one entrant; `uncounted`: it is ranked, but takes up no place. */
type Stand = "above" | "level" | "below" | "uncounted" | "out";
/** How many others of the group stand where. */
export type Seen = Readonly<Record<Stand, number>>;
/** How much it harms an entrant that another stands there. */
export type Harm = Readonly<Record<Stand, number>>;

/** One that is ranked: where it may come, and whether it counts; both, where that cannot be told. */
interface Other extends Fate {
  readonly i: number;
  readonly ranks: readonly number[];
  readonly counts: readonly boolean[];
}

/**
 * The best and the worst that an entrant may come to see of the others, for each rank that it may have; undefined where
 * the order cannot be told.
 */
export function seenFrom(
  run: Run,
  { ranked }: GroupOrder,
  countsOf: (i: number) => readonly boolean[],
  harm: Harm,
): (i: number) => readonly Seen[] | undefined {
  const fates = fatesOf(run);
  const all = ranked.map((i) => ({ ...(fates.get(i) as Fate), i, counts: countsOf(i) }));
  if (!all.every(isTold)) return () => undefined;
  const byEntrant = new Map(all.map((each) => [each.i, each]));
  const sides = [1, -1].map((side) => ({ side, at: standsAt(all, harm, side) }));
  return (i) => {
    const own = byEntrant.get(i);
    return own?.ranks.flatMap((rank) =>
      sides.map(({ side, at }): Seen => {
        const seen = at[rank] as Seen;
        const itself = standOf(own, rank, harm, side);
        return { ...seen, [itself]: seen[itself] - 1 };
      }),
    );
  };
}

/**
 * How many stand where, seen from each rank. Another is seen to stand elsewhere only from a rank that it may have, and from
 * the one behind it: only these changes are counted, and added up rank by rank.
 */
function standsAt(all: readonly Other[], harm: Harm, side: number): readonly Seen[] {
  const size = 1 + all.reduce((most, { ranks }) => Math.max(most, ...ranks), 0);
  const changes = Array.from({ length: size }, () => ({ ...nobody }));
  for (const other of all) {
    let before: Stand | undefined;
    for (const edge of edgesOf(other)) {
      if (edge === size) break;
      const change = changes[edge] as Record<Stand, number>;
      const stand = standOf(other, edge, harm, side);
      if (before) change[before] -= 1;
      change[stand] += 1;
      before = stand;
    }
  }
  let seen: Seen = nobody;
  return changes.map((change) => {
    seen = together(seen, change);
    return seen;
  });
}

/** The ranks from which on another is seen to stand elsewhere; the first rank is one. */
function edgesOf({ ranks }: Other): readonly number[] {
  const [rank = 0, ...others] = ranks;
  if (others.length === 0) return rank === 0 ? [0, 1] : [0, rank, rank + 1];
  return [...new Set([0, ...ranks.flatMap((each) => [each, each + 1])])].sort((a, b) => a - b);
}

const nobody = { above: 0, level: 0, below: 0, uncounted: 0, out: 0 };

function together(a: Seen, b: Seen): Seen {
  return {
    above: a.above + b.above,
    level: a.level + b.level,
    below: a.below + b.below,
    uncounted: a.uncounted + b.uncounted,
    out: a.out + b.out,
  };
}

function isTold(each: Omit<Other, "ranks"> & Pick<Fate, "ranks">): each is Other {
  return each.ranks !== undefined;
}

/** Of all places where another may stand, the one that harms least (`side` 1) or most (-1). */
function standOf({ out, ranks, counts }: Other, rank: number, harm: Harm, side: number): Stand {
  let found: Stand | undefined = out ? "out" : undefined;
  const consider = (stand: Stand) => {
    if (found === undefined || side * (harm[stand] - harm[found]) < 0) found = stand;
  };
  if (counts.includes(false)) consider("uncounted");
  if (counts.includes(true)) for (const own of ranks) consider(own < rank ? "above" : own > rank ? "below" : "level");
  return found as Stand;
}
