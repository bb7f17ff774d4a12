import * as z from "zod";
import { excerpt } from "./excerpt.js";
import { IDENTIFIER, isForbidden, isIdentifier } from "./is-identifier.js";
import { raise } from "./raise.js";
import { say } from "./say.js";
import { schemaNotes } from "./schema-notes.js";
import { words } from "./words.js";

/** An id within a definition (标识), e.g. of a node or a figure: what `isIdentifier` accepts. */
export const identifier = z
  .string()
  .register(schemaNotes, { pattern: IDENTIFIER.source })
  .superRefine((input, context) => {
    if (isIdentifier(input)) return;
    const code = isForbidden(input) ? "forbidden-name" : "id-malformed";
    const found = excerpt(input);
    raise(context, input, { code, says: say(words[code], { found, name: found }) });
  });
