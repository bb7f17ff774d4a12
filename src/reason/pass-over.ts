import type * as z from "zod";

/** The mark of a form that was passed over. */
export const PASSED_OVER = "absent-key";

/**
 * Says from within a schema that this form of a union is not the one meant: the union then speaks for its other forms.
 *
 * @param keys the keys of which an object would need one to be of this form, to be named when no other form is meant
 *
 * @example
 * import * as z from "zod";
 * const form = z.preprocess((input, context) => passOver(context, input, ["ratio", "gap"]), z.unknown());
 * checkBy(z.union([form, identifier]), 5).problems[0].says.en
 * // → 'must be text or an object with "ratio" or "gap", found 5'
 */
export function passOver(context: z.RefinementCtx, input: unknown, keys: readonly string[]): void {
  context.issues.push({ code: "custom", input, params: { code: PASSED_OVER, keys } });
}
