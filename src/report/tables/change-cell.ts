import type { Language } from "../../reason/index.js";
import { labels } from "../words.js";

/** A change of place: `↑2`, `↓1`, `–` for none. */
export function changeCell(change: number | "new" | "gone" | null | undefined, language: Language): string {
  if (change === "new" || change === "gone") return labels[change][language];
  if (typeof change !== "number") return labels.notComparable[language];
  if (change === 0) return "–";
  return change > 0 ? `↑${change}` : `↓${-change}`;
}
