import * as z from "zod";
import { identifier } from "./identifier.js";
import { sourceSchema } from "./source-schema.js";
import type { Text } from "./text.js";
import { textSchema } from "./text-schema.js";

/** What a definition was taken to mean where its source is silent (假定): where in it, and what. */
export interface Assumption {
  readonly path: string;
  readonly says: Text;
}

/** What every definition says of itself: its name, which edition it is, where it comes from, what was assumed. */
export interface Definition {
  readonly id: string;
  readonly edition: string;
  readonly title?: Text | undefined;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
  readonly assumptions?: readonly Assumption[] | undefined;
}

/** The fields of a `Definition`, for the schemas of definitions. */
export const definitionShape = {
  id: identifier,
  edition: z.string(),
  title: textSchema.optional(),
  source: sourceSchema.optional(),
  assumptions: z.array(z.strictObject({ path: z.string(), says: textSchema })).optional(),
};
