import type { StandingRow } from "../../race/index.js";
import { type Language, say } from "../../reason/index.js";
import { labels } from "../words.js";
import { marked } from "./result-columns.js";

/** A place; one that is shared, or may still change, says so. */
export function placeCell(row: Pick<StandingRow, "place" | "tied" | "provisional">, language: Language): string {
  if (row.place === null) return marked(labels.notRanked, row.provisional)[language];
  const place = String(row.place);
  const own = row.tied === 0 ? { zh: place, en: place } : say(labels.tied, { place });
  return marked(own, row.provisional)[language];
}
