import { lookIn } from "../condition/index.js";
import type { Text } from "../reason/index.js";

/** Words of the host's in a field of a record, in both languages; `null` where there are none. */
export function wordingIn(record: unknown, field: string): Text | null {
  const own = textIn(record, field);
  if (own !== null) return { zh: own, en: own };
  const [zh, en] = [textIn(record, `${field}.zh`), textIn(record, `${field}.en`)];
  return zh === null || en === null ? null : { zh, en };
}

function textIn(record: unknown, field: string): string | null {
  const seen = lookIn(record)({ field });
  if (seen.kind !== "value" || typeof seen.value !== "string") return null;
  return seen.value === "" || seen.value === "n/a" ? null : seen.value;
}

/** What a project is called: its id, where its record has no name. */
export function nameOf({ project, record }: { readonly project: string; readonly record: unknown }): Text {
  return wordingIn(record, "name") ?? { zh: project, en: project };
}
