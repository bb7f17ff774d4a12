import * as z from "zod";
import { raise } from "../reason/index.js";
import { daySchema } from "./day.js";
import { parsePeriod } from "./read-period.js";
import { type TilingKind, tilingKinds } from "./span-of.js";

/**
 * A stretch of days (时段), both ends included: a week, ten days of a month (旬), a month, quarter, half or whole year, or
 * any range such as a campaign. A week begins on the weekday of its `from`.
 */
export interface Period {
  readonly kind: TilingKind | "range";
  readonly from: string;
  readonly until: string;
}

/** A period as it stands in a definition: the object, or a text such as `"2024-Q2"`. Parsed, it is the object. */
export const periodSchema = z
  .union([z.string(), z.strictObject({ kind: z.enum([...tilingKinds, "range"]), from: daySchema, until: daySchema })])
  .transform((input, context): Period => {
    const read = parsePeriod(input);
    if (!("code" in read)) return read;
    raise(context, input, read);
    return z.NEVER;
  });
