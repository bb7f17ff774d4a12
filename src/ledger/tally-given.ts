import * as z from "zod";
import { nextPeriod, type Period, readPeriod, writePeriod } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import { type FiguresInput, readFigures } from "../figure/index.js";
import {
  isPlain,
  isSaimaError,
  type Problem,
  pathText,
  problem,
  quoted,
  readBy,
  reasonWords,
  refuse,
} from "../reason/index.js";
import { parseUnits, type Unit, type UnitInput } from "../unit/index.js";
import type { Indicator } from "./indicator.js";
import { type Opinion, opinionSchema } from "./opinion.js";
import type { IndicatorPlan } from "./tally/indicator-plan.js";
import { readsEntry } from "./tally/placing.js";
import type { Past } from "./tally/streak-part.js";
import { under } from "./tally/under.js";
import { expectedTexts, tallyText } from "./words-tally.js";

/** What a tally may be given beside the ledger. */
export interface TallyOptions {
  /** Whose figures: `unit` unless told, `unit.<field>`, `all`, or a path of the record or the entry: then a whole counts once. */
  readonly by?: string | undefined;
  /** The units that there are: one without entries has figures of zero. */
  readonly units?: readonly (Unit | UnitInput)[] | undefined;
  /** What raters think, for indicators of opinions. */
  readonly ratings?: readonly Opinion[] | undefined;
  /** Figures of periods that are past, none between them missing, for streaks. */
  readonly past?: readonly { readonly period: Period | string; readonly figures: FiguresInput }[] | undefined;
}

/** Their keys, for whoever takes them among other options. */
export const tallyKeys = ["by", "units", "ratings", "past"] as const satisfies readonly (keyof TallyOptions)[];

/** What was given, read. */
export interface Given {
  readonly by: string;
  readonly units: readonly Unit[] | undefined;
  readonly ratings: readonly Opinion[];
  readonly past: readonly Past[];
}

/** Reads what a tally is given, and finds what its indicators lack. */
export function givenFor(plans: readonly IndicatorPlan[], options: TallyOptions): Given {
  const problems: Problem[] = [];
  const report = (code: Parameters<typeof tallyText>[0], path: readonly (string | number)[], values = {}) =>
    problems.push({ ...tallyText(code, values), path: pathText(path) });
  const gather = <T>(path: string, make: () => T): T | undefined => {
    try {
      return under(path, make);
    } catch (thrown) {
      if (!isSaimaError(thrown)) throw thrown;
      problems.push(...thrown.problems);
      return undefined;
    }
  };

  const named: unknown = options.by ?? (options.by === undefined ? "unit" : "");
  const by = typeof named === "string" ? named : "";
  if (!PATH.test(by)) report("by-unknown", ["by"]);
  const units =
    options.units === undefined ? undefined : gather("units", () => parseUnits(options.units as readonly UnitInput[]));
  const ratings =
    gather("ratings", () => readBy(z.array(opinionSchema), options.ratings === undefined ? [] : options.ratings)) ?? [];
  checkRatings(ratings, plans, report);
  const past = readPast(pastIn(options.past, problems), gather, report);

  for (const { indicator, kind } of plans) {
    const ofUnits = by === "unit" || by === "all" || by.startsWith("unit.");
    if (kind === "participation" && !ofUnits) report("by-participation", ["by"]);
    if (kind === "participation" && !options.units)
      report("units-needed", ["units"], { why: { zh: "计算参与率", en: "tell who takes part" } });
    if ((kind === "stock" || kind === "cohort") && readsEntry(by)) report("by-entry", ["by"], { id: indicator.id });
  }
  if (by.startsWith("unit.") && !options.units)
    report("units-needed", ["units"], { why: { zh: "按单位的字段分列", en: "tell a field of a unit" } });
  refuse(problems);
  return { by, units, ratings, past };
}

const PATH = /^[^.]+(\.[^.]+)*$/;

type Report = (code: Parameters<typeof tallyText>[0], path: readonly (string | number)[], values?: object) => void;

function checkRatings(ratings: readonly Opinion[], plans: readonly IndicatorPlan[], report: Report): void {
  const panels = new Map<string, ReadonlySet<string>>();
  for (const { indicator } of plans) {
    const classes = classesOf(indicator);
    if (classes) panels.set(indicator.id, classes);
  }
  const seen = new Set<string>();
  for (const [at, { indicator, entrant, class: found, rater }] of ratings.entries()) {
    const classes = panels.get(indicator);
    if (!classes) report("rating-indicator", ["ratings", at, "indicator"], { id: indicator });
    else if (!classes.has(found)) report("rating-class", ["ratings", at, "class"], { id: indicator, found });
    const key = JSON.stringify([indicator, entrant, found, rater]);
    if (seen.has(key)) report("rating-twice", ["ratings", at], { entrant });
    seen.add(key);
  }
}

function classesOf({ of }: Indicator): ReadonlySet<string> | undefined {
  return typeof of === "object" && "panel" in of ? new Set(of.panel.map(({ id }) => id)) : undefined;
}

/** The list of what is past, of which each has to be an object. */
function pastIn(past: unknown, problems: Problem[]): NonNullable<TallyOptions["past"]> {
  const unexpected = (found: unknown, expected: "list" | "object", path: readonly (string | number)[]) => {
    const values = { expected: expectedTexts[expected], found: quoted(found) };
    problems.push(problem(reasonWords, "wrong-type", path, values));
  };
  if (past === undefined) return [];
  if (!Array.isArray(past)) {
    unexpected(past, "list", ["past"]);
    return [];
  }
  const wrong = Array.from(past, (each: unknown, at) => {
    if (isPlain(each)) return false;
    unexpected(each, "object", ["past", at]);
    return true;
  });
  return wrong.includes(true) ? [] : past;
}

function readPast(
  past: NonNullable<TallyOptions["past"]>,
  gather: <T>(path: string, make: () => T) => T | undefined,
  report: Report,
): readonly Past[] {
  const read = past.flatMap((each, at) => {
    const period = gather(`past[${at}].period`, () => readPeriod(each.period));
    const table = gather(`past[${at}].figures`, () => readFigures(each.figures));
    return period && table ? [{ period, table, at }] : [];
  });
  read.sort((a, b) => byCodePoint(a.period.from, b.period.from));
  for (const [n, { period, at }] of read.entries()) {
    const before = read[n - 1];
    const expected = before && writePeriod(nextPeriod(before.period));
    if (before && expected && expected !== writePeriod(period))
      report("past-gap", ["past", at, "period"], { after: writePeriod(before.period), expected });
  }
  return read.map(({ period, table }) => ({ period, table }));
}
