import * as z from "zod";
import { readNumber, toText } from "../exact/index.js";
import { numberProblem } from "./number-problem.js";
import { raise } from "./raise.js";
import { schemaNotes } from "./schema-notes.js";

const text = z.string().register(schemaNotes, { pattern: "^-?[0-9]+((\\.[0-9]+)?%?|/[0-9]+)$" });

/**
 * An exact number as it stands in a definition: `"2.78"`, `"10/3"`, `"96%"`, or a JS number of at most 15 significant
 * digits. Parsed, it is canonical text.
 */
export const exactNumber = z.union([text, z.number()]).transform((input, context) => {
  const read = readNumber(input);
  if (typeof read !== "string") return toText(read);
  raise(context, input, numberProblem(read, input));
  return z.NEVER;
});
