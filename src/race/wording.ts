import type { Text } from "../reason/index.js";

/** What stands between the parts of a list, between clauses, and between sentences. */
export const enumeration: Text = { zh: "、", en: ", " };
export const comma: Text = { zh: "，", en: ", " };
export const semicolon: Text = { zh: "；", en: "; " };

export const noText: Text = { zh: "", en: "" };

/** A name or a number, which is written alike in both languages. */
export function both(text: string): Text {
  return { zh: text, en: text };
}

/** A shown number with a true minus. */
export function minus(shown: string): string {
  return shown.replace("-", "−");
}

/** A shown number with its sign, the minus a true one. */
export function signed(shown: string): string {
  return shown.startsWith("-") ? minus(shown) : `+${shown}`;
}

/** What a node is called: its label, or its id. */
export function labelOf({ id, label }: { readonly id: string; readonly label?: Text | undefined }): Text {
  return label ?? (id === "total" ? { zh: "总分", en: "total" } : both(id));
}
