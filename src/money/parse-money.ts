import { MAX_DIGITS, multiply, rational, readNumber, toText } from "../exact/index.js";
import { say } from "../reason/index.js";
import { currencyOf, isCurrency } from "./currencies.js";
import type { Quantity, QuantityFault } from "./quantity.js";
import { quoted } from "./quoted.js";
import { scales } from "./scales.js";
import { words } from "./words.js";

/** Room for the digits, their separators and the words around them. */
const LONGEST = 2 * MAX_DIGITS;

/** The words before the digits, the digits (separated in threes or not at all), and the words after them. */
const PARTS = /^(\D*)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d[\d./]*)\s*(.*)$/s;
const MINUS = /[-−]/;

/** Thresholds, estimates and ranges: 1亿元以上, 近5亿元, 上亿元, 1亿元+, 1-2亿元. */
const INEXACT =
  /^(?=.*[千万亿元]).*([超逾近约多余几起≥≤<>~≈至到]|[以左上][上下内右]|不[足低少]|最[高低少]|[大小高低少]于|[数上过破][十百千万亿]|\+$|\d.*[-−–—])/;

/** Full-width letters, digits and signs become the plain ones. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function fault(code: keyof typeof words, found: unknown): QuantityFault {
  return { code, says: say(words[code], { found: quoted(found), most: MAX_DIGITS }) };
}

/** Reads an amount of money from its text or its object; never throws. */
export function parseMoney(input: unknown): Quantity | QuantityFault {
  if (typeof input !== "string") return fromObject(input);
  if (input.length > LONGEST) return fault("money-too-long", input);
  const text = narrow(input).toUpperCase();
  const read = fromText(text, input);
  return "code" in read && INEXACT.test(text) ? fault("money-inexact", input) : read;
}

function fromObject(input: unknown): Quantity | QuantityFault {
  if (typeof input !== "object" || input === null) return fault("money-malformed", input);
  try {
    const { amount, currency } = input as Record<string, unknown>;
    const written = typeof amount === "string" || typeof amount === "number";
    if (written && typeof currency === "string" && Object.keys(input).length === 2)
      return isCurrency(currency) ? amountOf(String(amount), amount, currency, 0) : fault("currency-unknown", currency);
  } catch {
    // An object that cannot be read is no money either.
  }
  return fault("money-malformed", input);
}

function fromText(text: string, found: string): Quantity | QuantityFault {
  const [, before = "", digits = "", after = ""] = PARTS.exec(text) ?? [];
  const [scale, zeros] = scales.find(([word]) => after.startsWith(word)) ?? ["", 0];
  const suffix = after.slice(scale.length).trim();
  // 元 names no currency beside another: 港币5000万元, 5000万元人民币.
  const named = [before.replace(MINUS, ""), currencyOf(suffix) ? suffix : suffix.replace("元", "")]
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const unknown = named.find((word) => !currencyOf(word));
  if (unknown) return fault(/^[A-Z]{3}$/.test(unknown) ? "currency-unknown" : "money-malformed", found);
  const [currency = "CNY", second = currency] = named.map(currencyOf);
  if (currency !== second) return fault("currency-conflict", found);
  if (digits && !after && named.length === 0) return fault("money-unit-missing", found);
  return amountOf(found, (MINUS.test(before) ? "-" : "") + digits.replaceAll(",", ""), currency, zeros);
}

/** The bound is on the amount in whole units, so that what is read can be read again. */
function amountOf(found: string, digits: string | number, currency: string, zeros: number): Quantity | QuantityFault {
  const read = readNumber(digits);
  if (typeof read === "string") return fault(read === "number-too-long" ? "money-too-long" : "money-malformed", found);
  const value = multiply(read, rational(10n ** BigInt(zeros)));
  const isShort = typeof digits === "string" && digits.length + zeros <= MAX_DIGITS;
  if (!isShort && toText(value).replace(/\D/g, "").length > MAX_DIGITS) return fault("money-too-long", found);
  return { value, unit: currency };
}
