import * as z from "zod";
import { passOver } from "../reason/index.js";
import { isNothing } from "./draft.js";

/** What a field holds that has no value: not reported (`null`, `""`), or not applicable. */
export type Nothing = null | "" | "n/a";

const nothing = z.preprocess(
  (input, context) => {
    if (isNothing(input)) return input;
    passOver(context, input, []);
    return z.NEVER;
  },
  z.union([z.null(), z.literal(["", "n/a"])]),
);

/** A field that may be left out, not reported or not applicable. */
export function orNothing<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, nothing]).optional();
}
