import { type Look, unknownSubjects } from "../../condition/index.js";
import type { Undecided } from "../ledger.js";
import type { Question } from "./assemble.js";

/** One thing that is not known, and what it keeps from being decided. */
export type Unknown = Undecided["unknown"][number];

/** The fields that keep a condition from being told. */
export function unknownIn(
  { condition, trim }: Question,
  look: Look,
  reason: Unknown["reason"] = "condition",
): readonly Unknown[] {
  return unknownSubjects(condition, look, { trim }).map(({ subject }) => ({ reason, path: subject.field }));
}

/** Each once, in the order in which they were found. */
export function once(unknown: readonly Unknown[]): readonly Unknown[] {
  return unknown.filter(
    ({ reason, path }, index) => unknown.findIndex((other) => other.reason === reason && other.path === path) === index,
  );
}
