import * as z from "zod";
import { MAX_DIGITS, readNumber, toText } from "../exact/index.js";
import { say } from "./text.js";
import { words } from "./words.js";

/** Raises a problem of a room's own wording from within a schema. */
export function raise(
  context: z.RefinementCtx,
  input: unknown,
  problem: { readonly code: string; readonly says: { readonly zh: string; readonly en: string } },
  path: readonly PropertyKey[] = [],
): void {
  context.addIssue({ code: "custom", input, path: [...path], params: problem });
}

/** The problem that `readNumber` found with a text. */
export function numberProblem(fault: string, found: string | number) {
  const code = fault as keyof typeof words;
  const shown = String(found).slice(0, 40);
  return { code: fault, says: say(words[code], { found: shown, most: MAX_DIGITS }) };
}

/**
 * An exact number as it stands in a definition: `"2.78"`, `"10/3"`, `"96%"`, or a JS number of at most 15 significant
 * digits. Parsed, it is canonical text.
 */
export const exactNumber = z.union([z.string(), z.number()]).transform((input, context) => {
  const read = readNumber(input);
  if (typeof read !== "string") return toText(read);
  raise(context, input, numberProblem(read, input));
  return z.NEVER;
});

/** Names that would reach into an object's prototype. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_-]{0,63}$/u;

/** Whether a text can be an id within a definition: a letter, then letters, digits, `-` and `_`. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text) && !FORBIDDEN.has(text);
}

/** An id within a definition, e.g. of a node or a figure. */
export const identifier = z.string().superRefine((input, context) => {
  if (isIdentifier(input)) return;
  const code = FORBIDDEN.has(input) ? "forbidden-name" : "id-malformed";
  const found = input.slice(0, 40);
  raise(context, input, { code, says: say(words[code], { found, name: found }) });
});

/** A text in Chinese and English. */
export const textSchema = z.strictObject({ zh: z.string(), en: z.string() });

/** Where a definition comes from (出处): facts about the document by name, e.g. title, url, place, year, article. */
export const sourceSchema = z.record(z.string(), z.union([z.string(), z.number(), textSchema]));
