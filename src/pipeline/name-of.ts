import type { Text } from "../reason/index.js";
import type { Wording } from "../unit/index.js";
import type { Dossier } from "./dossier.js";

/** What a project is called (项目名称): its id, where the record has no name for it. */
export function nameOf({ project, record }: Dossier): Text {
  const name = wordingOf(record["name"]) ?? project;
  return typeof name === "string" ? { zh: name, en: name } : name;
}

/** Words of the host's, as the record has them; `null` where it has none. */
export function wordingOf(value: unknown): Wording | null {
  if (typeof value === "string") return value === "" || value === "n/a" ? null : value;
  if (typeof value !== "object" || value === null) return null;
  const { zh, en } = value as Partial<Text>;
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : null;
}
