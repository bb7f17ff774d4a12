import { byCodePoint, divide, fromText, one, type Rational, toText } from "../exact/index.js";
import { openOptions, problem, refuse } from "../reason/index.js";
import { isCurrency } from "./currencies.js";
import { isDayText } from "./day-text.js";
import { quoted } from "./quoted.js";
import { parseRates, type Rate, type Rates, type RatesInput } from "./rates.js";
import { rateWords } from "./words.js";

interface Span {
  readonly from: string;
  readonly until: string | undefined;
  readonly rate: string;
}

/** Rows by direction, each in order of days. */
type Index = ReadonlyMap<string, readonly Span[]>;

export interface RateQuestion {
  readonly currency: string;
  readonly in: string;
  readonly on: string;
}

/**
 * What one unit of a currency is worth in another on a day, as exact text; undefined when the table does not say. A row
 * answers for both directions. Parse the table once (`parseRates`) when asking often.
 *
 * @example
 * const rates = [{ currency: "USD", in: "CNY", rate: "6.48", from: "2013-01-01", until: "2013-12-31" }];
 * rateOn(rates, { currency: "USD", in: "CNY", on: "2013-06-30" }) // → "6.48"
 * rateOn(rates, { currency: "CNY", in: "USD", on: "2013-06-30" }) // → "25/162"
 * rateOn(rates, { currency: "USD", in: "CNY", on: "2014-01-01" }) // → undefined
 */
export function rateOn(rates: Rates | RatesInput, question: RateQuestion): string | undefined {
  const { currency, in: other, on } = openOptions(question);
  const unknown = [currency, other].filter((each) => !isCurrency(each));
  refuse([
    ...unknown.map((each) => problem(rateWords, "rate-currency-unknown", [], { found: quoted(each) })),
    ...(isDayText(on) ? [] : [problem(rateWords, "day-malformed", ["on"], { found: quoted(on) })]),
  ]);
  if (currency === other) return "1";
  const spans = indexOf(rates).get(currency + other) ?? [];
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? "") <= on) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && (span.until === undefined || on <= span.until) ? span.rate : undefined;
}

const indexes = new WeakMap<object, Index>();

/** What is frozen cannot change, so its index is kept. */
function indexOf(rates: Rates | RatesInput): Index {
  const known = indexes.get(rates);
  if (known) return known;
  const index = new Map<string, Span[]>();
  for (const { currency, in: other, rate, from, until } of [...parseRates(rates)].sort(byDay)) {
    // A canonical rate may have more digits than a person may type: 1% of sixty digits.
    const value = fromText(rate) as Rational;
    for (const [direction, worth] of [
      [currency + other, value],
      [other + currency, divide(one, value)],
    ] as const) {
      const spans = index.get(direction) ?? [];
      index.set(direction, spans);
      spans.push({ from, until, rate: toText(worth) });
    }
  }
  if (Object.isFrozen(rates) && rates.every(Object.isFrozen)) indexes.set(rates, index);
  return index;
}

function byDay(a: Rate, b: Rate): number {
  return byCodePoint(a.from, b.from);
}
