import type { FigureRow } from "../figure/index.js";
import { cellOf } from "./targets/cell-of.js";
import { rowsGiven } from "./targets/rows-given.js";

/**
 * Adds previous values to figures (上期、上年同期): the value of the same figure of the same entrant. A figure that had none
 * has no `previous`: it is not reported. Refused: what is no list of rows.
 *
 * @example
 * withPrevious([{ entrant: "a", figures: { visits: "9" } }], [{ entrant: "a", figures: { visits: "6" } }])[0].figures
 * // → { visits: { value: "9", previous: "6" } }
 */
export function withPrevious(figures: readonly FigureRow[], earlier: readonly FigureRow[]): readonly FigureRow[] {
  const before = new Map(rowsGiven(earlier, "earlier").map((row) => [row.entrant, row.figures]));
  return rowsGiven(figures, "figures").map((row): FigureRow => {
    const own = before.get(row.entrant);
    if (!own) return row;
    const cells = Object.entries(row.figures).map(([id, figure]) => {
      const previous = Object.hasOwn(own, id) ? cellOf(own[id]).value : undefined;
      return [id, previous === undefined || previous === null ? figure : { ...cellOf(figure), previous }] as const;
    });
    return { ...row, figures: Object.fromEntries(cells) };
  });
}
