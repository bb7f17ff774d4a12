import type { StandingRow } from "../race/index.js";
import { type Language, say } from "../reason/index.js";
import { labels } from "./words.js";

/** A place; one that is shared says so. */
export function placeCell(row: Pick<StandingRow, "place" | "tied">, language: Language): string {
  if (row.place === null) return labels.notRanked[language];
  return row.tied === 0 ? String(row.place) : say(labels.tied, { place: row.place })[language];
}
