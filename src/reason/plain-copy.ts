import { isPlain } from "./is-plain.js";
import { kindOf, kindText } from "./kind-of.js";
import type { Path } from "./path-text.js";
import { type Problem, problem } from "./problem.js";
import type { Values } from "./text.js";
import { words } from "./words.js";

/** A bound against hostile input: how deep it may be nested. */
export const MAX_DEPTH = 64;
/** A bound against hostile input: how many rows a table may have. */
export const MAX_ROWS = 10_000_000;

/** What is copied as one thing, a definition or a record, may have so many parts. A table is copied row by row. */
export const MAX_PARTS = 1_000_000;

/** More problems than this help nobody. */
export const MAX_PROBLEMS = 10_000;

/** A list or an object that is being copied. */
interface Opened {
  readonly from: Readonly<Record<PropertyKey, unknown>>;
  readonly to: Record<PropertyKey, unknown>;
  /** The keys of an object; a list has none. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

function open(value: object): Opened {
  const from = value as Opened["from"];
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  if (keys) return { from, to: {}, keys, length: keys.length, next: 0 };
  // A Proxy may answer anything for its length.
  const length = from["length"];
  const sound = typeof length === "number" && length >= 0;
  const to: object = [];
  return { from, to: to as Opened["to"], keys, length: sound ? length : Infinity, next: 0 };
}

function keyAt({ keys }: Opened, index: number): string | number {
  return keys ? (keys[index] as string) : index;
}

/**
 * Copies an input into plain JSON data before anything looks at it, without recursion. As in JSON, a key that is
 * undefined is absent and a gap in a list is `null`. What is too deep, too large, cyclic, not plain (a Date, a function,
 * `NaN`) or named `__proto__` is a problem, and so is an input that throws when it is read.
 *
 * @param path where the input stands in what the problems speak of
 *
 * @example
 * const problems = [];
 * plainCopy({ value: undefined, cells: [1, undefined] }, problems) // → { cells: [1, null] }
 */
export function plainCopy(input: unknown, problems: Problem[], path: Path = []): unknown {
  // The input is the only entry of a list of its own.
  const whole = open([input]);
  const opened = [whole];
  const here = () => [...path, ...opened.slice(1).map((each) => keyAt(each, each.next - 1))];
  const report = (code: keyof typeof words, values: Values = {}, at: Path = here()): undefined => {
    problems.push(problem(words, code, at, values));
  };
  const most = problems.length + MAX_PROBLEMS;
  let parts = 0;
  try {
    for (let within = opened.at(-1); within; within = opened.at(-1)) {
      if (within.next >= within.length) {
        opened.pop();
        continue;
      }
      const key = keyAt(within, within.next++);
      const value = key === "__proto__" ? undefined : within.from[key];
      if (isScalar(value)) within.to[key] = value === 0 ? 0 : value;
      else if (key === "__proto__") report("forbidden-name", { name: key });
      else if (value === undefined) {
        if (!within.keys && within !== whole) within.to[key] = null;
      } else if (!isPlain(value)) report("not-plain", { found: kindText(kindOf(value)) });
      else if (opened.length > MAX_DEPTH)
        return report("too-deep", { most: MAX_DEPTH }, here().slice(0, path.length + 4));
      else {
        const inner = open(value);
        parts += inner.length;
        if (parts > MAX_PARTS) return report("too-large", { most: MAX_PARTS });
        within.to[key] = inner.to;
        opened.push(inner);
      }
      if (problems.length >= most) return report("too-many-problems", {}, path);
    }
  } catch {
    return report("unreadable");
  }
  return whole.to[0];
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
