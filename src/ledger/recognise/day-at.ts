import { parseDay } from "../../calendar/index.js";
import type { FieldSubject, Look } from "../../condition/index.js";

/** The day that stands at a path; undefined where there is none, or it cannot be read. */
export function dayAt(look: Look, subject: FieldSubject): string | undefined {
  const seen = look(subject);
  const value = seen.kind === "value" ? seen.value : undefined;
  return typeof parseDay(value) === "number" ? (value as string) : undefined;
}
