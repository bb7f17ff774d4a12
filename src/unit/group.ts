import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { recordId } from "./record-id.js";
import { wordingSchema } from "./wording.js";

/** Units that are ranked among themselves (分组). */
export const groupSchema = z.looseObject({
  id: recordId,
  name: wordingSchema.nullish(),
  recordedOn: daySchema.nullish(),
});

export type Group = z.infer<typeof groupSchema>;
export type GroupInput = z.input<typeof groupSchema>;
