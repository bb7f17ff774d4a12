import {
  absolute,
  compare,
  divide,
  fromText,
  MAX_DIGITS,
  type Rational,
  rational,
  roundToPlaces,
  toFixedText,
  toText,
} from "../exact/index.js";
import {
  type Language,
  languages,
  openOptions,
  type Problem,
  problem,
  reasonWords,
  refuse,
  SaimaError,
} from "../reason/index.js";
import { currencyName } from "./currencies.js";
import type { Money } from "./money.js";
import { parseMoney } from "./parse-money.js";
import type { Quantity } from "./quantity.js";
import { quoted } from "./quoted.js";
import { type MoneyUnit, scales } from "./scales.js";
import { words } from "./words.js";

/** How English says the scale of each unit. */
const english: Readonly<Record<MoneyUnit, string>> = {
  万亿元: " trillion",
  千亿元: " hundred billion",
  百亿元: " ten billion",
  十亿元: " billion",
  亿元: " hundred million",
  千万元: " ten million",
  百万元: " million",
  万元: " ten thousand",
  千元: " thousand",
  元: "",
};

/** The units each language chooses from, largest first. */
const chosen = { zh: ["亿元", "万元", "元"], en: ["百万元", "元"] } as const satisfies Record<Language, MoneyUnit[]>;

const zeros = new Map<string, number>(scales.map(([word, count]) => [`${word}元`, count]));
const MAX_PLACES = 20;

export interface WriteMoneyOptions {
  /** The unit to write in; without it, the largest of 亿元, 万元 and 元 (in English: millions, units) that fits once. */
  readonly unit?: MoneyUnit;
  /** How many decimals, rounded half up; without it, the exact number. */
  readonly digits?: number;
  readonly language?: Language;
}

/**
 * Writes an amount for a reader, in Chinese unless told otherwise. Exact Chinese text reads back as the same money;
 * one of more than 60 digits, which would not, is refused: round it by `digits`.
 *
 * English counts in millions from one million on, and in whole units below: `CNY 16,387 million`.
 *
 * @example
 * writeMoney("16387000000元") // → "163.87亿元"
 * writeMoney("163.87亿元", { unit: "万元" }) // → "1638700万元"
 * writeMoney("163.87亿元", { language: "en" }) // → "CNY 16,387 million"
 * writeMoney("30000000 USD", { digits: 2 }) // → "3000.00万美元"
 */
export function writeMoney(money: string | Money, options: WriteMoneyOptions = {}): string {
  const told = openOptions(options, ["unit", "digits", "language"]);
  refuse(checkOptions(told));
  const { digits, language = "zh" } = told;
  const { value, unit: currency } = quantityOf(money);
  const fits = (unit: MoneyUnit) => compare(absolute(value), rational(scaleOf(unit))) >= 0;
  const unit = told.unit ?? chosen[language].find(fits) ?? "元";
  const scaled = divide(value, rational(scaleOf(unit)));
  if (digits === undefined && [value, scaled].some(isLong))
    throw new SaimaError([problem(words, "money-too-long", ["digits"], { most: MAX_DIGITS })]);
  const text = digits === undefined ? toText(scaled) : toFixedText(roundToPlaces(scaled, digits, "half-up"), digits);
  return language === "zh"
    ? `${text}${unit.slice(0, -1)}${currencyName(currency)}`
    : `${currency} ${inThrees(text)}${english[unit]}`;
}

/** Unlike what a person types, an exact outcome such as that of `convert` may have many digits. */
function quantityOf(money: string | Money): Quantity {
  const outcome = typeof money === "object" && money !== null ? openOptions(money) : money;
  const read = parseMoney(outcome);
  if (!("code" in read)) return read;
  const value =
    typeof outcome === "object" && read.code === "money-too-long" ? fromText(`${outcome.amount}`) : undefined;
  if (value && typeof outcome === "object") return { value, unit: outcome.currency };
  throw new SaimaError([{ ...read, path: "" }]);
}

/** Whether the exact text could not be read again. */
function isLong(value: Rational): boolean {
  return toText(value).replace(/\D/g, "").length > MAX_DIGITS;
}

function scaleOf(unit: MoneyUnit): bigint {
  return 10n ** BigInt(zeros.get(unit) ?? 0);
}

/** Separates the digits before the decimal point; a fraction stays as it is. */
function inThrees(text: string): string {
  const [whole = "", ...decimals] = text.split(".");
  return whole.includes("/") ? text : [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}

function checkOptions({ unit, digits, language }: WriteMoneyOptions): Problem[] {
  const problems: Problem[] = [];
  const expect = (name: string, right: boolean, found: unknown, expected: string) => {
    if (!right) problems.push(problem(reasonWords, "wrong-value", [name], { found: quoted(found), expected }));
  };
  expect("unit", unit === undefined || zeros.has(unit), unit, [...zeros.keys()].join(", "));
  expect("language", language === undefined || languages.includes(language), language, languages.join(", "));
  const places = digits ?? 0;
  expect("digits", Number.isInteger(places) && places >= 0 && places <= MAX_PLACES, digits, `0–${MAX_PLACES}`);
  return problems;
}
