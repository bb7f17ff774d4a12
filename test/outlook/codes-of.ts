import { isSaimaError } from "../../src/reason/index.js";

/** The codes and paths of the problems that something throws: `code path`. */
export function codesOf(run: () => unknown): string[] {
  try {
    run();
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    return thrown.problems.map(({ code, path }) => `${code} ${path}`.trim());
  }
  return [];
}
