import { compare, type Rational, sign, subtract, zero } from "../../exact/index.js";
import { say, type Text } from "../../reason/index.js";
import { showChange } from "../between/apart.js";
import type { Decided } from "../between/decided-by.js";
import { everyLine, type Line } from "../between/lines-of.js";
import { sayDecided } from "../between/say-decided.js";
import { movedTexts } from "../words.js";
import type { Period, Stand } from "./period-of.js";

/** Someone who was ahead of an entrant in one of two periods only, and the line that made most of it. */
export interface Passing {
  readonly entrant: string;
  /** `passed` where both stand in the group in both periods; else the other `came` or `went`. */
  readonly how: "passed" | "came" | "went";
  /** What decided it: `total`, a step of the tie-break chain such as `breakTies[0]`, or `vetoes`; null unless `passed`. */
  readonly by: string | null;
  /** The line in which the one that is better off now gained most; null where the totals did not decide it. */
  readonly node: string | null;
  readonly says: Text;
}

/**
 * Whom an entrant left behind or drew level with from one period to the next; or, the other `way`, who came ahead of it.
 * Under `standard` places the one list is longer than the other by the places gained.
 */
export function passings(before: Period, after: Period, way: "up" | "down", digits: number): readonly Passing[] {
  const [ahead, behind] = way === "up" ? [before, after] : [after, before];
  const isAhead = ({ places, own }: Period, id: string) => {
    const place = places.get(id);
    return place !== undefined && own.place !== null && place < own.place;
  };
  const others = [...ahead.places.keys()].filter((id) => isAhead(ahead, id) && !isAhead(behind, id));
  return others.map((entrant): Passing => {
    if (!behind.places.has(entrant)) {
      const how = way === "up" ? "went" : "came";
      return { entrant, how, by: null, node: null, says: say(movedTexts[how], { entrant }) };
    }
    const [then, now] = [before.decided(entrant), after.decided(entrant)];
    // A veto is asked before the totals; of two that are level now, what had decided tells.
    const by = ([now, then].find((each) => each?.by === "vetoes") ?? now ?? (then as Decided)).by;
    const [mine, theirs] = [
      [before.own, after.own],
      [before.standOf(entrant), after.standOf(entrant)],
    ] as const;
    const most = by === "total" ? (way === "up" ? mostGained(mine, theirs) : mostGained(theirs, mine)) : undefined;
    if (most) {
      const points = showChange(most.points, digits).shown;
      const says = say(movedTexts[way], { entrant, label: most.line.label, points });
      return { entrant, how: "passed", by, node: most.line.node, says };
    }
    const noVeto = by === "vetoes" && now?.by !== by;
    const decided = noVeto ? movedTexts.noVeto : now ? sayDecided(now, after.breakTies) : movedTexts.level;
    const values = { entrant, decided };
    return { entrant, how: "passed", by, node: null, says: say(movedTexts[`${way}ByStep`], values) };
  });
}

type BeforeAfter = readonly [before: Stand, after: Stand];

/** The line in which one gained most on another, the first of equals; undefined where it gained nothing in all. */
function mostGained([ownBefore, own]: BeforeAfter, [otherBefore, other]: BeforeAfter) {
  const points = (stand: Stand, node: string) => stand.lines.find((line) => line.node === node)?.points ?? zero;
  const lead = (mine: Stand, theirs: Stand, node: string) => subtract(points(mine, node), points(theirs, node));
  if (compare(subtract(own.total, other.total), subtract(ownBefore.total, otherBefore.total)) <= 0) return undefined;
  let most: { readonly line: Line; readonly points: Rational } | undefined;
  for (const line of everyLine([ownBefore, own, otherBefore, other].map(({ lines }) => lines))) {
    const gained = subtract(lead(own, other, line.node), lead(ownBefore, otherBefore, line.node));
    if (sign(gained) > 0 && (!most || compare(gained, most.points) > 0)) most = { line, points: gained };
  }
  return most;
}
