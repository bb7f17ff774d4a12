import { compare, type Rational, show, sign, subtract, zero } from "../exact/index.js";
import { say, type Text } from "../reason/index.js";
import { everyLine, type Line } from "./lines-of.js";
import type { Period, Stand } from "./period-of.js";
import { movedTexts } from "./words.js";

/** Someone who was ahead of an entrant in one of two periods only, and the line that made most of it. */
export interface Passing {
  readonly entrant: string;
  /** `passed` where both stand in the group in both periods; else the other `came` or `went`. */
  readonly how: "passed" | "came" | "went";
  /** The line in which the one that is better off now gained most; null where there is none. */
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
      return { entrant, how, node: null, says: say(movedTexts[how], { entrant }) };
    }
    const [mine, theirs] = [
      [before.own, after.own],
      [before.standOf(entrant), after.standOf(entrant)],
    ] as const;
    const most = way === "up" ? mostGained(mine, theirs) : mostGained(theirs, mine);
    const values = { entrant, label: most?.line.label ?? "", points: most ? show(most.points, digits).shown : "" };
    const says = say(movedTexts[most ? way : way === "up" ? "upByStep" : "downByStep"], values);
    return { entrant, how: "passed", node: most?.line.node ?? null, says };
  });
}

type BeforeAfter = readonly [before: Stand, after: Stand];

/** The line in which one gained most on another, the first of equals; undefined where it gained in none. */
function mostGained([ownBefore, own]: BeforeAfter, [otherBefore, other]: BeforeAfter) {
  const points = (stand: Stand, node: string) => stand.lines.find((line) => line.node === node)?.points ?? zero;
  const lead = (mine: Stand, theirs: Stand, node: string) => subtract(points(mine, node), points(theirs, node));
  let most: { readonly line: Line; readonly points: Rational } | undefined;
  for (const line of everyLine([ownBefore, own, otherBefore, other].map(({ lines }) => lines))) {
    const gained = subtract(lead(own, other, line.node), lead(ownBefore, otherBefore, line.node));
    if (sign(gained) > 0 && (!most || compare(gained, most.points) > 0)) most = { line, points: gained };
  }
  return most;
}
