import type { StandingRow } from "../standings.js";

type Placed = Pick<StandingRow, "group" | "place">;

/** Places gained (negative: lost); `new` for a newcomer or after a regrouping, null where one of the places is missing. */
export function placesGained(before: Placed | undefined, after: Placed): number | "new" | null {
  if (before?.group !== after.group) return "new";
  return before.place === null || after.place === null ? null : before.place - after.place;
}
