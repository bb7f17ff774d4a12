import * as z from "zod";
import { identifier, sourceSchema, type Text, textSchema } from "../reason/index.js";
import { type Gate, gateSchema } from "./gate.js";

/**
 * A stage of a pipeline (阶段). What it takes to be in it is said in words by `definition`, since places define the same
 * name differently, and asked for by its gates. A `final` stage needs no way out; the last one is final.
 */
export interface Stage {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly definition?: Text | undefined;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
  readonly gates?: readonly Gate[] | undefined;
  readonly final?: boolean | undefined;
}

export const stageSchema: z.ZodType<Stage, Stage> = z.strictObject({
  id: identifier,
  title: textSchema.optional(),
  definition: textSchema.optional(),
  source: sourceSchema.optional(),
  gates: z.array(gateSchema).min(1).optional(),
  final: z.boolean().optional(),
});
