import * as z from "zod";
import { type Condition, fieldConditionSchema, fieldPath } from "../condition/index.js";
import { identifier, sourceSchema, type Text, textSchema } from "../reason/index.js";
import { type Part, part } from "./bulletin-layout.js";
import { shownUnits } from "./shown-figure.js";

/** What projects are told apart by: the text at a path of the record, in the order of `parts`, then by id. */
export interface Grouping {
  readonly field: string;
  readonly label: Text;
  readonly parts?: readonly Part[] | undefined;
}

/** A column of a booklet: what is at a path of the record. Money is shown in the unit told, or in what fits, with so many `digits`; two at most, unless told. */
export interface BookletColumn {
  readonly field: string;
  readonly label: Text;
  readonly in?: Exclude<(typeof shownUnits)[number], "%"> | undefined;
  readonly digits?: number | undefined;
}

/**
 * How a booklet of projects is laid out (项目册版式): which projects (`where`; all, unless told), by industry class and within it
 * by carrier (承载地), with which columns, and which column is added up (`amount`).
 */
export interface BookletLayout {
  readonly id: string;
  readonly edition: string;
  readonly title: Text;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
  readonly assumptions?: readonly { readonly path: string; readonly says: Text }[] | undefined;
  readonly trim?: boolean | undefined;
  readonly fields?: Readonly<Record<string, Text>> | undefined;
  readonly where?: Condition | undefined;
  readonly class: Grouping;
  readonly carrier: Grouping;
  readonly columns: readonly BookletColumn[];
  readonly amount?: BookletColumn | undefined;
}

const grouping = z.strictObject({ field: fieldPath, label: textSchema, parts: z.array(part).optional() });
const column = z.strictObject({
  field: fieldPath,
  label: textSchema,
  in: z.enum(shownUnits).exclude(["%"]).optional(),
  digits: z.number().int().min(0).max(20).optional(),
});

/** The schema of a booklet's layout, for `toJsonSchema`. */
export const bookletLayoutSchema = z.strictObject({
  id: identifier,
  edition: z.string(),
  title: textSchema,
  source: sourceSchema.optional(),
  assumptions: z.array(z.strictObject({ path: z.string(), says: textSchema })).optional(),
  trim: z.boolean().optional(),
  fields: z.record(fieldPath, textSchema).optional(),
  where: fieldConditionSchema.optional(),
  class: grouping,
  carrier: grouping,
  columns: z.array(column),
  amount: column.optional(),
}) as unknown as z.ZodType<BookletLayout, BookletLayout>;
