import * as z from "zod";
import { unexpected } from "./expected.js";
import { SaimaError } from "./saima-error.js";
import { schemaNotes } from "./schema-notes.js";

/**
 * The JSON Schema (draft 2020-12) of what a definition's schema accepts, for an editor to complete by and a database to
 * check by. Refused: what is no schema.
 *
 * @example
 * toJsonSchema(textSchema).required // → ["zh", "en"]
 */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  try {
    return { ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any", metadata: schemaNotes }) };
  } catch {
    throw new SaimaError([unexpected(schema, [], [{ zh: "zod模式", en: "a zod schema" }], [])]);
  }
}
