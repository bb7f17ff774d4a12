import { isSaimaError } from "../../src/reason/index.js";

/** The codes and paths of what a call was refused for; anything else that it throws goes on its way. */
export function codesOf(run: () => unknown): string[] {
  try {
    run();
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    return thrown.problems.map((each) => `${each.code} ${each.path}`.trim());
  }
  return [];
}
