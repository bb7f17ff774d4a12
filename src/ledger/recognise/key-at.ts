import type { FieldSubject, Look } from "../../condition/index.js";

/** What stands at a path as a name: a text, a number, or an object with an id. */
export function keyAt(look: Look, per: FieldSubject): string | undefined {
  const seen = look(per);
  const value = seen.kind === "value" ? seen.value : undefined;
  const name = typeof value === "object" && value !== null ? (value as { readonly id?: unknown }).id : value;
  const isName = (typeof name === "string" && name !== "" && name !== "n/a") || typeof name === "number";
  return isName ? String(name) : undefined;
}
