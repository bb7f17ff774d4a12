import { rational } from "../exact/index.js";
import type { Text } from "../reason/index.js";
import { type CellName, cellsOf, type Equation, keyOf } from "./equations.js";
import type { Published, Term } from "./published.js";
import { type Printed, readPrinted } from "./read-printed.js";

/** Why nothing can be reckoned from a cell. */
export interface NoNumber {
  readonly code: "not-printed" | "not-applicable" | "unreadable";
  readonly says?: Text;
}

export type Cell = Printed | NoNumber;

/** What stands in a cell, by the cell's name. */
export type Look = (cell: CellName) => Cell;

const notPrinted: NoNumber = { code: "not-printed" };
const notApplicable: NoNumber = { code: "not-applicable" };
const NONE = /^(?:n\/a|[-–—]+|\/|不适用)$/i;

/**
 * Reads every cell of a table. Bare digits take the unit of their column; where a rate stands, and none is given, they are
 * in per cent, as tables print them.
 */
export function cellsIn({ rows, units }: Published, equations: readonly Equation[]): Look {
  const cells = new Map<string, Cell>();
  for (const { row, cells: printed } of rows)
    for (const [column, text] of Object.entries(printed))
      cells.set(keyOf({ row, column }), read(text, units && Object.hasOwn(units, column) ? units[column] : undefined));
  const look: Look = (cell) => cells.get(keyOf(cell)) ?? notPrinted;
  for (const name of ratesAmong(equations, look)) {
    const cell = look(name);
    if (!("code" in cell) && cell.suffix === "" && cell.unit === "") cells.set(keyOf(name), inPerCent(cell));
  }
  return look;
}

function read(text: string | number | null, unit: string | undefined): Cell {
  if (text === null) return notPrinted;
  const trimmed = String(text).trim();
  if (trimmed === "") return notPrinted;
  if (NONE.test(trimmed)) return notApplicable;
  const printed = readPrinted(trimmed);
  const bare = !("code" in printed) && printed.suffix === "" && printed.unit === "";
  return bare && unit ? { ...readPrinted(`${trimmed}${unit}`), text: trimmed } : printed;
}

function inPerCent(cell: Printed): Printed {
  const scale = rational(1n, 100n);
  return { ...cell, value: rational(cell.value.n, cell.value.d * 100n), scale };
}

/** The cells in which a rate stands: what a ratio or a growth comes to, and what is set against such a one. */
function ratesAmong(equations: readonly Equation[], look: Look): readonly CellName[] {
  const rates = new Map<string, CellName>();
  const mark = (cell: CellName) => rates.set(keyOf(cell), cell);
  for (const equation of equations) if (isRate(equation.term)) mark(equation);
  for (const equation of equations) {
    const { term } = equation;
    if (typeof term === "string" || !("gap" in term)) continue;
    const cells = [equation, ...cellsOf(equation)];
    const shares = [term.gap, term.to].some((part) => isRate(part) || isShare(part));
    if (shares || cells.some((cell) => rates.has(keyOf(cell)) || printsRate(look(cell))))
      for (const cell of [equation, ...direct(equation, term.gap), ...direct(equation, term.to)]) mark(cell);
  }
  return [...rates.values()];
}

function isRate(term: Term): boolean {
  return typeof term === "object" && ("ratio" in term || "growth" in term);
}

function isShare(term: Term): boolean {
  return typeof term === "object" && ("schedule" in term || ("given" in term && typeof term.given === "string"));
}

function printsRate(cell: Cell): boolean {
  return !("code" in cell) && cell.unit === "" && /^(?:%|‰|pp|percentage points|.*百分点)$/.test(cell.suffix);
}

/** The cell that a term is, if it is one. */
function direct({ named }: Equation, term: Term): CellName[] {
  if (typeof term === "string") return [named(term)];
  return "row" in term ? [term] : [];
}
