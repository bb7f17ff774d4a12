import { type FiguresInput, type FigureTable, readFigures } from "../../figure/index.js";
import { isSaimaError, type Problem, refuse } from "../../reason/index.js";
import { planFor } from "../parse-scorecard.js";
import type { Plan } from "../plan/plan.js";
import type { Scorecard, ScorecardInput } from "../scorecard.js";
import { evaluate } from "./evaluate.js";
import type { Run } from "./run.js";

/** Reads both inputs of a race, raw or parsed, and runs the one over the other; what is wrong with either is told at once. */
export function runOf(scorecard: ScorecardInput | Scorecard, figures: FiguresInput): Run {
  const problems: Problem[] = [];
  const plan = gather(problems, () => planFor(scorecard));
  const wrong = problems.length;
  const table = gather(problems, () => readFigures(figures));
  refuse(problems.map((each, index) => (index < wrong ? each : { ...each, path: under(each.path) })));
  return runOver(plan as Plan, table as FigureTable);
}

const runs = new WeakMap<FigureTable, WeakMap<Plan, Run>>();

/** A run is kept as long as what it was made of: what was parsed once is run once. */
function runOver(plan: Plan, table: FigureTable): Run {
  const known = runs.get(table) ?? new WeakMap<Plan, Run>();
  runs.set(table, known);
  const run = known.get(plan) ?? evaluate(plan, table);
  known.set(plan, run);
  return run;
}

function gather<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    for (const each of thrown.problems) problems.push(each);
    return undefined;
  }
}

/** What is wrong with figures has a path that begins with `figures`. */
function under(path: string): string {
  return path === "" || path.startsWith("[") ? `figures${path}` : `figures.${path}`;
}
