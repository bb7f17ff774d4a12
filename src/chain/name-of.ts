import type { Text } from "../reason/index.js";

/** A name as a sentence takes it: one wording for both languages, or one for each. */
export function textOf(wording: string | Text): Text {
  return typeof wording === "string" ? { zh: wording, en: wording } : wording;
}

/** What something on the map is called: its name, or its id. */
export function nameOf(each: { readonly id: string; readonly name?: string | Text | undefined }): Text {
  return textOf(each.name ?? each.id);
}
