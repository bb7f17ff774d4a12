import * as z from "zod";
import { textSchema } from "./text-schema.js";

/** Where a definition comes from (出处). */
export const sourceSchema = z.strictObject({
  title: z.union([z.string(), textSchema]).optional(),
  url: z.string().optional(),
  place: z.union([z.string(), textSchema]).optional(),
  year: z.union([z.string(), z.number()]).optional(),
  article: z.string().optional(),
});
