import type { FiguresInput } from "../figure/index.js";

/** How many entries could still change a figure of a table of one row, as `tally` says; none where it says nothing. */
export function undecidedIn(figures: FiguresInput | undefined, id: string): number {
  if (!figures || "columns" in figures) return 0;
  const cell: unknown = figures[0]?.figures[id];
  if (typeof cell !== "object" || cell === null || !("undecided" in cell)) return 0;
  return typeof cell.undecided === "number" ? cell.undecided : 0;
}
