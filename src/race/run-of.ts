import { type FiguresInput, type FigureTable, readFigures } from "../figure/index.js";
import { isSaimaError, SaimaError } from "../reason/index.js";
import { evaluate, type Run } from "./evaluate.js";
import { planFor } from "./parse-scorecard.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";

/** Reads both inputs of a race, raw or parsed, and runs the one over the other. */
export function runOf(scorecard: ScorecardInput | Scorecard, figures: FiguresInput): Run {
  return evaluate(planFor(scorecard), tableOf(figures));
}

/** Figures, read; what is wrong with them is told with a path that begins with `figures`. */
function tableOf(figures: FiguresInput): FigureTable {
  try {
    return readFigures(figures);
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    throw new SaimaError(thrown.problems.map((each) => ({ ...each, path: under(each.path) })));
  }
}

function under(path: string): string {
  return path === "" || path.startsWith("[") ? `figures${path}` : `figures.${path}`;
}
