import { fromText, type Rational } from "../../exact/index.js";
import { parseRates, type Rates, type RatesInput, rateOn } from "../../money/index.js";

/** What one unit of a currency is worth in another on a day; undefined where that is not known. */
export type RateAt = (currency: string, to: string, on: string) => Rational | undefined;

/** Rates as known on a day, each looked up once. */
export function rateAt(rates: Rates | RatesInput | undefined, knownOn: string | null): RateAt {
  if (rates === undefined) return () => undefined;
  const table = parseRates(rates);
  const known = new Map<string, Rational | undefined>();
  return (currency, to, on) => {
    const key = `${currency} ${to} ${on}`;
    if (!known.has(key)) {
      const rate = rateOn(table, { currency, in: to, on, knownOn: knownOn ?? undefined });
      known.set(key, rate === undefined ? undefined : fromText(rate));
    }
    return known.get(key);
  };
}
