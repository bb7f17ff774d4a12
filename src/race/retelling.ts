import { isSaimaError, type Problem, SaimaError } from "../reason/index.js";

/** Runs something; what it refuses is refused again, each problem as `retold` puts it. */
export function retelling<T>(retold: (problem: Problem) => Problem, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw isSaimaError(thrown) ? new SaimaError(thrown.problems.map(retold)) : thrown;
  }
}
