import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { recordId } from "./record-id.js";
import { validity } from "./validity.js";
import { wordingSchema } from "./wording.js";

/**
 * Who answers for a project or a unit (包保): a leader (包保领导), a department (包保部门), or both (双包保).
 */
export const sponsorSchema = validity(
  z.looseObject({
    leader: wordingSchema.nullish(),
    department: wordingSchema.nullish(),
    project: recordId.nullish(),
    unit: recordId.nullish(),
    from: daySchema.nullish(),
    until: daySchema.nullish(),
    recordedOn: daySchema.nullish(),
  }),
);

export type Sponsor = z.infer<typeof sponsorSchema>;
export type SponsorInput = z.input<typeof sponsorSchema>;
