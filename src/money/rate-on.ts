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

/** Rows recorded on one day, or that do not say when, in order of days. */
interface Layer {
  readonly recordedOn: string;
  readonly spans: Span[];
}

/** Rows by direction, those recorded last first. */
type Index = ReadonlyMap<string, readonly Layer[]>;

export interface RateQuestion {
  readonly currency: string;
  readonly in: string;
  readonly on: string;
  /** The day as of whose knowledge it is asked; without it, all that is given is known. */
  readonly knownOn?: string | undefined;
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
  const { currency, in: other, on, knownOn } = openOptions(question, ["currency", "in", "on", "knownOn"]);
  const unknown = [currency, other].filter((each) => !isCurrency(each));
  refuse([
    ...unknown.map((each) => problem(rateWords, "rate-currency-unknown", [], { found: quoted(each) })),
    ...(isDayText(on) ? [] : [problem(rateWords, "day-malformed", ["on"], { found: quoted(on) })]),
    ...(knownOn === undefined || isDayText(knownOn)
      ? []
      : [problem(rateWords, "day-malformed", ["knownOn"], { found: quoted(knownOn) })]),
  ]);
  if (currency === other) return "1";
  for (const { recordedOn, spans } of indexOf(rates).get(currency + other) ?? []) {
    const span = spanOn(spans, on);
    if (span && (knownOn === undefined || (recordedOn || span.from) <= knownOn)) return span.rate;
  }
  return undefined;
}

function spanOn(spans: readonly Span[], on: string): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? "") <= on) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && (span.until === undefined || on <= span.until) ? span : undefined;
}

const indexes = new WeakMap<object, Index>();

/** What is frozen cannot change, so its index is kept. */
function indexOf(rates: Rates | RatesInput): Index {
  const known = indexes.get(rates);
  if (known) return known;
  const index = new Map<string, Layer[]>();
  for (const { currency, in: other, rate, from, until, recordedOn = "" } of [...parseRates(rates)].sort(byDay)) {
    // A canonical rate may have more digits than a person may type: 1% of sixty digits.
    const value = fromText(rate) as Rational;
    for (const [direction, worth] of [
      [currency + other, value],
      [other + currency, divide(one, value)],
    ] as const) {
      const layers = index.get(direction) ?? [];
      index.set(direction, layers);
      const known = layers.find((each) => each.recordedOn === recordedOn);
      const layer = known ?? { recordedOn, spans: [] };
      if (!known) layers.push(layer);
      layer.spans.push({ from, until, rate: toText(worth) });
    }
  }
  for (const layers of index.values()) layers.sort((a, b) => byCodePoint(b.recordedOn, a.recordedOn));
  if (Object.isFrozen(rates) && rates.every(Object.isFrozen)) indexes.set(rates, index);
  return index;
}

function byDay(a: Rate, b: Rate): number {
  return byCodePoint(a.from, b.from);
}
