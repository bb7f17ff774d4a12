import type { Published, PublishedClaim, PublishedPlace, PublishedTerm } from "../published.js";

/** What a claim says of one cell. */
export interface Equation {
  /** The claim's place in the list. */
  readonly claim: number;
  readonly row: string;
  readonly column: string;
  readonly relation: "is" | "atMost";
  readonly term: PublishedTerm;
  /** The cell that a name stands for. */
  readonly named: (name: string) => CellName;
  /** The rows that `"others"` stands for, in this column. */
  readonly others: () => readonly CellName[];
}

export interface CellName {
  readonly row: string;
  readonly column: string;
}

/** What a claim says of the order of rows. */
export interface PlaceClaim extends PublishedPlace {
  readonly claim: number;
  readonly column: string;
  readonly rows: readonly string[];
}

/** A cell's name as the key of a map. Names of cells have no control characters. */
export function keyOf({ row, column }: CellName): string {
  return `${row}\n${column}`;
}

/** The claims cell by cell, in the order of the claims and then of the rows; those about places stand apart. */
export function equationsOf(published: Published): { equations: Equation[]; places: PlaceClaim[] } {
  const rows = published.rows.map(({ row }) => row);
  const equations: Equation[] = [];
  const places: PlaceClaim[] = [];
  for (const [claim, said] of published.claims.entries()) {
    const { is } = said;
    if ("column" in said && typeof is === "object" && "place" in is)
      places.push({ claim, column: said.column, rows: rowsOf(said, rows), ...is });
    else
      for (const cell of subjectsOf(said, rows))
        equations.push({
          claim,
          ...cell,
          relation: is === undefined ? "atMost" : "is",
          term: (is ?? said.atMost) as PublishedTerm,
          named: (name) => ("column" in said ? { row: cell.row, column: name } : { row: name, column: cell.column }),
          others: () => rows.filter((row) => row !== cell.row).map((row) => ({ row, column: cell.column })),
        });
  }
  return { equations, places };
}

function subjectsOf(claim: PublishedClaim, rows: readonly string[]): CellName[] {
  if ("column" in claim) return rowsOf(claim, rows).map((row) => ({ row, column: claim.column }));
  return claim.columns.map((column) => ({ row: claim.row, column }));
}

/** In the order of the table. */
function rowsOf({ rows: named }: { readonly rows?: readonly string[] | undefined }, rows: readonly string[]) {
  if (!named) return rows;
  const asked = new Set(named);
  return rows.filter((row) => asked.has(row));
}

/** The cells that an equation rests on. */
export function cellsOf({ term, named, others }: Pick<Equation, "term" | "named" | "others">): readonly CellName[] {
  const inner = (...parts: PublishedTerm[]) => parts.flatMap((part) => cellsOf({ term: part, named, others }));
  if (typeof term === "string") return [named(term)];
  if ("row" in term) return [term];
  if ("sum" in term) return term.sum === "others" ? others() : inner(...term.sum);
  if ("ratio" in term) return inner(term.ratio, term.to);
  if ("gap" in term) return inner(term.gap, term.to);
  if ("growth" in term) return inner(term.growth, term.over);
  return [];
}
