import { checkBy, deepFreeze, type Problem, readBy } from "../reason/index.js";
import { type Project, type ProjectInput, projectSchema } from "./project.js";

/**
 * Reads a project: canonical and frozen. Throws every problem found.
 *
 * @example
 * parseProject({ id: "p1", investment: { total: "1.5亿元" } }).investment
 * // → { total: { amount: "150000000", currency: "CNY" } }
 */
export function parseProject(input: ProjectInput): Project {
  return deepFreeze(readBy(projectSchema, input));
}

/**
 * What is wrong with a project; empty when `parseProject` reads it.
 *
 * @example
 * checkProject({ id: "p1", industry: { code: "X1" } }).map((each) => each.path) // → ["industry.code"]
 */
export function checkProject(input: unknown): readonly Problem[] {
  return checkBy(projectSchema, input).problems;
}
