import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { checkBy, deepFreeze, type Problem, readBy } from "../reason/index.js";
import { recordId } from "./record-id.js";
import { wordingSchema } from "./wording.js";

/** Units that are ranked among themselves (分组). */
export const groupSchema = z.looseObject({
  id: recordId,
  name: wordingSchema.nullish(),
  recordedOn: daySchema.nullish(),
});

export type Group = z.infer<typeof groupSchema>;
export type GroupInput = z.input<typeof groupSchema>;

/**
 * Reads a group: canonical and frozen. Throws every problem found.
 *
 * @example
 * parseGroup({ id: "zones", name: "开发区" }).name // → "开发区"
 */
export function parseGroup(input: GroupInput): Group {
  return deepFreeze(readBy(groupSchema, input));
}

/**
 * What is wrong with a group; empty when `parseGroup` reads it.
 *
 * @example
 * checkGroup({ name: "开发区" }).map((each) => each.path) // → ["id"]
 */
export function checkGroup(input: unknown): readonly Problem[] {
  return checkBy(groupSchema, input).problems;
}
