import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { checkBy, deepFreeze, type Problem, readBy } from "../reason/index.js";
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

/**
 * Reads a sponsor: canonical and frozen. Throws every problem found.
 *
 * @example
 * parseSponsor({ leader: "张三", project: "p1" }).leader // → "张三"
 */
export function parseSponsor(input: SponsorInput): Sponsor {
  return deepFreeze(readBy(sponsorSchema, input));
}

/**
 * What is wrong with a sponsor; empty when `parseSponsor` reads it.
 *
 * @example
 * checkSponsor({ leader: "张三", from: "2024-06-30", until: "2024-01-01" }).map((each) => each.path) // → ["until"]
 */
export function checkSponsor(input: unknown): readonly Problem[] {
  return checkBy(sponsorSchema, input).problems;
}
