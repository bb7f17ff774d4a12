import * as z from "zod";
import type { FigureTable } from "../figure/index.js";
import { excerpt, isIdentifier, raise } from "../reason/index.js";
import { outlookProblem } from "./words.js";

const FIELD = /^([^.]+)(?:\.(previous|target|targets\.[^.]+))?$/;

/** A number of a table of figures, as the header of one names it: `capacity`, `funds.previous`, `funds.targets.base`. */
export const fieldSchema = z.string().superRefine((input, context) => {
  if (!isIdentifier(FIELD.exec(input)?.[1] ?? ""))
    raise(context, input, outlookProblem("field-malformed", { found: excerpt(input) }));
});

/** The two parts of a field that a schema has passed: which figure, and which of its numbers. */
export function partsOf(field: string): { readonly figure: string; readonly facet: string } {
  const [, figure = "", facet = "value"] = FIELD.exec(field) ?? [];
  return { figure, facet };
}

/** The column of a field. */
export function columnOf(table: FigureTable, field: string): ReturnType<FigureTable["column"]> {
  const { figure, facet } = partsOf(field);
  return table.column(figure, facet);
}
