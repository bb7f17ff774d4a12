import { isNothing } from "./form.js";

type Holder = Record<string | number, unknown>;

/** A record that is being written upon. What was given stays as it is: an object is copied when it is first written to. */
export interface Draft {
  readonly record: Readonly<Record<string, unknown>>;
  /** What stands at a path; undefined where there is nothing. */
  readonly read: (path: readonly string[]) => unknown;
  /** Puts a value at a path, with objects on the way to it where there is nothing; false where something else stands there. */
  readonly write: (path: readonly string[], value: unknown) => boolean;
}

/**
 * A draft upon a record.
 *
 * @example
 * const draft = draftOf({ id: "p1" });
 * draft.write(["investment", "total"], "1亿元"); // → true
 * draft.record // → { id: "p1", investment: { total: "1亿元" } }
 */
export function draftOf(base: Readonly<Record<string, unknown>>): Draft {
  let owned: Set<unknown> | undefined;
  const own = (value: object): Holder => {
    if (owned?.has(value)) return value as Holder;
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Holder;
    owned ??= new Set();
    owned.add(copy);
    return copy;
  };
  let record = base as Holder;
  return {
    get record() {
      return record;
    },
    read: (path) => {
      let value: unknown = record;
      for (const step of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
        value = (value as Holder)[step];
      }
      return value;
    },
    write: (path, value) => {
      if (!leads(record, path)) return false;
      record = own(record);
      let at = record;
      for (const step of path.slice(0, -1)) {
        const next = Object.hasOwn(at, step) ? at[step] : undefined;
        at = at[step] = own(isNothing(next) ? {} : (next as object));
      }
      at[path.at(-1) as string] = value;
      return true;
    },
  };
}

/** Whether a path leads through objects, and through lists by the number of a member or of the next one. */
function leads(record: Holder, path: readonly string[]): boolean {
  let at: unknown = record;
  for (const step of path) {
    if (isNothing(at)) return true;
    if (typeof at !== "object") return false;
    if (Array.isArray(at) && !isIndex(step, at.length)) return false;
    at = Object.hasOwn(at as object, step) ? (at as Holder)[step] : undefined;
  }
  return true;
}

function isIndex(step: string, length: number): boolean {
  return /^(0|[1-9]\d{0,8})$/.test(step) && Number(step) <= length;
}
