import * as z from "zod";

/** What a JSON Schema says of a schema beyond what zod can know: the form of a text that a function of ours reads. */
export const schemaNotes = z.registry<{ readonly pattern: string }>();
