import {
  divide,
  lastPlace,
  multiply,
  type Rational,
  rational,
  roundToPlaces,
  toFixedText,
  toText,
} from "../exact/index.js";
import { ANY_UNIT } from "../figure/index.js";
import { type MoneyUnit, writeMoney } from "../money/index.js";
import { type Language, say, type Text } from "../reason/index.js";
import type { ShownFigure } from "./shown-figure.js";
import { columnWords } from "./words-report.js";
import { trueMinus } from "./writing/true-minus.js";

/** How the numbers of one figure are shown. */
export interface Shower {
  /** What the figure is called, and what it is shown in: `到位资金（亿元）`. */
  readonly head: Text;
  /** A number alone, as a cell has it; the same in both languages. */
  readonly cell: (value: Rational) => string;
  /** A number with what it counts, as a sentence has it. */
  readonly says: (value: Rational) => Text;
  /** What it is rounded to; undefined where it is shown exactly. */
  readonly grain: Rational | undefined;
}

/** How a figure in a unit, as `readFigures` tells it, is shown. */
export function showerOf(form: Omit<ShownFigure, "id">, unit: string): Shower {
  return unit === "" || unit === ANY_UNIT ? plainShower(form) : moneyShower(form, unit);
}

const scales: Readonly<Record<string, number>> = { 亿元: 1e8, 百万元: 1e6, 万元: 1e4, 元: 1 };

function moneyShower({ label, in: asked = "亿元", digits = 2 }: Omit<ShownFigure, "id">, currency: string): Shower {
  const unit: MoneyUnit = asked === "%" ? "亿元" : asked;
  const scale = rational(scales[unit] as number);
  const write = (value: Rational, places: number, language: Language) =>
    writeMoney({ amount: toText(value), currency }, { unit, digits: places, language });
  const inBoth = (value: Rational, places: number): Text => ({
    zh: write(value, places, "zh"),
    en: write(value, places, "en"),
  });
  const one = inBoth(scale, 0);
  return {
    head: measured(label, { zh: one.zh.replace("1", ""), en: one.en.replace("1 ", "").replace(/ 1$/, "") }),
    cell: (value) => fixed(divide(value, scale), digits),
    // A number of many digits is cut to what is shown before it is written.
    says: (value) => {
      const { zh, en } = inBoth(multiply(roundToPlaces(divide(value, scale), digits, "half-up"), scale), digits);
      return { zh: trueMinus(zh), en: en.replace(" -", " −") };
    },
    grain: multiply(lastPlace(digits), scale),
  };
}

function plainShower({ label, unit, in: asked, digits: told }: Omit<ShownFigure, "id">): Shower {
  const isRate = asked === "%";
  const digits = told ?? (isRate ? 2 : undefined);
  const scale = rational(1, isRate ? 100 : 1);
  const cell = (value: Rational) => {
    const scaled = divide(value, scale);
    return digits === undefined ? trueMinus(toText(scaled)) : fixed(scaled, digits);
  };
  const counted = isRate ? { zh: "%", en: "%" } : unit;
  return {
    head: counted && counted.zh + counted.en !== "" ? measured(label, counted) : label,
    cell,
    says: (value) => sayCounted(cell(value), isRate, unit),
    grain: digits === undefined ? undefined : multiply(lastPlace(digits), scale),
  };
}

/** 43个, 43 projects. */
function sayCounted(number: string, isRate: boolean, unit: Text | undefined): Text {
  if (isRate) return { zh: `${number}%`, en: `${number}%` };
  return { zh: `${number}${unit?.zh ?? ""}`, en: [number, unit?.en ?? ""].join(" ").trimEnd() };
}

function measured(label: Text, unit: Text): Text {
  const zh = unit.zh === "" ? label.zh : say(columnWords.measured, { label, unit }).zh;
  const en = unit.en === "" ? label.en : say(columnWords.measured, { label, unit }).en;
  return { zh, en };
}

/** A number with so many decimals, half rounded away from zero. */
function fixed(value: Rational, digits: number): string {
  return trueMinus(toFixedText(roundToPlaces(value, digits, "half-up"), digits));
}
