import * as z from "zod";
import { figureId } from "../figure/index.js";
import { type Text, textSchema } from "../reason/index.js";

/** In which a number is shown: a unit of money, or per cent. */
export const shownUnits = ["亿元", "百万元", "万元", "元", "%"] as const;

/**
 * How a figure is shown (指标列示). Money is shown in 亿元 unless told, with two decimals; per cent with two; any other number
 * exactly, unless `digits` says how many decimals. `unit` is what it counts.
 */
export interface ShownFigure {
  readonly id: string;
  readonly label: Text;
  readonly unit?: Text | undefined;
  readonly in?: (typeof shownUnits)[number] | undefined;
  readonly digits?: number | undefined;
}

export const shownFigureSchema = z.strictObject({
  id: figureId,
  label: textSchema,
  unit: textSchema.optional(),
  in: z.enum(shownUnits).optional(),
  digits: z.number().int().min(0).max(20).optional(),
});
