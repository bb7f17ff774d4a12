import { checkBy, deepFreeze, isJson, type Problem, refuse } from "../reason/index.js";
import { NOT } from "./form.js";
import { type Project, type ProjectInput, project, projectSchema } from "./project.js";

/**
 * Reads a project: canonical and frozen. Throws every problem found.
 *
 * @example
 * parseProject({ id: "p1", investment: { total: "1.5亿元" } }).investment
 * // → { total: { amount: "150000000", currency: "CNY" } }
 */
export function parseProject(input: ProjectInput): Project {
  const { value, problems } = readProject(input);
  refuse(problems);
  return value as Project;
}

/**
 * What is wrong with a project; empty when `parseProject` reads it.
 *
 * @example
 * checkProject({ id: "p1", industry: { code: "X1" } }).map((each) => each.path) // → ["industry.code"]
 */
export function checkProject(input: unknown): readonly Problem[] {
  return readProject(input).problems;
}

/** What is sound is read quickly; where that answers no, the schema says why, and has the last word. */
export function readProject(input: unknown): { readonly value?: Project; readonly problems: readonly Problem[] } {
  const quick = readQuickly(input);
  if (quick !== NOT) return { value: quick as Project, problems: [] };
  const { value, problems } = checkBy(projectSchema, input);
  return value ? { value: deepFreeze(value), problems } : { problems };
}

function readQuickly(input: unknown): unknown {
  try {
    return isJson(input) ? project.read(input) : NOT;
  } catch {
    return NOT;
  }
}
