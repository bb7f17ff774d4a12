import * as z from "zod";
import { identifierProblem } from "./identifier-problem.js";
import { IDENTIFIER } from "./is-identifier.js";
import { raise } from "./raise.js";
import { schemaNotes } from "./schema-notes.js";

/** An id within a definition (标识), e.g. of a node or a figure: what `isIdentifier` accepts. */
export const identifier = z
  .string()
  .register(schemaNotes, { pattern: IDENTIFIER.source })
  .superRefine((input, context) => {
    const problem = identifierProblem(input);
    if (problem) raise(context, input, problem);
  });
