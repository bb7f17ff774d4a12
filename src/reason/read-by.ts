import type * as z from "zod";
import { checkBy } from "./check-by.js";
import { refuse } from "./saima-error.js";

/**
 * Reads an input by a schema, or throws a `SaimaError` with every problem found.
 *
 * @example
 * readBy(exactNumber, "2.50") // → "2.5"
 */
export function readBy<T>(schema: z.ZodType<T>, input: unknown): T {
  const { value, problems } = checkBy(schema, input);
  refuse(problems);
  return value as T;
}
