import { divide, multiply, type Rational, rational, type Shown, show, sign, subtract, toText } from "../exact/index.js";
import {
  ANY_UNIT,
  type FigureCell,
  type FigureNumber,
  type FigureTable,
  type Lack,
  readFigures,
  scheduleGap,
} from "../figure/index.js";
import { type Money, writeQuantity } from "../money/index.js";
import { isSaimaError, join, openOptions, SaimaError, say, type Text } from "../reason/index.js";
import { progressWords } from "./words-report.js";

/** The decimals of per cent, and what is rounded: both rates before they are set against each other, or what comes out. */
export type RateRounding = { readonly rates: number } | { readonly gap: number };

/** How one figure stands against its target, its schedule and the year before; per cent and percentage points. */
export interface Progress {
  readonly value: string | Money | null;
  readonly target: string | Money | null;
  /** Why there is no value. */
  readonly lack: Lack | null;
  readonly rate: Shown | null;
  readonly growth: Shown | null;
  readonly schedule: Shown | null;
  /** Positive ahead of schedule, negative behind. */
  readonly gap: Shown | null;
  /** All of it as papers say it; empty where there is nothing to say. */
  readonly says: Text;
}

/**
 * How far a figure has come (完成情况), and the sentence that papers use for it. What is not reported is left out; a
 * previous figure of zero or less has no growth, and the sentence says so; so it does of a target of zero.
 *
 * @param cell value, target, previous and schedule; the target is that of the year, the previous figure that of the
 *   same period of the year before
 * @param options `round`: see `scheduleGap`; without it `{ rates: 2 }`, so that a reader can take the gap from what is
 *   printed. Half is rounded away from zero.
 * @throws SaimaError for what is no figure, and decimals that are none.
 * @example
 * const cell = { value: "219.22亿元", target: "589亿元", previous: "202.83亿元", schedule: "50%" };
 * progressOf(cell).says.zh // → "完成年度目标任务的37.22%，同比增长8.08%，落后时序进度12.78个百分点"
 * progressOf({ value: 43, target: 50, schedule: "50%" }).says.en
 * // → "86.00% of the annual target, 36.00 percentage points ahead of schedule"
 */
export function progressOf(
  cell: FigureNumber | FigureCell,
  options: { readonly round?: RateRounding | undefined } = {},
): Progress {
  const { round } = openOptions(options, ["round"]);
  return progressAt(readOne(cell), "figure", 0, round);
}

/** One cell as a table of its own; problems speak of the cell. */
function readOne(cell: FigureNumber | FigureCell): FigureTable {
  try {
    return readFigures([{ entrant: "one", figures: { figure: cell } }]);
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    const below = /^\[0\]\.figures\.figure\.?/;
    throw new SaimaError(thrown.problems.map((each) => ({ ...each, path: each.path.replace(below, "") })));
  }
}

/** How a figure of one row of a table stands. */
export function progressAt(
  table: FigureTable,
  figure: string,
  row: number,
  round: RateRounding = { rates: 2 },
): Progress {
  const at = (facet: string): Rational | Lack => table.column(figure, facet).values[row] ?? "notReported";
  const { unit } = table.column(figure, "value");
  const written = (number: Rational | Lack) =>
    typeof number === "string" ? null : writeQuantity({ value: number, unit: unit === ANY_UNIT ? "" : unit });
  const [value, target, previous] = [at("value"), at("target"), at("previous")];
  const share = shareDue(at("schedule.share"), at("schedule"), target);
  const asked = { value: written(value), target: written(target) };
  // Asked for also without a schedule: it is there that the decimals are looked at.
  const { rate, schedule, gap } = scheduleGap(asked, share ? toText(share) : "0", round);
  const growth = growthOf(value, previous, "rates" in round ? round.rates : round.gap);
  const lack = typeof value === "string" ? value : null;
  const told = {
    ...asked,
    lack,
    rate: lack ? null : rate,
    growth,
    schedule: share ? schedule : null,
    gap: share && !lack ? gap : null,
  };
  const clauses = lack ? [progressWords[lack === "notApplicable" ? lack : "notReported"]] : clausesOf(told);
  return { ...told, says: join(clauses, progressWords.comma) };

  function clausesOf({ rate, growth, gap }: typeof told): Text[] {
    return [
      ...(rate ? [say(progressWords.rate, { rate: rate.shown })] : []),
      ...(isNumber(target) && sign(target) <= 0 ? [progressWords["no-target"]] : []),
      ...(growth ? [sayGrowth(growth)] : []),
      ...(isNumber(previous) && sign(previous) <= 0 ? [progressWords["no-base"]] : []),
      ...(gap ? [sayGap(gap)] : []),
    ];
  }
}

const hundred = rational(100);

function isNumber(value: Rational | Lack): value is Rational {
  return typeof value !== "string";
}

function shareDue(share: Rational | Lack, due: Rational | Lack, target: Rational | Lack): Rational | undefined {
  if (isNumber(share)) return share;
  return isNumber(due) && isNumber(target) && sign(target) > 0 ? divide(due, target) : undefined;
}

function growthOf(value: Rational | Lack, previous: Rational | Lack, places: number): Shown | null {
  if (!isNumber(value) || !isNumber(previous) || sign(previous) <= 0) return null;
  return show(multiply(divide(subtract(value, previous), previous), hundred), places);
}

function sayGrowth({ shown }: Shown): Text {
  const growth = shown.replace(/^-/, "");
  if (isZero(shown)) return progressWords.level;
  return say(shown.startsWith("-") ? progressWords.down : progressWords.up, { growth });
}

function sayGap({ shown }: Shown): Text {
  const gap = shown.replace(/^-/, "");
  if (isZero(shown)) return progressWords["on-schedule"];
  return say(shown.startsWith("-") ? progressWords.behind : progressWords.ahead, { gap });
}

/** What is shown as nothing is said to be nothing. */
function isZero(shown: string): boolean {
  return !/[1-9]/.test(shown);
}
