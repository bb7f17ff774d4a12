import type * as z from "zod";
import { fromIssue } from "./from-issue.js";
import { MAX_PROBLEMS, plainCopy } from "./plain-copy.js";
import { type Problem, problem } from "./problem.js";
import { words } from "./words.js";

/**
 * Reads an input by a schema: the canonical value, or every problem found.
 *
 * @example
 * checkBy(exactNumber, "2.50") // → { value: "2.5", problems: [] }
 */
export function checkBy<T>(
  schema: z.ZodType<T>,
  input: unknown,
): { readonly value?: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const copy = plainCopy(input, problems);
  if (problems.length > 0) return { problems };
  const result = parse(schema, copy);
  if (!result) return { problems: [problem(words, "too-many-problems", [])] };
  if (result.success) return { value: result.data, problems };
  return { problems: fromIssues(result.error.issues) };
}

function fromIssues(issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
  const problems = issues.slice(0, MAX_PROBLEMS).flatMap((issue) => fromIssue(issue, []));
  if (issues.length <= MAX_PROBLEMS && problems.length <= MAX_PROBLEMS) return problems;
  return [...problems.slice(0, MAX_PROBLEMS), problem(words, "too-many-problems", [])];
}

/** An error text of our own keeps out what a host has set for all of zod. */
const settings = { reportInput: true, error: () => "" };

/** Undefined when zod has found more than it can pass upwards: it does so by the arguments of one call. */
function parse<T>(schema: z.ZodType<T>, copy: unknown) {
  try {
    return schema.safeParse(copy, settings);
  } catch (thrown) {
    if (thrown instanceof RangeError && /call stack|too many arguments/.test(thrown.message)) return undefined;
    throw thrown;
  }
}
