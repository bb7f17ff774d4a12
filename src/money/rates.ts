import * as z from "zod";
import { byCodePoint } from "../exact/index.js";
import { checkBy, deepFreeze, exactNumber, excerpt, type Problem, raise, readBy, say } from "../reason/index.js";
import { isCurrency } from "./currencies.js";
import { isDayText } from "./day-text.js";
import { rateWords } from "./words.js";

const currency = z.string().superRefine((found, context) => {
  if (!isCurrency(found)) raise(context, found, fault("rate-currency-unknown", { found: excerpt(found) }));
});

const day = z.string().superRefine((found, context) => {
  if (!isDayText(found)) raise(context, found, fault("day-malformed", { found: excerpt(found) }));
});

const rateSchema = z
  .strictObject({
    currency,
    in: currency,
    rate: exactNumber,
    from: day,
    until: day.optional(),
    recordedOn: day.optional(),
  })
  .superRefine((row, context) => {
    if (row.rate === "0" || row.rate.startsWith("-")) raise(context, row, fault("rate-not-positive"), ["rate"]);
    if (row.currency === row.in) raise(context, row, fault("rate-same-currency"), ["in"]);
    if (row.until !== undefined && row.until < row.from) raise(context, row, fault("rate-ends-early"), ["until"]);
  });

/**
 * One unit of `currency` is worth `rate` units of `in`, from one day to another, both included; without `until`, ever after.
 * `recordedOn` is the day on which it became known; without it, `from`.
 */
export interface Rate extends z.infer<typeof rateSchema> {}

/**
 * Dated exchange rates (折算汇率), as a place decides them. Two rows for the same pair, in either direction, must not cover
 * the same day, unless they were recorded on different days: then the later replaces the earlier.
 *
 * @example
 * const rates: Rates = [{ currency: "USD", in: "CNY", rate: "6.48", from: "2013-01-01", until: "2013-12-31" }];
 */
export const ratesSchema = z.array(rateSchema).superRefine((rows, context) => {
  const order = rows.map((row, index) => ({ ...row, index, pair: pairOf(row) }));
  order.sort((a, b) => byCodePoint(a.pair, b.pair) || byCodePoint(a.from, b.from) || a.index - b.index);
  order.forEach((row, at) => {
    const before = order[at - 1];
    if (before?.pair !== row.pair || (before.until !== undefined && before.until < row.from)) return;
    raise(context, row, fault("rates-overlap", { row: before.index, on: row.from }), [row.index, "from"]);
  });
});

/** Rows that may not speak of the same day. */
function pairOf({ currency, in: other, recordedOn = "" }: Rate): string {
  return [...[currency, other].sort(byCodePoint), recordedOn].join();
}

export type Rates = readonly Rate[];
export type RatesInput = z.input<typeof ratesSchema>;

function fault(code: keyof typeof rateWords, values: Readonly<Record<string, string | number>> = {}) {
  return { code, says: say(rateWords[code], values) };
}

/**
 * Reads a table of rates: canonical and frozen; throws every problem found.
 *
 * @example
 * parseRates([{ currency: "USD", in: "CNY", rate: 6.48, from: "2013-01-01" }])[0].rate // → "6.48"
 */
export function parseRates(input: unknown): Rates {
  return deepFreeze(readBy(ratesSchema, input));
}

/**
 * What is wrong with a table of rates; empty when `parseRates` reads it.
 *
 * @example
 * const rates = [{ currency: "USD", in: "USD", rate: "1", from: "2013-01-01" }];
 * checkRates(rates).map((each) => each.code) // → ["rate-same-currency"]
 */
export function checkRates(input: unknown): readonly Problem[] {
  return checkBy(ratesSchema, input).problems;
}
