import * as z from "zod";
import { type Condition, fieldConditionSchema, fieldPath } from "../condition/index.js";
import { byKey, identifier, type Text, textSchema } from "../reason/index.js";
import { type Length, lengthSchema } from "./clocks/within.js";

/** What must be there, what must hold, and which papers: asked together. */
export interface Asks {
  readonly require?: readonly Requirement[] | undefined;
  readonly hold?: readonly Hold[] | undefined;
  readonly evidence?: readonly EvidenceAsked[] | undefined;
}

/** A field that must not be blank, and for what cause; or more to ask where a condition holds. */
export type Requirement = string | { readonly field: string; readonly cause?: Text | undefined } | Conditional;

export interface Conditional {
  readonly if: Condition;
  readonly then: Asks;
}

/** A condition that must hold. Its `id` is what a waiver names it by. */
export type Hold =
  | Condition
  | { readonly that: Condition; readonly id?: string | undefined; readonly cause?: Text | undefined };

/** A paper that must be attached and valid on the day (佐证材料), by its id; `validFor` runs from the day it is valid from. */
export type EvidenceAsked =
  | string
  | { readonly evidence: string; readonly validFor?: Length | undefined; readonly cause?: Text | undefined };

/** Who may do something: a condition sees `actor`, and the record `before` and `after` the change. */
export type Permission = "anyone" | "nobody" | Condition;

/**
 * What is asked on entering a stage (准入条件). `cumulative`: on entering every later stage too. A warning is told and stops
 * nobody. `waive` says who may lift one of its requirements, for a reason and a time; nobody, unless told.
 *
 * @example
 * const gate: Gate = { require: ["considersOthers",
 *   { if: { field: "considersOthers", is: true }, then: { require: ["competitors"] } }] };
 */
export interface Gate extends Asks {
  readonly cumulative?: boolean | undefined;
  readonly level?: "blocking" | "warning" | undefined;
  readonly waive?: Permission | undefined;
}

const cause = textSchema.optional();

const requirementSchema: z.ZodType<Requirement, Requirement> = z.lazy(() =>
  byKey<Requirement>(
    {
      field: z.strictObject({ field: fieldPath, cause }),
      if: z.strictObject({ if: fieldConditionSchema, then: asksSchema }),
    },
    [fieldPath],
  ),
);

const holdSchema: z.ZodType<Hold, Hold> = z.lazy(
  () =>
    z.union([
      z.strictObject({ that: fieldConditionSchema, id: identifier.optional(), cause }),
      fieldConditionSchema,
    ]) as unknown as z.ZodType<Hold, Hold>,
);

const evidenceSchema = byKey<EvidenceAsked>(
  { evidence: z.strictObject({ evidence: identifier, validFor: lengthSchema.optional(), cause }) },
  [identifier],
);

const asks = {
  require: z.array(requirementSchema).min(1).optional(),
  hold: z.array(holdSchema).min(1).optional(),
  evidence: z.array(evidenceSchema).min(1).optional(),
};

const asksSchema: z.ZodType<Asks, Asks> = z.lazy(() => z.strictObject(asks));

export const permissionSchema: z.ZodType<Permission, Permission> = z.lazy(() =>
  z.union([z.enum(["anyone", "nobody"]), fieldConditionSchema]),
) as z.ZodType<Permission, Permission>;

export const gateSchema: z.ZodType<Gate, Gate> = z.strictObject({
  ...asks,
  cumulative: z.boolean().optional(),
  level: z.enum(["blocking", "warning"]).optional(),
  waive: permissionSchema.optional(),
});
