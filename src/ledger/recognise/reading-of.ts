import { isSaimaError, problem, reasonWords, SaimaError } from "../../reason/index.js";

/** What comes of looking at dossiers: those that did not come out of `replay` may be anything, and throw when they are read. */
export function readingOf<Answer>(look: () => Answer): Answer {
  try {
    return look();
  } catch (thrown) {
    throw isSaimaError(thrown) ? thrown : new SaimaError([problem(reasonWords, "unreadable", [])]);
  }
}
