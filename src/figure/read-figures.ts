import type { Rational } from "../exact/index.js";
import { byCodePoint } from "../exact/index.js";
import {
  identifierProblem,
  isPlain,
  type Path,
  type Problem,
  pathText,
  problem,
  reasonWords,
  refuse,
  SaimaError,
} from "../reason/index.js";
import { countedIn } from "./counted-in.js";
import type { FiguresInput } from "./figures.js";
import { matrixRows } from "./matrix-rows.js";
import { once } from "./once.js";
import { enough, field, noCells, type RawRow, scheduleFacet, type Tell, tooMany } from "./raw-row.js";
import { plainFacets, readCell } from "./read-cell.js";
import { ANY_UNIT, type Column, type Entrant, type FigureTable, type Lack } from "./table.js";
import { tellMixed } from "./tell-mixed.js";
import { words } from "./words.js";

const memo = new WeakMap<object, FigureTable>();

/** Remembers the reading of a table that can no longer change. */
export function remember(frozen: object, table: FigureTable): void {
  memo.set(frozen, table);
}

/**
 * Reads figures, every number exactly, or throws every problem found.
 *
 * `null`, `""` and a missing cell are *not reported*; `"n/a"` is *not applicable*; zero is zero.
 *
 * @example
 * const table = readFigures({ columns: ["entrant", "visits"], rows: [["A", 0], ["B", null], ["C", "n/a"]] });
 * table.column("visits", "value").values // → [{ n: 0, d: 1 }, "notReported", "notApplicable"]
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
    .map((row, index) => ({ row, entrant: entrantOf(row, index, enough(problems)) }))
    .sort((a, b) => byCodePoint(a.entrant.id, b.entrant.id));
  checkNames(placed, problems);
  const size = placed.length;
  const newFacets = () => new Map<string, (Rational | Lack)[]>();
  const newColumn = () => new Array<Rational | Lack>(size).fill("notReported");
  const columns = new Map<string, ReturnType<typeof newFacets>>();
  const units = new Map<string, string>();
  const mixed = new Set<string>();
  for (const [at, { row }] of placed.entries())
    row.cells((figure, facet, value, below, ...key) => {
      enough(problems);
      const facets = once(columns, figure, newFacets);
      const values = once(facets, facet, newColumn);
      const read = readCell(figure, facet, value, units);
      // An empty column takes nothing away: a schedule may stand in the column of amounts or in that of shares.
      if (read === "notReported") return;
      if (read === "mixed") mixed.add(figure);
      else if (typeof read === "string" || "n" in read) values[at] = read;
      else problems.push({ ...read, path: pathText([...row.path, ...below, ...key]) });
    });
  if (mixed.size > 0)
    tellMixed(
      placed.map(({ row }) => row),
      mixed,
      problems,
    );
  const none: readonly Lack[] = new Array<Lack>(size).fill("notReported");
  const table: FigureTable = {
    entrants: placed.map(({ entrant }) => entrant),
    figures: new Set(columns.keys()),
    column: (figure, facet): Column => ({
      unit: plainFacets.has(facet) ? "" : (units.get(figure) ?? ANY_UNIT),
      values: columns.get(figure)?.get(facet) ?? none,
    }),
  };
  return { ...table, counted: countedIn(table) };
}

function rowsOf(input: unknown, problems: Problem[]): RawRow[] {
  if (Array.isArray(input)) {
    if (tooMany(input, problems, [])) return [];
    const named = new Set<string>();
    return Array.from(input, (row, index) => objectRow(row, [index], named, enough(problems)));
  }
  if (isPlain(input) && "columns" in input && "rows" in input) return matrixRows(input, problems);
  problems.push(problem(words, "table-malformed", []));
  return [];
}

/** `named` has the figures whose names are known to be good. */
function objectRow(row: unknown, path: Path, named: Set<string>, problems: Problem[]): RawRow {
  const fields: Record<string, unknown> = {};
  if (!isPlain(row) || Array.isArray(row)) {
    problems.push(problem(words, "row-malformed", path));
    return { path, fields, cells: noCells };
  }
  for (const key of Object.keys(row))
    if (key !== "figures") field(fields, key, (row as Record<string, unknown>)[key], path, key, problems);
  const { figures } = row as { figures?: unknown };
  return { path, fields, cells: (tell) => tellCells(figures, path, named, tell, problems) };
}

function tellCells(figures: unknown, path: Path, named: Set<string>, tell: Tell, problems: Problem[]): void {
  if (!isPlain(figures) || Array.isArray(figures)) {
    problems.push(problem(words, "row-malformed", [...path, "figures"]));
    return;
  }
  for (const figure of Object.keys(figures)) {
    const cell = (figures as Record<string, unknown>)[figure];
    const below = ["figures", figure];
    const wrong = named.has(figure) ? undefined : identifierProblem(figure);
    if (wrong) {
      problems.push({ ...wrong, path: pathText([...path, ...below]) });
      continue;
    }
    named.add(figure);
    if (!isPlain(cell) || Array.isArray(cell) || "amount" in cell) tell(figure, "value", cell, below);
    else tellParts(figure, cell, path, below, tell, problems);
  }
}

const numbersOfCell = new Set(["value", "target", "previous", "undecided", "withUndecided"]);

/** The parts of a cell that is an object: its value, its targets, its schedule. */
function tellParts(figure: string, cell: object, path: Path, below: Path, tell: Tell, problems: Problem[]): void {
  if (!("value" in cell)) tell(figure, "value", undefined, below);
  for (const key of Object.keys(cell)) {
    const value: unknown = (cell as Record<string, unknown>)[key];
    if (numbersOfCell.has(key)) tell(figure, key, value, below, key);
    else if (key === "targets" && isPlain(value))
      for (const [name, target] of Object.entries(value)) tell(figure, `targets.${name}`, target, below, key, name);
    else if (key === "schedule" && isPlain(value) && "share" in value)
      tell(figure, "schedule.share", value.share, below, key, "share");
    else if (key === "schedule") tell(figure, scheduleFacet(value), value, below, key);
    else problems.push(problem(words, "cell-key", [...path, ...below, key], { key }));
  }
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
