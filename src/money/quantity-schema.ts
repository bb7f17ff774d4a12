import * as z from "zod";
import { raise } from "../reason/index.js";
import type { Money } from "./money.js";
import { readQuantity } from "./read-quantity.js";
import { writeQuantity } from "./write-quantity.js";

/** A number or money as it stands in a definition. Parsed, it is exact text or the money object. */
export const quantitySchema = z
  .union([z.string(), z.number(), z.strictObject({ amount: z.union([z.string(), z.number()]), currency: z.string() })])
  .transform((input, context): string | Money => {
    const read = readQuantity(input);
    if (!("code" in read)) return writeQuantity(read);
    raise(context, input, read);
    return z.NEVER;
  });
