import * as z from "zod";
import { daySchema } from "./day.js";
import { readDay } from "./read-day.js";

/** One day, or several in a row with both ends included. */
export const stretchSchema = z.union([daySchema, z.strictObject({ from: daySchema, until: daySchema })]);
export type Stretch = z.infer<typeof stretchSchema>;

/** The first and last day of a stretch, as integers. */
export function endsOf(stretch: Stretch): { readonly first: number; readonly last: number } {
  const [from, until] = typeof stretch === "string" ? [stretch, stretch] : [stretch.from, stretch.until];
  return { first: readDay(from), last: readDay(until) };
}
