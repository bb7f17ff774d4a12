import { compare, exactOf, type Rational } from "../exact/index.js";
import type { FigureTable, Lack } from "../figure/index.js";
import type { Text } from "../reason/index.js";
import { type Progress, progressAt, type RateRounding } from "./progress-of.js";
import { showerOf } from "./show-figure.js";
import type { ShownFigure } from "./shown-figure.js";

/** How one figure of one entrant stands, and how it is shown: `value`, `target` as cells, empty where there is none. */
export interface FigureFacts {
  readonly progress: Progress;
  readonly value: string;
  readonly target: string;
  /** The value with what it counts; `null` where there is none. */
  readonly says: Text | null;
}

/** One figure of every unit (各单位完成情况): the highest completion first, then those without one, by id. */
export interface UnitFacts {
  readonly figure: string;
  readonly head: Text;
  readonly rows: readonly (FigureFacts & { readonly entrant: string; readonly group: string | null })[];
  /** Of the whole; `null` where it is not given. */
  readonly total: FigureFacts | null;
}

/** The facts of one figure in one row of a table. */
export function figureFacts(table: FigureTable, form: ShownFigure, row: number, round?: RateRounding): FigureFacts {
  const number = (facet: string) => table.column(form.id, facet).values[row] as Rational | Lack;
  const { cell, says } = showerOf(form, table.column(form.id, "value").unit);
  const [value, target] = [number("value"), number("target")];
  return {
    progress: progressAt(table, form.id, row, round),
    value: typeof value === "string" ? "" : cell(value),
    target: typeof target === "string" ? "" : cell(target),
    says: typeof value === "string" ? null : says(value),
  };
}

/** The facts of one figure for all units. */
export function unitFacts(
  table: FigureTable,
  form: ShownFigure,
  overall: FigureTable | undefined,
  round?: RateRounding,
): UnitFacts {
  const rows = table.entrants.map(({ id, fields }, at) => {
    const { group } = fields;
    return { entrant: id, group: typeof group === "string" ? group : null, ...figureFacts(table, form, at, round) };
  });
  const rate = ({ progress }: FigureFacts) => progress.rate && exactOf(progress.rate);
  const byRate = (a: FigureFacts, b: FigureFacts) => {
    const [own, other] = [rate(a), rate(b)];
    return own && other ? compare(other, own) : Number(own === null) - Number(other === null);
  };
  return {
    figure: form.id,
    head: showerOf(form, table.column(form.id, "value").unit).head,
    rows: rows.sort(byRate),
    total: overall ? figureFacts(overall, form, 0, round) : null,
  };
}
