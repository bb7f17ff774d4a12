import * as z from "zod";
import { figureId } from "../figure/index.js";
import { type Definition, definitionShape, identifier, type Text, textSchema } from "../reason/index.js";
import type { RateRounding } from "./progress-of.js";
import { type ShownFigure, shownFigureSchema } from "./shown-figure.js";

/** A class that a structure is told by: what the figures' rows call it, and what it is called. */
export interface Part {
  readonly id: string;
  readonly label: Text;
}

/**
 * One structure (分组): by industry, size band, source region, new and continuing. Rows are told in the order of `parts`, then by
 * id. The figures that `adds` names are shown so that the parts come to the total.
 */
export interface Breakdown {
  readonly id: string;
  readonly title: Text;
  /** What the first column is called. */
  readonly label?: Text | undefined;
  readonly figures: readonly string[];
  readonly parts?: readonly Part[] | undefined;
  readonly adds?: readonly string[] | undefined;
}

/**
 * What a bulletin tells, and how (通报版式): its figures, which of them of the whole (`headline`; all of them, unless told) and
 * which unit by unit (`units`), who takes part (a unit whose figure is more than zero), how many first and last, and the
 * structures.
 */
export interface BulletinLayout extends Definition {
  readonly title: Text;
  readonly figures: readonly ShownFigure[];
  readonly headline?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
  readonly participation?: readonly string[] | undefined;
  readonly firstAndLast?: number | undefined;
  readonly breakdowns?: readonly Breakdown[] | undefined;
  /** See `progressOf`. */
  readonly round?: RateRounding | undefined;
}

export const part = z.strictObject({ id: z.string().min(1), label: textSchema });
const places = z.number().int().min(0).max(20);
const ids = z.array(figureId);

/** The schema of a bulletin's layout, for `toJsonSchema`. */
export const bulletinLayoutSchema = z.strictObject({
  ...definitionShape,
  title: textSchema,
  figures: z.array(shownFigureSchema).min(1),
  headline: ids.optional(),
  units: ids.optional(),
  participation: ids.optional(),
  firstAndLast: z.number().int().min(1).max(1000).optional(),
  breakdowns: z
    .array(
      z.strictObject({
        id: identifier,
        title: textSchema,
        label: textSchema.optional(),
        figures: ids.min(1),
        parts: z.array(part).optional(),
        adds: ids.optional(),
      }),
    )
    .optional(),
  round: z.union([z.strictObject({ rates: places }), z.strictObject({ gap: places })]).optional(),
}) as unknown as z.ZodType<BulletinLayout, BulletinLayout>;
