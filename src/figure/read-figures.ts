import type { Rational } from "../exact/index.js";
import { byCodePoint } from "../exact/index.js";
import { readQuantity } from "../money/index.js";
import {
  isIdentifier,
  isPlain,
  MAX_ROWS,
  type Path,
  type Problem,
  pathText,
  plainCopy,
  problem,
  reasonWords,
  refuse,
  SaimaError,
} from "../reason/index.js";
import type { FiguresInput } from "./figures.js";
import { once } from "./once.js";
import type { Column, Entrant, FigureTable, Lack } from "./table.js";
import { unitText, words } from "./words.js";

/** A row in either spelling, brought to one shape: its fields, and its cells by figure and facet. */
interface RawRow {
  readonly path: Path;
  readonly fields: Record<string, unknown>;
  readonly cells: readonly RawCell[];
}
interface RawCell {
  readonly figure: string;
  readonly facet: string;
  readonly value: unknown;
  readonly path: Path;
}

const memo = new WeakMap<object, FigureTable>();

/** Remembers the reading of a table that can no longer change. */
export function remember(frozen: object, table: FigureTable): void {
  memo.set(frozen, table);
}

/**
 * Reads figures, every number exactly, or throws every problem found.
 *
 * `null`, `""` and a missing cell are *not reported*; `"n/a"` is *not applicable*; zero is zero.
 */
export function readFigures(input: FiguresInput): FigureTable {
  const known = typeof input === "object" && input !== null ? memo.get(input) : undefined;
  if (known) return known;
  const problems: Problem[] = [];
  let table: FigureTable | undefined;
  try {
    table = read(input, problems);
  } catch (thrown) {
    if (thrown instanceof SaimaError) throw thrown;
    problems.push(problem(reasonWords, "unreadable", []));
  }
  refuse(problems);
  return table as FigureTable;
}

function read(input: unknown, problems: Problem[]): FigureTable {
  const rows = rowsOf(input, problems);
  if (problems.length === 0 && rows.length === 0) problems.push(problem(words, "table-empty", []));
  const placed = rows
    .map((row, index) => ({ row, entrant: entrantOf(row, index, problems) }))
    .sort((a, b) => byCodePoint(a.entrant.id, b.entrant.id));
  checkNames(placed, problems);
  const size = placed.length;
  const columns = new Map<string, Map<string, (Rational | Lack)[]>>();
  const units = new Map<string, string>();
  for (const [at, { row }] of placed.entries())
    for (const cell of row.cells) {
      const facets = once(columns, cell.figure, () => new Map<string, (Rational | Lack)[]>());
      const values = once(facets, cell.facet, () => new Array<Rational | Lack>(size).fill("notReported"));
      values[at] = numberIn(cell, units, problems);
    }
  const none: readonly Lack[] = new Array<Lack>(size).fill("notReported");
  return {
    entrants: placed.map(({ entrant }) => entrant),
    figures: new Set(columns.keys()),
    column: (figure, facet): Column => ({
      unit: facet === "schedule.share" ? "" : (units.get(figure) ?? ""),
      values: columns.get(figure)?.get(facet) ?? none,
    }),
  };
}

function rowsOf(input: unknown, problems: Problem[]): RawRow[] {
  if (Array.isArray(input)) {
    if (tooMany(input, problems, [])) return [];
    return input.map((row, index) => objectRow(row, [index], problems));
  }
  if (isPlain(input) && "columns" in input && "rows" in input) return matrixRows(input, problems);
  problems.push(problem(words, "table-malformed", []));
  return [];
}

function tooMany(rows: readonly unknown[], problems: Problem[], path: Path): boolean {
  if (rows.length <= MAX_ROWS) return false;
  problems.push(problem(words, "rows-too-many", path, { most: MAX_ROWS }));
  return true;
}

function objectRow(row: unknown, path: Path, problems: Problem[]): RawRow {
  const fields: Record<string, unknown> = {};
  const cells: RawCell[] = [];
  if (!isPlain(row) || Array.isArray(row)) {
    problems.push(problem(words, "row-malformed", path));
    return { path, fields, cells };
  }
  for (const [key, value] of Object.entries(row)) {
    if (key === "figures") cellsOf(value, [...path, key], cells, problems);
    else field(fields, key, value, [...path, key], problems);
  }
  return { path, fields, cells };
}

function field(fields: Record<string, unknown>, key: string, value: unknown, path: Path, problems: Problem[]): void {
  if (key === "__proto__") problems.push(problem(reasonWords, "forbidden-name", path, { name: key }));
  else if (typeof value === "string" || typeof value === "boolean" || value === null) fields[key] = value;
  else if (value !== undefined) {
    const found: Problem[] = [];
    fields[key] = plainCopy(value, found);
    for (const each of found) problems.push({ ...each, path: `${pathText(path)}${each.path && `.${each.path}`}` });
  }
}

const facetsOfCell = new Set(["value", "target", "previous"]);

function cellsOf(figures: unknown, path: Path, cells: RawCell[], problems: Problem[]): void {
  if (!isPlain(figures) || Array.isArray(figures)) {
    problems.push(problem(words, "row-malformed", path));
    return;
  }
  for (const [figure, cell] of Object.entries(figures)) {
    const at = [...path, figure];
    if (!isIdentifier(figure)) {
      const code = figure === "__proto__" ? "forbidden-name" : "id-malformed";
      problems.push(problem(reasonWords, code, at, { found: figure.slice(0, 40), name: figure }));
    } else if (!isPlain(cell) || "amount" in cell) cells.push({ figure, facet: "value", value: cell, path: at });
    else {
      cells.push({ figure, facet: "value", value: (cell as { value?: unknown }).value, path: [...at, "value"] });
      for (const [key, value] of Object.entries(cell)) partOf(figure, key, value, [...at, key], cells, problems);
    }
  }
}

