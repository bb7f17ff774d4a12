import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { checkBy, deepFreeze, type Problem, readBy } from "../reason/index.js";
import { recordId } from "./record-id.js";
import { validity } from "./validity.js";
import { wordingSchema } from "./wording.js";

/**
 * A unit (单位) that answers for projects: a county, a development zone, a department, a town. `within` is the unit above it;
 * `members` are those that share one result (联合考核).
 */
export const unitSchema = validity(
  z.looseObject({
    id: recordId,
    name: wordingSchema.nullish(),
    group: recordId.nullish(),
    kind: z.string().nullish(),
    within: recordId.nullish(),
    members: z.array(recordId).nullish(),
    from: daySchema.nullish(),
    until: daySchema.nullish(),
    recordedOn: daySchema.nullish(),
  }),
);

export type Unit = z.infer<typeof unitSchema>;
export type UnitInput = z.input<typeof unitSchema>;

/**
 * Reads a unit: canonical and frozen. Throws every problem found.
 *
 * @example
 * parseUnit({ id: "zone-a", kind: "zone" }).kind // → "zone"
 */
export function parseUnit(input: UnitInput): Unit {
  return deepFreeze(readBy(unitSchema, input));
}

/**
 * What is wrong with a unit; empty when `parseUnit` reads it.
 *
 * @example
 * checkUnit({ id: "zone-a", from: "2024-13-01" }).map((each) => each.path) // → ["from"]
 */
export function checkUnit(input: unknown): readonly Problem[] {
  return checkBy(unitSchema, input).problems;
}
