import * as z from "zod";
import { passOver } from "./pass-over.js";

/**
 * A union of strict objects, told apart by the key that each alone has. The form is chosen before anything in it is
 * read, so that reading a nested definition stays linear and its problems are those of the form its writer meant.
 *
 * @param branches the key of each form, and its schema; of two keys that are there the first in this order chooses
 * @param plain forms without a key (a text, a number), tried when none of the keys is there
 *
 * @example
 * import * as z from "zod";
 * const forms = { side: z.strictObject({ side: exactNumber }), radius: z.strictObject({ radius: exactNumber }) };
 * checkBy(byKey(forms), { radius: "long" }).problems.map((each) => each.path) // → ["radius"]
 */
export function byKey<T>(
  branches: Readonly<Record<string, z.ZodType>>,
  plain: readonly z.ZodType[] = [],
): z.ZodType<T, T> {
  const keys = Object.keys(branches);
  const has = (input: unknown, key: string) => typeof input === "object" && input !== null && Object.hasOwn(input, key);

  /** A form that is read only when its key is there and none before it. */
  const gated = (schema: z.ZodType, key: string | undefined, before: readonly string[]) =>
    z.preprocess((input, context) => {
      if ((key === undefined || has(input, key)) && !before.some((each) => has(input, each))) return input;
      passOver(context, input, keys);
      return z.NEVER;
    }, schema);

  const forms = z.union([
    ...Object.entries(branches).map(([key, schema], index) => gated(schema, key, keys.slice(0, index))),
    ...plain.map((schema) => gated(schema, undefined, keys)),
  ]);
  // zod takes what is preprocessed for something that may be left out.
  return z.nonoptional(forms) as unknown as z.ZodType<T, T>;
}
