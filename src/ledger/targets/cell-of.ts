import type { FigureCell, FigureNumber } from "../../figure/index.js";

/** A figure as a cell: a bare number is its value. */
export function cellOf(figure: FigureNumber | FigureCell | undefined): FigureCell {
  const bare = typeof figure !== "object" || figure === null || "amount" in figure;
  return bare ? { value: (figure ?? null) as FigureNumber } : (figure as FigureCell);
}
