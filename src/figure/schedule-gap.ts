import {
  divide,
  multiply,
  type Rational,
  rational,
  readNumber,
  roundToPlaces,
  type Shown,
  show,
  sign,
  subtract,
} from "../exact/index.js";
import { type Quantity, readQuantity } from "../money/index.js";
import { numberProblem, SaimaError } from "../reason/index.js";
import type { FigureNumber } from "./figures.js";
import type { Lack } from "./table.js";
import { figureProblem, unitText } from "./words.js";

/** What of a target is done, what is due, and how far apart they are, in per cent; null where something is lacking. */
export interface ScheduleGap {
  readonly rate: Shown | null;
  readonly schedule: Shown;
  /** In percentage points: positive ahead of schedule (超进度), negative behind (欠进度). */
  readonly gap: Shown | null;
  readonly lack: Lack | null;
}

/**
 * How far a figure is ahead of its schedule or behind it (时序进度差): completion rate less the share that is due.
 *
 * @param figure its value and its target, of one unit
 * @param share the share of the target that is due by now, e.g. `"5/12"`; see `scheduleShare`
 * @param round the decimals of per cent, and what is rounded to them half up: both rates before they are set against
 *   each other (`rates`), or only what comes out (`gap`). Published bulletins do either.
 * @example
 * scheduleGap({ value: "44.24亿元", target: "93.68亿元" }, "5/12", { rates: 1 }).gap // → { exact: "5.5", shown: "5.5" }
 * scheduleGap({ value: "44.24亿元", target: "93.68亿元" }, "5/12", { gap: 1 }).gap // → { exact: "5.6", shown: "5.6" }
 */
export function scheduleGap(
  figure: { readonly value: FigureNumber; readonly target: FigureNumber },
  share: string | number,
  round: { readonly rates: number } | { readonly gap: number },
): ScheduleGap {
  const early = "rates" in round;
  const places = early ? round.rates : round.gap;
  const due = inPerCent(readShare(share));
  const rounded = (value: Rational) => roundToPlaces(value, places, "half-up");
  const schedule = show(early ? rounded(due) : due, places);
  const rate = rateOf(figure.value, figure.target);
  if (typeof rate === "string") return { rate: null, schedule, gap: null, lack: rate };
  const done = inPerCent(rate);
  const gap = early ? subtract(rounded(done), rounded(due)) : rounded(subtract(done, due));
  return { rate: show(early ? rounded(done) : done, places), schedule, gap: show(gap, places), lack: null };
}

function inPerCent(value: Rational): Rational {
  return multiply(value, rational(100n));
}

function readShare(share: string | number): Rational {
  const read = readNumber(share);
  if (typeof read === "string") throw new SaimaError([{ ...numberProblem(read, share), path: "share" }]);
  return read;
}

function rateOf(value: FigureNumber, target: FigureNumber): Rational | Lack {
  const [done, asked] = [numberOf(value, "value"), numberOf(target, "target")];
  if (typeof done === "string") return done;
  if (typeof asked === "string") return asked;
  if (sign(asked.value) <= 0) return "referenceNotPositive";
  if (done.unit !== asked.unit && sign(done.value) !== 0)
    throw new SaimaError([
      { ...figureProblem("unit-mismatch", { left: unitText(done.unit), right: unitText(asked.unit) }), path: "target" },
    ]);
  return divide(done.value, asked.value);
}

function numberOf(input: FigureNumber, path: string): Quantity | Lack {
  if (input === null || input === undefined || input === "") return "notReported";
  if (input === "n/a") return "notApplicable";
  const read = readQuantity(input);
  if ("code" in read) throw new SaimaError([{ ...read, path }]);
  return read;
}
