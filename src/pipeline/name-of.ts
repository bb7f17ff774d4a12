import { type Look, lookIn } from "../condition/index.js";
import type { Text } from "../reason/index.js";
import type { Wording } from "../unit/index.js";
import type { Dossier } from "./dossier.js";

/** What a project is called (项目名称): its id, where the record has no name for it. */
export function nameOf({ project, record }: Dossier): Text {
  const name = wordingIn(lookIn(record), "name") ?? project;
  return typeof name === "string" ? { zh: name, en: name } : name;
}

/** Words of the host's in a field of the record; `null` where there are none. */
export function wordingIn(look: Look, field: string): Wording | null {
  const text = textIn(look, field);
  if (text !== undefined) return text === "" || text === "n/a" ? null : text;
  const [zh, en] = [textIn(look, `${field}.zh`), textIn(look, `${field}.en`)];
  return zh === undefined || en === undefined ? null : { zh, en };
}

function textIn(look: Look, field: string): string | undefined {
  const seen = look({ field });
  return seen.kind === "value" && typeof seen.value === "string" ? seen.value : undefined;
}
