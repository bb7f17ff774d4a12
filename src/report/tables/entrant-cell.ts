import type { StandingRow } from "../../race/index.js";
import { type Language, say } from "../../reason/index.js";
import { labels } from "../words.js";

/** An entrant, and who is assessed together under its name. */
export function entrantCell(
  { entrant, members }: Pick<StandingRow, "entrant" | "members">,
  language: Language,
): string {
  if (members.length === 0) return entrant;
  return say(labels.joint, { entrant, members: members.join(language === "zh" ? "、" : ", ") })[language];
}
