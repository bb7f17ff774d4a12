import { multiply, type Rational, rational } from "../../exact/index.js";
import { toQuantity } from "../../money/index.js";
import type { Text } from "../../reason/index.js";
import type { Published, PublishedTerm } from "../published.js";
import { type CellName, type Equation, keyOf } from "./equations.js";
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
  const alone = readPrinted(trimmed);
  const bare = "code" in alone || (alone.suffix === "" && alone.unit === "");
  return bare && unit && /[\d０-９]$/.test(trimmed) ? { ...readPrinted(`${trimmed}${unit}`), text: trimmed } : alone;
}

function inPerCent(cell: Printed): Printed {
  const scale = rational(1, 100);
  return { ...cell, value: multiply(cell.value, scale), scale };
}

/**
 * The cells in which a rate stands: what a ratio or a growth comes to, and what is added to such a one, set against it, or
 * said to be the same.
 */
function ratesAmong(equations: readonly Equation[], look: Look): readonly CellName[] {
  const names = new Map<string, CellName>();
  const alike = new Map<string, string[]>();
  const rates = new Set<string>();
  for (const equation of equations) {
    const { cells, rate } = likenessOf(equation, equation.term);
    const own = keyOf(equation);
    for (const cell of [equation, ...cells]) {
      const key = keyOf(cell);
      names.set(key, { row: cell.row, column: cell.column });
      link(own, key);
      link(key, own);
      if (rate || printsRate(look(cell))) rates.add(key);
    }
  }
  // A set can be added to while it is gone through.
  for (const key of rates) for (const other of alike.get(key) ?? []) rates.add(other);
  return [...rates].map((key) => names.get(key) as CellName);

  function link(from: string, to: string): void {
    const list = alike.get(from);
    if (list) list.push(to);
    else alike.set(from, [to]);
  }
}

/** The cells that are of one kind with what a term comes to, and whether that is a rate of its own accord. */
function likenessOf(equation: Equation, term: PublishedTerm): { readonly cells: CellName[]; readonly rate: boolean } {
  if (typeof term === "string") return { cells: [equation.named(term)], rate: false };
  if ("row" in term) return { cells: [term], rate: false };
  if ("given" in term)
    return { cells: [], rate: typeof term.given === "string" && isShare(toQuantity(term.given).value) };
  if ("schedule" in term || "ratio" in term || "growth" in term) return { cells: [], rate: true };
  if ("sum" in term && term.sum === "others") return { cells: [...equation.others()], rate: false };
  const parts = "sum" in term ? (term.sum as readonly PublishedTerm[]) : [term.gap, term.to];
  const found = parts.map((part) => likenessOf(equation, part));
  return { cells: found.flatMap(({ cells }) => cells), rate: found.some(({ rate }) => rate) };
}

/** A part of a whole. */
function isShare({ n, d }: Rational): boolean {
  return n > 0 && n < d;
}

function printsRate(cell: Cell): boolean {
  return !("code" in cell) && cell.unit === "" && /^(?:%|‰|pp|percentage points|.*百分点)$/.test(cell.suffix);
}
