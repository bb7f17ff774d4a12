import { unexpected } from "./expected.js";
import { isPlain } from "./is-plain.js";
import { kindText } from "./kind-of.js";
import { problem } from "./problem.js";
import { SaimaError } from "./saima-error.js";
import { words } from "./words.js";

/**
 * The options of a call, read once into an object of their own. Refused: what is no plain object, and what throws when it
 * is read.
 *
 * @example
 * openOptions({ digits: 2 }) // → { digits: 2 }
 */
export function openOptions<T extends object>(options: T): T {
  try {
    if (isPlain(options) && !Array.isArray(options)) return { ...options };
  } catch {
    throw new SaimaError([problem(words, "unreadable", [])]);
  }
  throw new SaimaError([unexpected(options, [], [kindText("object")], [])]);
}
