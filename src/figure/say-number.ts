import { MAX_DIGITS, multiply, one, type Rational, rational, roundBeside, toText, zero } from "../exact/index.js";
import { writeMoney } from "../money/index.js";
import type { Text } from "../reason/index.js";

/**
 * A number for reading: money in its own units, others with at most four decimals, unless it takes more to tell it from
 * zero and from what it is beside.
 *
 * @example
 * sayNumber(rational(150000000), "CNY").zh // → "1.5亿元"
 */
export function sayNumber(value: Rational, unit: string, edges: readonly Rational[] = []): Text {
  if (unit === "") return both(brief(value, edges, one));
  return sayMoney(toText(roundBeside(value, 2, [zero, ...edges])), unit);
}

/**
 * A number for reading that is not rounded: a decimal, or the fraction where it does not end.
 *
 * @example
 * sayExact(rational(1, 3), "").en // → "1/3"
 */
export function sayExact(value: Rational, unit: string): Text {
  const amount = toText(value);
  return unit === "" ? both(amount) : sayMoney(amount, unit);
}

function sayMoney(amount: string, currency: string): Text {
  // Money of more digits than anyone can read back is not written in larger units.
  if (amount.length > MAX_DIGITS / 2) return both(`${currency} ${amount}`);
  const money = { amount, currency };
  return { zh: writeMoney(money, { language: "zh" }), en: writeMoney(money, { language: "en" }) };
}

/**
 * A share for reading, in per cent with at most two decimals, unless it takes more to tell it from nothing and from what
 * it is beside.
 *
 * @example
 * sayShare(rational(2, 3)).en // → "66.67%"
 */
export function sayShare(value: Rational, edges: readonly Rational[] = []): Text {
  return both(`${brief(value, edges, hundred)}%`);
}

export const hundred = rational(100);

/** A number so many times over, rounded so that it is told from zero and from each edge. */
export function brief(value: Rational, edges: readonly Rational[], times: Rational): string {
  return toText(multiply(roundBeside(value, 4, [zero, ...edges]), times)).replace("-", "−");
}

function both(text: string): Text {
  return { zh: text, en: text };
}
