import type { Problem } from "./problem.js";

const SHOWN = 20;

/**
 * The one thing the library throws: input that cannot be used, with every problem found in it.
 *
 * Recognise it by `isSaimaError`, which also works across copies of the library.
 */
export class SaimaError extends Error {
  override readonly name = "SaimaError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems
      .slice(0, SHOWN)
      .map((each) => `- ${each.path || "(input)"} [${each.code}] ${each.says.en} / ${each.says.zh}`);
    if (problems.length > SHOWN) lines.push(`- … ${problems.length - SHOWN} more`);
    super(lines.join("\n"));
    this.problems = problems;
  }
}

/**
 * Whether something thrown is a `SaimaError` of any copy of the library.
 *
 * @example
 * isSaimaError(new SaimaError([])) // → true
 */
export function isSaimaError(thrown: unknown): thrown is SaimaError {
  try {
    return thrown instanceof Error && thrown.name === "SaimaError" && "problems" in thrown;
  } catch {
    return false; // a Proxy may throw at any look
  }
}

/**
 * Throws when there are problems.
 *
 * @example
 * refuse([]) // → undefined
 */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SaimaError(problems);
}
