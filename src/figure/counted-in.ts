import { type Rational, sign } from "../exact/index.js";
import type { FigureTable, Lack } from "./table.js";

/** The table with all that is undecided counted in; undefined where nothing is. */
export function countedIn(table: FigureTable): FigureTable | undefined {
  const isOpen = (value: Rational | Lack | undefined) => typeof value === "object" && sign(value) > 0;
  const open = new Set([...table.figures].filter((figure) => table.column(figure, "undecided").values.some(isOpen)));
  if (open.size === 0) return undefined;
  return {
    ...table,
    column: (figure, facet) => {
      const column = table.column(figure, facet);
      if (facet !== "value" || !open.has(figure)) return column;
      const undecided = table.column(figure, "undecided").values;
      const counted = table.column(figure, "withUndecided").values;
      return {
        ...column,
        values: column.values.map((value, i) => (isOpen(undecided[i]) ? (counted[i] as Lack) : value)),
      };
    },
  };
}
