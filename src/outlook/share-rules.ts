import * as z from "zod";
import { compare, one, readNumber, sign, sum, toText } from "../exact/index.js";
import { type Money, quantitySchema, toQuantity } from "../money/index.js";
import { byKey, exactNumber, identifier, raise, sourceSchema, textSchema } from "../reason/index.js";
import { fieldSchema } from "./field.js";
import { numberOf } from "./number-of.js";
import { outlookProblem } from "./words.js";

const weight = exactNumber.superRefine((input, context) => {
  const read = readNumber(input);
  if (typeof read === "string" || (sign(read) > 0 && compare(read, one) <= 0)) return;
  raise(context, input, outlookProblem("weight-out-of-range", { found: input }));
});

const notNegative = exactNumber.superRefine((input, context) => {
  if (input.startsWith("-")) raise(context, input, outlookProblem("number-negative", { found: input }));
});

const amount = quantitySchema.superRefine((input, context) => {
  const { value } = toQuantity(input);
  if (sign(value) < 0) raise(context, input, outlookProblem("number-negative", { found: toText(value) }));
});

const grain = quantitySchema.superRefine((input, context) => {
  if (sign(toQuantity(input).value) <= 0) raise(context, input, outlookProblem("grain-not-positive"));
});

/** What takes the place of a weight that is not there: nothing, the mean of those that are, or a refusal. */
const weightTreatment = z.enum(["0", "mean", "refuse"]);
/** What takes the place of a bound that is not there: no bound, or a refusal. */
const boundTreatment = z.enum(["none", "refuse"]);

const weightTreat = z.strictObject({ notReported: weightTreatment, notApplicable: weightTreatment });
const boundTreat = z.strictObject({ notReported: boundTreatment, notApplicable: boundTreatment });

/** What nobody writes into, at any depth. */
type Unwritten<T> = T extends object ? { readonly [K in keyof T]: Unwritten<T[K]> } : T;

/** A bound of everybody's own: so many times a number of the table. */
export interface FieldBound<Number = string> {
  readonly field: string;
  readonly times?: Number | undefined;
  readonly treat: Unwritten<z.infer<typeof boundTreat>>;
}

type QuantityInput = string | number | { readonly amount: string | number; readonly currency: string };

const fieldBound = z.strictObject({ field: fieldSchema, times: notNegative.optional(), treat: boundTreat });
const bound = byKey<unknown>({ field: fieldBound }, [amount]) as z.ZodType<
  string | Money | FieldBound,
  QuantityInput | FieldBound<string | number>
>;

const by = z
  .array(
    z.strictObject({
      field: fieldSchema,
      weight,
      label: textSchema.optional(),
      treat: weightTreat.partial().optional(),
    }),
  )
  .min(1)
  .superRefine((terms, context) => {
    for (const [at, { field }] of terms.entries())
      if (terms.findIndex((each) => each.field === field) < at)
        raise(context, field, outlookProblem("field-twice", { field }), [at, "field"]);
    const whole = sum(terms.map((each) => numberOf(each.weight)));
    if (compare(whole, one) !== 0) raise(context, terms, outlookProblem("weights-not-one", { found: toText(whole) }));
  });

/**
 * How a target is shared out (指标分解): of which indicator, in what grain (最小单位), by which numbers of a table and with what
 * weight each, and what nobody gets less or more than. Each number counts as a part of its own column, so that amounts of
 * money and of land can be mixed.
 */
export const shareRulesSchema = z.strictObject({
  id: identifier,
  edition: z.string().min(1),
  title: textSchema.optional(),
  source: sourceSchema.optional(),
  of: identifier,
  grain,
  by,
  treat: weightTreat,
  floor: bound.optional(),
  ceiling: bound.optional(),
});

/** Rules as they are written. */
export type ShareRulesInput = Unwritten<z.input<typeof shareRulesSchema>>;
/** Rules, parsed: canonical and frozen. */
export type ShareRules = Unwritten<z.infer<typeof shareRulesSchema>>;
