import * as z from "zod";
import { textSchema } from "./text-schema.js";

const wording = z.union([z.string(), textSchema]);

/** Where a definition comes from (出处). A document has further facts of its own; they travel along. */
export const sourceSchema = z.looseObject({
  title: wording.optional(),
  url: z.string().optional(),
  place: wording.optional(),
  year: z.union([z.string(), z.number()]).optional(),
  article: z.string().optional(),
});
