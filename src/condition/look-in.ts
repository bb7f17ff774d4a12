import type { Look, Seen } from "./look.js";
import { type FieldSubject, ITSELF } from "./subject.js";
import { unreadableText } from "./words.js";

const unreadable: Seen = {
  kind: "unknown",
  why: { code: "unreadable", values: {}, says: unreadableText, because: [] },
};

/**
 * Lets a condition look into a plain record by path: `"a.b.0.c"` follows own properties, a number goes into a list;
 * what is missing anywhere on the way is absent. A record that throws when it is read is unknown.
 *
 * @example
 * lookIn({ funds: { total: "1亿元" } })({ field: "funds.total" }) // → { kind: "value", value: "1亿元" }
 */
export function lookIn(record: unknown): Look {
  return (subject: FieldSubject) => {
    try {
      return { kind: "value", value: subject.field === ITSELF ? record : follow(record, stepsOf(subject)) };
    } catch {
      return unreadable;
    }
  };
}

const known = new WeakMap<FieldSubject, readonly string[]>();

/**
 * The steps of a path; those of a subject that cannot change are remembered.
 *
 * @example
 * stepsOf({ field: "funds.total" }) // → ["funds", "total"]
 */
export function stepsOf(subject: FieldSubject): readonly string[] {
  const remembered = known.get(subject);
  if (remembered) return remembered;
  const steps = subject.field.split(".");
  if (Object.isFrozen(subject)) known.set(subject, steps);
  return steps;
}

function follow(record: unknown, path: readonly string[]): unknown {
  let value = record;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    // `length` is a list's own property, but no member.
    if (Array.isArray(value) && String(Number.parseInt(step, 10)) !== step) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
