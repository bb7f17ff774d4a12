import type { Money } from "../money/index.js";

/** Whole numbers of so many digits are exact as JS numbers. */
const MOST_DIGITS = 15;

/**
 * Reads the spellings of renminbi that records are full of, `"1.5亿元"` and `{ amount: "150000000", currency: "CNY" }`,
 * without a bigint. Undefined is not a no: the money room reads all spellings.
 *
 * @example
 * quickMoney("1.5亿元") // → { amount: "150000000", currency: "CNY" }
 */
export function quickMoney(value: unknown): Money | undefined {
  if (typeof value === "string") return fromText(value);
  const { amount, currency } = value as Partial<Money>;
  if (typeof amount !== "string" || currency !== "CNY" || Object.keys(value as object).length !== 2) return undefined;
  if (amount.length > MOST_DIGITS || wholeOf(amount, 0, amount.length) < 0) return undefined;
  return amount.startsWith("0") && amount !== "0" ? undefined : Object.freeze({ amount, currency });
}

function fromText(text: string): Money | undefined {
  const unit = text.length - 1;
  if (text.charCodeAt(unit) !== 0x5143) return undefined; // 元
  const zeros = zerosOf(text.charAt(unit - 1));
  const end = zeros === 0 ? unit : unit - 1;
  const point = text.indexOf(".");
  const whole = wholeOf(text, 0, point < 0 ? end : point);
  const places = point < 0 ? 0 : end - point - 1;
  const part = point < 0 ? 0 : wholeOf(text, point + 1, end);
  // As many digits as there can be: those written, and the zeros that the scale adds.
  if (whole < 0 || part < 0 || places > zeros || end + zeros > MOST_DIGITS) return undefined;
  const amount = whole * 10 ** zeros + part * 10 ** (zeros - places);
  return Object.freeze({ amount: String(amount), currency: "CNY" });
}

function zerosOf(scale: string): number {
  return scale === "亿" ? 8 : scale === "万" ? 4 : 0;
}

/** The whole number that some digits of a text say; below zero where they are none. */
function wholeOf(text: string, from: number, to: number): number {
  let number = from < to && to - from <= MOST_DIGITS ? 0 : -1;
  for (let i = from; i < to && number >= 0; i++) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
  }
  return number;
}
