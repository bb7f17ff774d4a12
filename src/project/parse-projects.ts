import { excerpt, problem } from "../reason/index.js";
import { readProject } from "./parse-project.js";
import type { Project, ProjectInput } from "./project.js";
import { readRows } from "./read-rows.js";
import { words } from "./words.js";

/**
 * Reads many projects: canonical and frozen. Throws every problem found, among them two projects with the same id.
 *
 * @example
 * parseProjects([{ id: "p1", investment: { total: "1亿元" } }, { id: "p2" }])[0].investment
 * // → { total: { amount: "100000000", currency: "CNY" } }
 */
export function parseProjects(input: readonly ProjectInput[]): readonly Project[] {
  const projects: Project[] = [];
  const places = new Map<string, number>();
  readRows(input, () => (row, index, report) => {
    const { value, problems } = readProject(row);
    report(problems);
    if (!value) return;
    const { id } = value;
    const first = places.get(id);
    if (first !== undefined) report([problem(words, "project-twice", ["id"], { index: first, id: excerpt(id) })]);
    places.set(id, first ?? index);
    projects.push(value);
  });
  return Object.freeze(projects);
}
