import * as z from "zod";
import { type Condition, fieldConditionSchema, fieldPath } from "../condition/index.js";
import { byKey, identifier, sourceSchema, type Text, textSchema } from "../reason/index.js";
import { countSchema, type Within, withinSchema } from "./clocks/within.js";

/**
 * A point in the life of a project: it entered a stage (the entry that still stands), the first event of a kind (of which
 * `where` holds), or a day that the record gives.
 */
export type Moment =
  | { readonly entered: string }
  | { readonly event: string; readonly where?: Condition | undefined }
  | { readonly field: string };

/**
 * A time limit (时限): what must have happened within so long after something; of a stage, that it was entered or passed. It runs for projects of which `where` holds;
 * while a project is paused or closed it stands still. `warn` is how many days ahead it warns, in days of its own unit.
 *
 * @example
 * const clock: Clock = { id: "land", from: { entered: "signed" }, until: { event: "evidence-attached",
 *   where: { field: "evidence", equals: "land-certificate" } }, within: { months: 3 }, warn: 15 };
 */
export interface Clock {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
  readonly from: Moment;
  readonly until: Moment;
  readonly within: Within;
  readonly warn?: string | number | undefined;
  readonly where?: Condition | undefined;
}

/** How long it took from one moment to another, in days (用时), e.g. from signing to start (签约到开工). */
export interface Duration {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly from: Moment;
  readonly until: Moment;
}

export const momentSchema = byKey<Moment>({
  entered: z.strictObject({ entered: identifier }),
  event: z.strictObject({ event: identifier, where: fieldConditionSchema.optional() }),
  field: z.strictObject({ field: fieldPath }),
});

export const clockSchema: z.ZodType<Clock, Clock> = z.strictObject({
  id: identifier,
  title: textSchema.optional(),
  source: sourceSchema.optional(),
  from: momentSchema,
  until: momentSchema,
  within: withinSchema,
  warn: countSchema.optional(),
  where: fieldConditionSchema.optional(),
}) as unknown as z.ZodType<Clock, Clock>;

export const durationSchema: z.ZodType<Duration, Duration> = z.strictObject({
  id: identifier,
  title: textSchema.optional(),
  from: momentSchema,
  until: momentSchema,
});
