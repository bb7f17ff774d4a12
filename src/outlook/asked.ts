import type { Rational } from "../exact/index.js";
import { type Entrant, type FigureTable, figureProblem } from "../figure/index.js";
import { type Path, type Problem, pathText, problem } from "../reason/index.js";
import { columnOf, partsOf } from "./field.js";
import type { ShareRules } from "./share-rules.js";
import { lackWords, words } from "./words.js";

/** What is to be shared out among whom, read; and where what is wrong with it goes. */
export interface Asked {
  readonly rules: ShareRules;
  readonly table: FigureTable;
  /** What is counted: a currency, or `""`. */
  readonly unit: string;
  readonly total: Rational;
  readonly grain: Rational;
  /** Where an entrant, or a number of its own, stands in the input. */
  readonly pathOf: (entrant: Entrant, field?: string) => Path;
  readonly problems: Problem[];
}

export type Lacking = keyof typeof lackWords;

/** The numbers of a field, one for each entrant or what is lacking; undefined, with a problem, where there is no such figure. */
export function numbersOf(
  { table, problems }: Asked,
  field: string,
  path: Path,
): { readonly unit: string; readonly values: readonly (Rational | Lacking)[] } | undefined {
  const { figure } = partsOf(field);
  // A table has values and what is not reported or not applicable: nothing is compared yet.
  if (table.figures.has(figure)) return columnOf(table, field) as ReturnType<typeof numbersOf>;
  problems.push({ ...figureProblem("figure-unknown", { id: figure }), path: pathText(path) });
  return undefined;
}

/** A number that is not there, where the rules refuse that. */
export function refuseLack({ problems, pathOf }: Asked, entrant: Entrant, field: string, lack: Lacking): void {
  const values = { entrant: entrant.id, field, lack: lackWords[lack] };
  problems.push(problem(words, "number-lacking", pathOf(entrant, field), values));
}
