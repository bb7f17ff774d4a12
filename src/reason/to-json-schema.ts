import * as z from "zod";
import { schemaNotes } from "./schema-notes.js";

/**
 * The JSON Schema (draft 2020-12) of what a definition's schema accepts, for an editor to complete by and a database to
 * check by.
 *
 * @example
 * toJsonSchema(textSchema).required // → ["zh", "en"]
 */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any", metadata: schemaNotes }) };
}
