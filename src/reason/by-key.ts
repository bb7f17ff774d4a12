import * as z from "zod";

/** The mark of a branch that was passed over because its key is absent. */
export const ABSENT_KEY = "absent-key";

/**
 * One of several strict objects, told apart by the key that each alone has. The branch is chosen before anything in it
 * is read, so that reading a nested definition stays linear and its problems are those of the form its writer meant.
 *
 * @param branches the key of each form, and its schema
 * @param plain forms that are not objects (a text, a number), tried when the input is none
 */
export function byKey<T>(
  branches: Readonly<Record<string, z.ZodType>>,
  plain: readonly z.ZodType[] = [],
): z.ZodType<T> {
  const gated = Object.entries(branches).map(([key, schema]) =>
    z.preprocess((input, context) => {
      if (typeof input === "object" && input !== null && Object.hasOwn(input, key)) return input;
      context.issues.push({ code: "custom", input, params: { code: ABSENT_KEY, key } });
      return z.NEVER;
    }, schema),
  );
  return z.union([...gated, ...plain] as [z.ZodType, z.ZodType]) as z.ZodType<T>;
}
