import * as z from "zod";
import { textSchema } from "./text-schema.js";

/** Where a definition comes from (出处): facts about the document by name, e.g. title, url, place, year, article. */
export const sourceSchema = z.record(z.string(), z.union([z.string(), z.number(), textSchema]));
