import type { Path, Problem } from "./problem.js";
import { problem } from "./problem.js";
import { words } from "./words.js";

/** Bounds against hostile input. */
export const MAX_DEPTH = 64;
export const MAX_ROWS = 10_000_000;
const MAX_PARTS = 1_000_000;

interface Visit {
  readonly value: unknown;
  readonly depth: number;
  readonly path: Path;
  readonly put: (copy: unknown) => void;
}

/**
 * Copies an input into plain JSON data before anything looks at it, without recursion: what is too deep, too large,
 * cyclic, not plain (a Date, a function, `NaN`) or named `__proto__` is a problem, and so is an input that throws when
 * it is read.
 */
export function plainCopy(input: unknown, problems: Problem[]): unknown {
  try {
    return copy(input, problems);
  } catch {
    problems.push(problem(words, "unreadable", []));
    return undefined;
  }
}

function copy(input: unknown, problems: Problem[]): unknown {
  let root: unknown;
  let parts = 0;
  const visits: Visit[] = [{ value: input, depth: 0, path: [], put: (value) => (root = value) }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const { value, depth, path, put } = visit;
    if (++parts > MAX_PARTS) {
      problems.push(problem(words, "too-large", [], { most: MAX_PARTS }));
      return undefined;
    }
    if (isScalar(value)) put(value);
    else if (!isPlain(value)) problems.push(problem(words, "not-plain", path, { found: kindOf(value) }));
    else if (depth >= MAX_DEPTH) {
      problems.push(problem(words, "too-deep", path.slice(0, 4), { most: MAX_DEPTH }));
      return undefined;
    } else if (Array.isArray(value)) {
      if (value.length > MAX_PARTS) {
        problems.push(problem(words, "too-large", path, { most: MAX_PARTS }));
        return undefined;
      }
      const list: unknown[] = new Array(value.length).fill(null);
      put(list);
      for (let i = value.length - 1; i >= 0; i--)
        visits.push({ value: value[i], depth: depth + 1, path: [...path, i], put: (each) => (list[i] = each) });
    } else {
      const record: Record<string, unknown> = {};
      put(record);
      for (const [key, each] of Object.entries(value).reverse()) {
        if (key === "__proto__") problems.push(problem(words, "forbidden-name", [...path, key], { name: key }));
        else if (each !== undefined)
          visits.push({ value: each, depth: depth + 1, path: [...path, key], put: (part) => (record[key] = part) });
      }
    }
  }
  return root;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number";
}

/** A plain object or array, of any realm. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What kind of thing stands where something else was expected. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object") return typeof value;
  return isPlain(value) ? "object" : (Object.prototype.toString.call(value).slice(8, -1) as string);
}