/** One part of a cell that is an object: its target, its named targets, its schedule. */
function partOf(figure: string, key: string, value: unknown, path: Path, cells: RawCell[], problems: Problem[]): void {
  if (key === "value") return;
  if (facetsOfCell.has(key)) cells.push({ figure, facet: key, value, path });
  else if (key === "targets" && isPlain(value))
    for (const [name, target] of Object.entries(value))
      cells.push({ figure, facet: `targets.${name}`, value: target, path: [...path, name] });
  else if (key === "schedule" && isPlain(value) && "share" in value)
    cells.push({ figure, facet: "schedule.share", value: value.share, path: [...path, "share"] });
  else if (key === "schedule") cells.push({ figure, facet: key, value, path });
  else problems.push(problem(words, "cell-key", path, { key }));
}

const COLUMN = /^([^.]+)(?:\.(value|target|previous|schedule|schedule\.share|targets\.[^.]+))?$/;

function matrixRows(input: object, problems: Problem[]): RawRow[] {
  const { columns, rows, ...rest } = input as { columns: unknown; rows: unknown };
  for (const key of Object.keys(rest)) problems.push(problem(reasonWords, "unknown-key", [key], { key }));
  if (!Array.isArray(columns) || !Array.isArray(rows) || tooMany(rows, problems, ["rows"])) {
    problems.push(problem(words, "table-malformed", []));
    return [];
  }
  const seen = new Set<unknown>();
  for (const [index, column] of columns.entries()) {
    const found = String(column).slice(0, 40);
    if (seen.has(column)) problems.push(problem(words, "column-duplicate", ["columns", index], { found }));
    seen.add(column);
    if (typeof column !== "string" || !isColumn(column))
      problems.push(problem(words, "column-malformed", ["columns", index], { found }));
  }
  if (problems.length > 0) return [];
  return rows.map((row: unknown, index) => matrixRow(columns as string[], row, ["rows", index], problems));
}

function isColumn(column: string): boolean {
  if (column === "entrant" || /^entrant\.[^.]+$/.test(column)) return column !== "entrant.__proto__";
  const [, figure] = COLUMN.exec(column) ?? [];
  return figure !== undefined && isIdentifier(figure);
}

function matrixRow(columns: readonly string[], row: unknown, path: Path, problems: Problem[]): RawRow {
  const fields: Record<string, unknown> = {};
  const cells: RawCell[] = [];
  if (!Array.isArray(row) || row.length !== columns.length) {
    const found = Array.isArray(row) ? row.length : 0;
    problems.push(problem(words, "row-length", path, { found, expected: columns.length }));
    return { path, fields, cells };
  }
  for (const [index, column] of columns.entries()) {
    const value: unknown = row[index];
    const at = [...path, index];
    if (column === "entrant") field(fields, "entrant", value, at, problems);
    else if (column.startsWith("entrant.")) field(fields, column.slice(8), value, at, problems);
    else {
      const [, figure = "", facet = "value"] = COLUMN.exec(column) ?? [];
      cells.push({ figure, facet, value, path: at });
    }
  }
  return { path, fields, cells };
}

function entrantOf(row: RawRow, index: number, problems: Problem[]): Entrant {
  const { entrant, ranked, members, ...fields } = row.fields;
  const named = typeof entrant === "string" && entrant.trim() !== "";
  if (!named) problems.push(problem(words, "entrant-missing", row.path));
  if (ranked !== undefined && typeof ranked !== "boolean")
    problems.push(
      problem(reasonWords, "wrong-type", [...row.path, "ranked"], { expected: "true / false", found: typeof ranked }),
    );
  const joint = Array.isArray(members) && members.every((each) => typeof each === "string" && each !== "");
  if (members !== undefined && !joint)
    problems.push(
      problem(reasonWords, "wrong-type", [...row.path, "members"], { expected: "[id, …]", found: typeof members }),
    );
  const id = named ? (entrant as string) : "";
  return {
    id,
    row: index,
    ranked: ranked !== false,
    members: joint ? (members as string[]) : [],
    fields: { ...fields, id },
  };
}

function checkNames(placed: readonly { row: RawRow; entrant: Entrant }[], problems: Problem[]): void {
  const ids = new Set<string>();
  for (const { row, entrant } of placed) {
    if (entrant.id !== "" && ids.has(entrant.id))
      problems.push(problem(words, "entrant-duplicate", row.path, { id: entrant.id }));
    ids.add(entrant.id);
  }
  for (const { row, entrant } of placed)
    for (const id of entrant.members) {
      if (ids.has(id)) problems.push(problem(words, "member-duplicate", [...row.path, "members"], { id }));
      ids.add(id);
    }
}

function numberIn(cell: RawCell, units: Map<string, string>, problems: Problem[]): Rational | Lack {
  const { value } = cell;
  if (value === null || value === undefined || value === "") return "notReported";
  if (value === "n/a") return "notApplicable";
  const read = readQuantity(value);
  if ("code" in read) {
    problems.push({ code: read.code, path: pathText(cell.path), says: read.says });
    return "notReported";
  }
  // A plain zero is a zero of any unit; a share of the target has none.
  if (cell.facet === "schedule.share" || (read.unit === "" && read.value.n === 0n)) return read.value;
  const unit = units.get(cell.figure);
  if (unit === undefined) units.set(cell.figure, read.unit);
  else if (unit !== read.unit)
    problems.push(problem(words, "unit-mixed", cell.path, { found: unitText(read.unit), expected: unitText(unit) }));
  return read.value;
}
