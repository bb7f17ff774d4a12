import { isSaimaError, problem, reasonWords, SaimaError } from "../reason/index.js";

/** An answer about what a host gave; refused, where that throws when it is read. */
export function readable<T>(answer: () => T): T {
  try {
    return answer();
  } catch (thrown) {
    if (isSaimaError(thrown)) throw thrown;
    throw new SaimaError([problem(reasonWords, "unreadable", [])]);
  }
}
