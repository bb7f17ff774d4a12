import { type Fate, fatesOf } from "./fates-of.js";
import type { GroupOrder } from "./orders-of.js";
import type { Run } from "./run.js";

/** Where another may stand, seen from one entrant; one that is `uncounted` is ranked, and takes no place. */
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
  const firm = all.filter(isFirm);
  const open = all.filter((each) => !isFirm(each));
  const counted = firm.filter((each) => each.counts[0]);
  const size = 1 + all.reduce((most, { ranks }) => Math.max(most, ...ranks), 0);
  const at = new Array<number>(size).fill(0);
  for (const { ranks } of counted) at[ranks[0] as number] = (at[ranks[0] as number] as number) + 1;
  const before = at.map(() => 0);
  for (let rank = 1; rank < size; rank++) before[rank] = (before[rank - 1] as number) + (at[rank - 1] as number);
  return (i) => {
    const own = byEntrant.get(i);
    return own?.ranks.flatMap((rank) =>
      [1, -1].map((side): Seen => {
        const [above, level] = [before[rank] as number, at[rank] as number];
        const below = counted.length - above - level;
        const seen = { above, level, below, uncounted: firm.length - counted.length, out: 0 };
        if (isFirm(own)) seen[own.counts[0] ? "level" : "uncounted"] -= 1;
        for (const other of open) if (other !== own) seen[standOf(other, rank, harm, side)] += 1;
        return seen;
      }),
    );
  };
}

function isTold(each: Omit<Other, "ranks"> & Pick<Fate, "ranks">): each is Other {
  return each.ranks !== undefined;
}

function isFirm({ out, ranks, counts }: Other): boolean {
  return !out && ranks.length === 1 && counts.length === 1;
}

/** Where another stands that harms least, or most. */
function standOf({ out, ranks, counts }: Other, rank: number, harm: Harm, side: number): Stand {
  let found: Stand | undefined = out ? "out" : undefined;
  const consider = (stand: Stand) => {
    if (found === undefined || side * (harm[stand] - harm[found]) < 0) found = stand;
  };
  if (counts.includes(false)) consider("uncounted");
  if (counts.includes(true)) for (const own of ranks) consider(own < rank ? "above" : own > rank ? "below" : "level");
  return found as Stand;
}
