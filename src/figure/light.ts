import * as z from "zod";
import { type Condition, fieldConditionSchema } from "../condition/index.js";
import { identifier, sourceSchema, type Text, textSchema } from "../reason/index.js";

/** Green, yellow, red and blue are a place's own verdicts; `none` where its rules say nothing. */
export const colours = ["green", "yellow", "red", "blue", "none"] as const;
/** What is shown: a rule's colour, or grey where it cannot be told which rule holds. */
export type Colour = (typeof colours)[number] | "grey";

/**
 * A light (亮灯): the first rule that holds gives the colour; where it cannot be told whether one holds, the light is grey. A
 * rule without `if` holds always. Where no rule holds the light is `none`.
 *
 * @example
 * const light: Light = { id: "entry", rules: [
 *   { if: { field: "clocks.entry.state", equals: "over" }, is: "red" }, { is: "green" }] };
 */
export interface Light {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
  readonly rules: readonly {
    readonly if?: Condition | undefined;
    readonly is: (typeof colours)[number];
    readonly cause?: Text | undefined;
  }[];
}

/** How a light is written as JSON. */
export const lightSchema: z.ZodType<Light, Light> = z.strictObject({
  id: identifier,
  title: textSchema.optional(),
  source: sourceSchema.optional(),
  rules: z
    .array(
      z.strictObject({
        if: fieldConditionSchema.optional(),
        is: z.enum(colours),
        cause: textSchema.optional(),
      }),
    )
    .min(1),
});
