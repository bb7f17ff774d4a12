import type * as z from "zod";
import { raise, say } from "../reason/index.js";
import { words } from "./words.js";

interface Dated {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** A schema of rows in force from one day until another, which may not end before they begin. */
export function validity<Schema extends z.ZodType<Dated>>(rows: Schema): Schema {
  return rows.superRefine(({ from, until }, context) => {
    if (from && until && until < from)
      raise(context, until, { code: "validity-reversed", says: say(words["validity-reversed"]) }, ["until"]);
  });
}
