import { MAX_DIGITS, negate, type Rational, rational, readNumber, toText } from "../exact/index.js";
import { say } from "../reason/index.js";
import { currencyOf, isCurrency } from "./currencies.js";
import type { Quantity, QuantityFault } from "./quantity.js";
import { scales } from "./scales.js";
import { words } from "./words.js";

/** Room for the digits with separators, and the words around them. */
const LONGEST = 2 * MAX_DIGITS;

/** The words before the digits, the digits, and the words after them. */
const PARTS = /^(\D*)(\d[\d,./]*)(.*)$/s;
const THREES = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const INEXACT =
  /[超逾近约多余几起≥≤<>~≈±至到]|以[上下内]|左右|上下|不[足到低少]|至[少多]|最[少多高低]|[大小高低少]于|[数上过破][十百千万亿]|\+$|\d\D*[-–—]+\D*\d/;

/** Full-width letters, digits and punctuation become the plain ones; minus signs become one. */
function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/−/g, "-")
    .trim()
    .toUpperCase();
}

function fault(code: keyof typeof words, found: string): QuantityFault {
  return { code, says: say(words[code], { found: found.slice(0, 40), most: MAX_DIGITS }) };
}

/** Reads an amount of money from its text or its object; never throws. */
export function parseMoney(input: unknown): Quantity | QuantityFault {
  return typeof input === "string" ? fromText(input) : fromObject(input);
}

function fromObject(input: unknown): Quantity | QuantityFault {
  const { amount, currency, others } = fieldsOf(input);
  if ((typeof amount !== "string" && typeof amount !== "number") || typeof currency !== "string" || others > 0)
    return fault("money-malformed", typeof input);
  if (!isCurrency(currency)) return fault("currency-unknown", currency);
  return amountOf(String(amount), readNumber(amount), currency);
}

/** Reading the fields of a hostile object may throw; then it has none. */
function fieldsOf(input: unknown): { amount?: unknown; currency?: unknown; others: number } {
  try {
    const { amount, currency, ...others } = input as Record<string, unknown>;
    return { amount, currency, others: Object.keys(others).length };
  } catch {
    return { others: 0 };
  }
}

function fromText(input: string): Quantity | QuantityFault {
  if (input.length > LONGEST) return fault("money-too-long", input);
  const text = narrow(input);
  const read = fromNarrow(text, input);
  if (!("code" in read) || read.code === "money-too-long") return read;
  return /[\d十百千万亿]/.test(text) && INEXACT.test(text) ? fault("money-inexact", input) : read;
}

function fromNarrow(text: string, found: string): Quantity | QuantityFault {
  const [, before = "", digits = "", after = ""] = PARTS.exec(text) ?? [];
  const minus = before.includes("-");
  const prefix = before.replace("-", "").trim();
  const scale = scales.find((each) => after.trimStart().startsWith(each.zh));
  if (digits === "" || !scale) return fault("money-malformed", found);
  const suffix = after.trimStart().slice(scale.zh.length).trim();
  // 元 alone names no currency beside another: 港币5000万元, 5000万元人民币.
  const named = [prefix, currencyOf(suffix) ? suffix : suffix.replace(/^元\s*/, "")].filter((word) => word !== "");
  const [currency = "CNY", second = currency] = named.map((word) => currencyOf(word) ?? "");
  if (currency === "" || second === "") {
    const code = named.find((word) => /^[A-Z]{3}$/.test(word) && !isCurrency(word) && word !== "RMB");
    return code ? fault("currency-unknown", code) : fault("money-malformed", found);
  }
  if (currency !== second) return fault("currency-conflict", found);
  if (scale.zeros === 0 && named.length === 0 && suffix === "") return fault("money-unit-missing", found);
  if (digits.includes(",") && !THREES.test(digits)) return fault("money-separators", found);
  const number = readNumber(digits.replaceAll(",", ""));
  if (typeof number === "string") return amountOf(found, number, currency);
  const scaled = rational(number.n * 10n ** BigInt(scale.zeros), number.d);
  return amountOf(found, minus ? negate(scaled) : scaled, currency);
}

/** An amount is bounded as it is written in whole units, so that what is read can be read again. */
function amountOf(found: string, read: Rational | string, currency: string): Quantity | QuantityFault {
  if (read === "number-too-long") return fault("money-too-long", found);
  if (typeof read === "string") return fault("money-malformed", found);
  if (toText(read).replace(/\D/g, "").length > MAX_DIGITS) return fault("money-too-long", found);
  return { value: read, unit: currency };
}
