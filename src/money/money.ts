import * as z from "zod";
import { toText } from "../exact/index.js";
import { raise } from "../reason/index.js";
import { parseMoney } from "./parse-money.js";

/**
 * An amount of money (金额): exact text in whole currency units, and the ISO code of the currency.
 *
 * @example
 * const money: Money = { amount: "150000000", currency: "CNY" }; // 1.5亿元
 */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Money as it stands in a definition or a record: the object, or a text such as `"1.5亿元"`. Parsed, it is the object. */
export const moneySchema = z
  .union([z.string(), z.strictObject({ amount: z.union([z.string(), z.number()]), currency: z.string() })])
  .transform((input, context): Money => {
    const read = parseMoney(input);
    if (!("code" in read)) return { amount: toText(read.value), currency: read.unit };
    raise(context, input, read);
    return z.NEVER;
  });
