import { isSaimaError } from "../../src/reason/index.js";

/** What is wrong, as code and path; nothing where nothing is thrown. */
export function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    return thrown.problems.map(({ code, path }) => `${code} at ${path}`);
  }
}
