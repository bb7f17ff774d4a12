import type * as z from "zod";
import type { Text } from "./text.js";

/** Raises a problem of a room's own wording from within a schema. */
export function raise(
  context: z.RefinementCtx,
  input: unknown,
  problem: { readonly code: string; readonly says: Text },
  path: readonly PropertyKey[] = [],
): void {
  context.addIssue({ code: "custom", input, path: [...path], params: problem });
}
