import {
  deepFreeze,
  MAX_ROWS,
  type Path,
  type Problem,
  plainCopy,
  problem,
  reasonWords,
  refuse,
  SaimaError,
} from "../reason/index.js";
import type { FiguresInput } from "./figures.js";
import { readFigures, remember } from "./read-figures.js";

/**
 * Reads figures once (指标表), and gives a frozen copy that need not be read again. To rank and then explain to many,
 * parse both scorecard and figures first.
 *
 * @throws SaimaError with every problem of the table.
 * @example
 * parseFigures([{ entrant: "A", figures: { visits: 3 } }]) // → [{ entrant: "A", figures: { visits: 3 } }]
 */
export function parseFigures(input: FiguresInput): FiguresInput {
  const parsed = copyOf(input);
  const table = readFigures(parsed);
  remember(parsed, table);
  return parsed;
}

/** A frozen copy, made row by row: a table is larger than what is copied as one. */
function copyOf(input: FiguresInput): FiguresInput {
  // What is no table, its reading says.
  if (typeof input !== "object" || input === null) return input;
  const problems: Problem[] = [];
  const rowsOf = (rows: readonly unknown[], path: Path) =>
    Object.freeze(Array.from(rows, (row, index) => deepFreeze(plainCopy(row, problems, [...path, index]))));
  try {
    const { columns, rows } = input as { readonly columns?: unknown; readonly rows?: unknown };
    const list = Array.isArray(input) ? input : rows;
    if (!Array.isArray(list) || list.length > MAX_ROWS) return Object.freeze({ ...(input as object) }) as FiguresInput;
    const copy = Array.isArray(input)
      ? rowsOf(list, [])
      : Object.freeze({
          ...input,
          columns: deepFreeze(plainCopy(columns, problems, ["columns"])),
          rows: rowsOf(list, ["rows"]),
        });
    refuse(problems);
    return copy as FiguresInput;
  } catch (thrown) {
    if (thrown instanceof SaimaError) throw thrown;
    throw new SaimaError([problem(reasonWords, "unreadable", [])]);
  }
}
