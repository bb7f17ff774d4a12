import * as z from "zod";

/** A text in Chinese and English, as a definition writes it. */
export const textSchema = z.strictObject({ zh: z.string(), en: z.string() });
