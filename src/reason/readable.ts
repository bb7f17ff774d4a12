import { problem } from "./problem.js";
import { isSaimaError, SaimaError } from "./saima-error.js";
import { words } from "./words.js";

/**
 * An answer about what a host gave; refused, where that throws when it is read.
 *
 * @example
 * readable(() => 1 + 1) // → 2
 */
export function readable<T>(answer: () => T): T {
  try {
    return answer();
  } catch (thrown) {
    if (isSaimaError(thrown)) throw thrown;
    throw new SaimaError([problem(words, "unreadable", [])]);
  }
}
