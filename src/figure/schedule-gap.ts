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
  zero,
} from "../exact/index.js";
import { type Quantity, readQuantity } from "../money/index.js";
import { isPlain, numberProblem, type Problem, plainCopy, refuse } from "../reason/index.js";
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
 * @throws SaimaError for a figure, a share or decimals that are none; what is lacking is an outcome.
 * @example
 * scheduleGap({ value: "44.24亿元", target: "93.68亿元" }, "5/12", { rates: 1 }).gap // → { exact: "5.5", shown: "5.5" }
 * scheduleGap({ value: "44.24亿元", target: "93.68亿元" }, "5/12", { gap: 1 }).gap // → { exact: "5.6", shown: "5.6" }
 */
export function scheduleGap(
  figure: { readonly value: FigureNumber; readonly target: FigureNumber },
  share: string | number,
  round: { readonly rates: number } | { readonly gap: number },
): ScheduleGap {
  const { rate, due, early, places } = readAsked({ figure, share, round });
  const rounded = (value: Rational) => roundToPlaces(value, places, "half-up");
  const schedule = show(early ? rounded(due) : due, places);
  if (typeof rate === "string") return { rate: null, schedule, gap: null, lack: rate };
  const done = inPerCent(rate);
  const gap = early ? subtract(rounded(done), rounded(due)) : rounded(subtract(done, due));
  return { rate: show(early ? rounded(done) : done, places), schedule, gap: show(gap, places), lack: null };
}

const MAX_PLACES = 20;

/** Reads what was asked, or refuses it with every problem found. */
function readAsked(input: { readonly figure: unknown; readonly share: unknown; readonly round: unknown }) {
  const problems: Problem[] = [];
  const copy = plainCopy(input, problems);
  refuse(problems);
  const { figure, share, round } = copy as typeof input;
  const part = (of: unknown, key: string): unknown =>
    isPlain(of) && !Array.isArray(of) ? (of as Record<string, unknown>)[key] : undefined;
  const [early, late] = [part(round, "rates"), part(round, "gap")];
  const places = Number(early ?? late);
  const known = [early, late].filter((each) => typeof each === "number");
  if (known.length !== 1 || !Number.isInteger(places) || places < 0 || places > MAX_PLACES)
    problems.push({ ...figureProblem("gap-round", { most: MAX_PLACES }), path: "round" });
  if (!isPlain(figure) || Array.isArray(figure)) problems.push({ ...figureProblem("gap-figure"), path: "figure" });
  const due = readShare(share, problems);
  const rate = rateOf(part(figure, "value"), part(figure, "target"), problems);
  refuse(problems);
  return { rate, due: inPerCent(due), early: early !== undefined, places };
}

function inPerCent(value: Rational): Rational {
  return multiply(value, rational(100));
}

function readShare(share: unknown, problems: Problem[]): Rational {
  const number = typeof share === "number" || typeof share === "string";
  const read = number ? readNumber(share) : "number-malformed";
  if (typeof read !== "string") return read;
  problems.push({ ...numberProblem(read, number ? share : ""), path: "share" });
  return zero;
}

function rateOf(value: unknown, target: unknown, problems: Problem[]): Rational | Lack {
  const [done, asked] = [numberOf(value, "figure.value", problems), numberOf(target, "figure.target", problems)];
  if (typeof done === "string") return done;
  if (typeof asked === "string") return asked;
  if (sign(asked.value) <= 0) return "referenceNotPositive";
  if (done.unit !== asked.unit && sign(done.value) !== 0) {
    const units = { left: unitText(done.unit), right: unitText(asked.unit) };
    problems.push({ ...figureProblem("unit-mismatch", units), path: "figure.target" });
  }
  return divide(done.value, asked.value);
}

function numberOf(input: unknown, path: string, problems: Problem[]): Quantity | Lack {
  if (input === null || input === undefined || input === "") return "notReported";
  if (input === "n/a") return "notApplicable";
  const read = readQuantity(input);
  if (!("code" in read)) return read;
  problems.push({ ...read, path });
  return "notReported";
}
