import type * as z from "zod";
import type { Text } from "./text.js";

/**
 * Raises a problem of a room's own wording from within a schema.
 *
 * @example
 * import * as z from "zod";
 * const empty = z.string().superRefine((text, context) => {
 *   if (text !== "") raise(context, text, { code: "not-empty", says: { zh: "应为空", en: "must be empty" } });
 * });
 * checkBy(empty, "x").problems.map((each) => each.code) // → ["not-empty"]
 */
export function raise(
  context: z.RefinementCtx,
  input: unknown,
  problem: { readonly code: string; readonly says: Text },
  path: readonly PropertyKey[] = [],
): void {
  context.addIssue({ code: "custom", input, path: [...path], params: problem });
}
