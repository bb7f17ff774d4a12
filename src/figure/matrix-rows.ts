import { isIdentifier, type Path, type Problem, problem, reasonWords } from "../reason/index.js";
import { enough, field, noCells, type RawRow, scheduleFacet, type Tell, tooMany } from "./raw-row.js";
import { words } from "./words.js";

const noPath: Path = [];

const COLUMN =
  /^([^.]+)(?:\.(value|target|previous|undecided|withUndecided|schedule|schedule\.share|targets\.[^.]+))?$/;

/** The rows of a table with a header. */
export function matrixRows(input: object, problems: Problem[]): RawRow[] {
  const { columns, rows, ...rest } = input as { columns: unknown; rows: unknown };
  for (const key of Object.keys(rest)) problems.push(problem(reasonWords, "unknown-key", [key], { key }));
  if (!Array.isArray(columns) || !Array.isArray(rows) || tooMany(rows, problems, ["rows"])) {
    problems.push(problem(words, "table-malformed", []));
    return [];
  }
  const seen = new Set<unknown>();
  for (const [index, column] of columns.entries()) {
    enough(problems);
    const found = String(column).slice(0, 40);
    if (seen.has(column)) problems.push(problem(words, "column-duplicate", ["columns", index], { found }));
    seen.add(column);
    if (typeof column !== "string" || !isColumn(column))
      problems.push(problem(words, "column-malformed", ["columns", index], { found }));
  }
  if (problems.length > 0) return [];
  const parts = columns.map(columnOf);
  return Array.from(rows, (row: unknown, index) => matrixRow(parts, row, ["rows", index], enough(problems)));
}

function isColumn(column: string): boolean {
  if (column === "entrant" || /^entrant\.[^.]+$/.test(column)) return column !== "entrant.__proto__";
  const [, figure] = COLUMN.exec(column) ?? [];
  return figure !== undefined && isIdentifier(figure);
}

/** A column of a header: a field of the entrant, or a facet of a figure. */
type ColumnPart = { readonly field: string } | { readonly figure: string; readonly facet: string };

function columnOf(column: string): ColumnPart {
  if (column === "entrant" || column.startsWith("entrant."))
    return { field: column.slice("entrant.".length) || column };
  const [, figure = "", facet = "value"] = COLUMN.exec(column) ?? [];
  return { figure, facet };
}

function matrixRow(columns: readonly ColumnPart[], row: unknown, path: Path, problems: Problem[]): RawRow {
  const fields: Record<string, unknown> = {};
  if (!Array.isArray(row) || row.length !== columns.length) {
    const found = Array.isArray(row) ? row.length : 0;
    problems.push(problem(words, "row-length", path, { found, expected: columns.length }));
    return { path, fields, cells: noCells };
  }
  for (const [index, column] of columns.entries())
    if ("field" in column) field(fields, column.field, row[index], path, index, problems);
  const cells = (tell: Tell) => {
    for (const [index, column] of columns.entries()) {
      if ("field" in column) continue;
      const { figure, facet } = column;
      tell(figure, facet === "schedule" ? scheduleFacet(row[index]) : facet, row[index], noPath, index);
    }
  };
  return { path, fields, cells };
}
