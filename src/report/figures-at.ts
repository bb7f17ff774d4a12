import { type FiguresInput, type FigureTable, readFigures } from "../figure/index.js";
import { isSaimaError, SaimaError } from "../reason/index.js";

const nobody: FigureTable = { entrants: [], figures: new Set(), column: () => ({ unit: "", values: [] }) };

/** Reads figures that are one part of what is given; problems speak of that part. No rows are no entrants. */
export function figuresAt(path: string, figures: FiguresInput): FigureTable {
  if (Array.isArray(figures) && figures.length === 0) return nobody;
  try {
    return readFigures(figures);
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    const below = (own: string) => (own === "" || own.startsWith("[") ? path + own : `${path}.${own}`);
    throw new SaimaError(thrown.problems.map((each) => ({ ...each, path: below(each.path) })));
  }
}
