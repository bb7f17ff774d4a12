import type { FigureRow } from "../../figure/index.js";
import { isPlain, type Path, type Problem, problem, quoted, reasonWords, refuse } from "../../reason/index.js";
import { expectedTexts } from "../words-tally.js";

/** Rows of figures from outside. Refused: what is no list of rows, a row without an entrant, a cell that can be none. */
export function rowsGiven(input: unknown, name: string): readonly FigureRow[] {
  const problems: Problem[] = [];
  const unexpected = (found: unknown, expected: keyof typeof expectedTexts, path: Path) => {
    const values = { expected: expectedTexts[expected], found: quoted(found) };
    problems.push(problem(reasonWords, found === undefined ? "missing" : "wrong-type", path, values));
  };
  const row = (each: unknown, path: Path) => {
    if (!isRecord(each)) return unexpected(each, "object", path);
    const { entrant, figures } = each;
    if (typeof entrant !== "string" || entrant === "") unexpected(entrant, "text", [...path, "entrant"]);
    if (!isRecord(figures)) return unexpected(figures, "object", [...path, "figures"]);
    for (const [id, cell] of Object.entries(figures))
      if (!isCell(cell)) unexpected(cell, "figure", [...path, "figures", id]);
  };
  try {
    if (!Array.isArray(input)) unexpected(input, "list", [name]);
    else for (let at = 0; at < input.length; at++) row(input[at], [name, at]);
  } catch {
    problems.push(problem(reasonWords, "unreadable", [name]));
  }
  refuse(problems);
  return input as readonly FigureRow[];
}

function isCell(cell: unknown): boolean {
  return cell === null || typeof cell === "string" || typeof cell === "number" || isRecord(cell);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlain(value) && !Array.isArray(value);
}
