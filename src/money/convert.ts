import { fromText, multiply, type Rational, toText } from "../exact/index.js";
import { openOptions, problem, SaimaError } from "../reason/index.js";
import type { Money } from "./money.js";
import { rateOn } from "./rate-on.js";
import type { Rates, RatesInput } from "./rates.js";
import { readMoney } from "./read-money.js";
import { toQuantity } from "./to-quantity.js";
import { rateWords } from "./words.js";

export interface ConvertOptions {
  readonly to: string;
  readonly rates: Rates | RatesInput;
  readonly on: string;
}

/**
 * An amount in another currency at the rate of a day, exact; round it when you show it. Refused: a day for which the
 * table has no rate of the two currencies.
 *
 * @example
 * const rates = [{ currency: "USD", in: "CNY", rate: "6.48", from: "2013-01-01", until: "2013-12-31" }];
 * convert("3000万美元", { to: "CNY", rates, on: "2013-06-30" }) // → { amount: "194400000", currency: "CNY" }
 */
export function convert(money: string | Money, options: ConvertOptions): Money {
  const { to, rates, on } = openOptions(options, ["to", "rates", "on"]);
  const from = readMoney(money);
  const rate = rateOn(rates, { currency: from.currency, in: to, on });
  if (rate === undefined)
    throw new SaimaError([problem(rateWords, "rate-missing", [], { from: from.currency, to, on })]);
  return { amount: toText(multiply(toQuantity(from).value, fromText(rate) as Rational)), currency: to };
}
