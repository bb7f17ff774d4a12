import * as z from "zod";
import { daySchema } from "../calendar/index.js";
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
