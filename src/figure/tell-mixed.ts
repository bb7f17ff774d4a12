import { type Path, type Problem, pathText } from "../reason/index.js";
import { enough, type RawRow } from "./raw-row.js";
import { readCell } from "./read-cell.js";
import { figureProblem, unitText } from "./words.js";

interface Counted {
  readonly figure: string;
  readonly unit: string;
  readonly path: Path;
}

/** Tells of figures in several units which cells are not in the commonest, or the first of two that are as common. */
export function tellMixed(rows: readonly RawRow[], mixed: ReadonlySet<string>, problems: Problem[]): void {
  // What else is wrong with the cells has been told.
  const told = problems.length;
  const cells = rows.flatMap((row) => countedCells(row, mixed));
  problems.length = told;
  for (const figure of mixed) {
    const own = cells.filter((each) => each.figure === figure);
    const counts = new Map<string, number>();
    for (const { unit } of own) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    const [[expected] = [""]] = [...counts].sort(([, a], [, b]) => b - a);
    for (const { unit, path } of own) {
      if (unit === expected) continue;
      const values = { found: unitText(unit), expected: unitText(expected) };
      enough(problems).push({ ...figureProblem("unit-mixed", values), path: pathText(path) });
    }
  }
}

/** The cells of a row that say a unit, or that they have none. */
function countedCells(row: RawRow, mixed: ReadonlySet<string>): readonly Counted[] {
  const found: Counted[] = [];
  row.cells((figure, facet, value, below, ...key) => {
    if (!mixed.has(figure)) return;
    const units = new Map<string, string>();
    readCell(figure, facet, value, units);
    const unit = units.get(figure);
    if (unit !== undefined) found.push({ figure, unit, path: [...row.path, ...below, ...key] });
  });
  return found;
}
