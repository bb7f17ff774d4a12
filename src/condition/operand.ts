import * as z from "zod";
import { checkDay } from "../calendar/index.js";
import { readNumber } from "../exact/index.js";
import { type Money, moneySchema, readQuantity, writeQuantity } from "../money/index.js";
import { byKey, exactNumber, excerpt, numberProblem, raise, say } from "../reason/index.js";
import { isDayLike } from "./reading.js";
import { words } from "./words.js";

/** Something else of the same record to compare with, and a factor: `{ "times": "5%", "field": "investment.total" }`. */
export type Reference<S> = S & { readonly times?: string | number };

/** What a value may equal: a text, a number, money, true or false, or what stands elsewhere. */
export type Value<S> = string | number | boolean | Money | Reference<S>;

/** What a value may be measured by: a number, money, a day, one amount per currency, or what stands elsewhere. */
export type Threshold<S> = string | number | Money | readonly (string | Money)[] | Reference<S>;

/** What a subject is given by: its key and the schema of what stands there. */
export type Subjects = Readonly<Record<string, z.ZodType>>;

function fault(code: keyof typeof words, found: string) {
  return { code, says: say(words[code], { found: excerpt(found) }) };
}

const text = z.string().superRefine((input, context) => {
  if (input === "" || input === "n/a") raise(context, input, fault("value-is-nothing", input));
});

const number = z.number().superRefine((input, context) => {
  const read = readNumber(input);
  if (typeof read === "string") raise(context, input, numberProblem(read, input));
});

function canonical(input: string | number, context: z.RefinementCtx): string | Money {
  if (typeof input === "string" && isDayLike(input)) {
    for (const problem of checkDay(input)) raise(context, input, problem);
    return input;
  }
  const read = readQuantity(input);
  if (!("code" in read)) return writeQuantity(read);
  raise(context, input, read.code === "quantity-malformed" ? fault("threshold-malformed", String(input)) : read);
  return z.NEVER;
}

/** 1亿元 or 1000万美元: the amount whose currency is that of the value compared. */
const perCurrency = z
  .array(moneySchema)
  .min(1)
  .superRefine((amounts, context) => {
    amounts.forEach(({ currency }, index) => {
      if (amounts.findIndex((each) => each.currency === currency) < index)
        raise(context, currency, fault("currency-twice", currency), [index]);
    });
  });

/** What stands on the right of a comparison, where a record is seen through these subjects. */
export function operandSchemas(subjects: Subjects): { readonly value: z.ZodType; readonly threshold: z.ZodType } {
  const references = Object.fromEntries(
    Object.entries(subjects).map(([key, schema]) => [
      key,
      z.strictObject({ [key]: schema, times: exactNumber.optional() }),
    ]),
  );
  const objects = { ...references, amount: moneySchema };
  return {
    value: byKey(objects, [text, number, z.boolean()]),
    threshold: byKey(objects, [z.string().transform(canonical), z.number().transform(canonical), perCurrency]),
  };
}
