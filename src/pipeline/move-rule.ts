import * as z from "zod";
import { identifier, type Text, textSchema } from "../reason/index.js";
import { type Permission, permissionSchema } from "./gate.js";

/** Forward to the next stage of the list, over at least one, or to an earlier one. */
export const moveKinds = ["forward", "skip", "back"] as const;
export type MoveKind = (typeof moveKinds)[number];

/**
 * Which moves it speaks of (by kind, from, to; of all where nothing is said), who may make them, whether the gate is
 * asked, and the activity they set (流转规则). Of a pipeline's rules the first that speaks of a move holds; a move of which none
 * speaks is forbidden. `judged` says which record the condition `by` sees in its plain fields.
 *
 * @example
 * const rule: MoveRule = { kind: "back", by: { field: "actor.id", equals: { field: "steward" } }, judged: "before", gate: "not-asked" };
 */
export interface MoveRule {
  readonly kind?: MoveKind | undefined;
  readonly from?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
  readonly by?: Permission | undefined;
  readonly judged?: "before" | "after" | undefined;
  readonly gate?: "asked" | "not-asked" | undefined;
  readonly activity?: string | undefined;
  readonly cause?: Text | undefined;
}

export const moveRuleSchema: z.ZodType<MoveRule, MoveRule> = z.strictObject({
  kind: z.enum(moveKinds).optional(),
  from: z.array(identifier).min(1).optional(),
  to: z.array(identifier).min(1).optional(),
  by: permissionSchema.optional(),
  judged: z.enum(["before", "after"]).optional(),
  gate: z.enum(["asked", "not-asked"]).optional(),
  activity: identifier.optional(),
  cause: textSchema.optional(),
});
