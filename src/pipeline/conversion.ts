import { checkPeriod, daysBetween, type Period, readPeriod } from "../calendar/index.js";
import type { Shown } from "../exact/index.js";
import { type DefinitionRef, openOptions, problem, quoted, refuse, type Text } from "../reason/index.js";
import type { Dossier } from "./dossier.js";
import { nameOf } from "./name-of.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { readDossiers } from "./read-dossiers.js";
import { amountShare, countShare, type NoShare } from "./share-of.js";
import { type Amount, amountOf, type Stock, stockOf } from "./stock.js";
import type { Cohort } from "./view.js";
import { noRateTexts, words } from "./words.js";

export interface ConversionOptions {
  /** The id of a cohort of the pipeline. */
  readonly cohort: string;
  /** In which the projects asked about first entered the stage `from`. */
  readonly period: Period | string;
}

/** A project of the cohort, and the days of its first entries; `null` for a stage that it has not entered. */
export interface ConversionRow {
  readonly project: string;
  readonly name: Text;
  readonly from: string;
  readonly to: string | null;
  readonly denominator: string | null;
  /** Days from the first entry of `from` to the first of `to`. */
  readonly days: number | null;
  readonly amount: Amount | null;
}

export interface Conversion {
  readonly definition: DefinitionRef;
  readonly cohort: string;
  readonly title: Text;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly period: Period;
  readonly from: string;
  readonly to: string;
  readonly over: string;
  readonly numerator: Stock;
  readonly denominator: Stock;
  readonly rate: { readonly count: Shown | null; readonly amount: Shown | null };
  /** Why there is no rate, for each that is `null`. */
  readonly unrated: readonly {
    readonly of: "count" | "amount";
    readonly code: keyof typeof noRateTexts;
    readonly says: Text;
  }[];
  readonly projects: readonly ConversionRow[];
  /** Projects of the cohort that are past the stage `to` and never entered it: they are not converted. */
  readonly skipped: readonly string[];
  /** Projects that were in the stage `from` on no known day: they are in no cohort. */
  readonly undated: readonly string[];
}

/**
 * How many of the projects that entered one stage reached another (转化率): of the projects that first entered `from` in a
 * period, those that have entered `to` by the day of the dossiers, against those that have entered the denominator's
 * stage; by count, and by the amount in the record. A past day is asked about by dossiers of that day.
 *
 * The rate by amount is over the projects whose amount is known; the others are named in `amountUnknown`. A rate that cannot
 * be had (nobody in the denominator, two currencies, no amount declared) is `null`, with its reason in `unrated`. Where the
 * denominator is another stage than `from` the rate may exceed one: somebody may enter `to` without it.
 *
 * Refused: a cohort that the pipeline does not have, what is no period, dossiers of different days.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }],
 *   cohorts: [{ id: "signing", from: "talks", to: "signed" }] };
 * const events = [{ id: "1", project: "a", kind: "registered", on: "2024-02-01", record: {} },
 *   { id: "2", project: "a", kind: "entered", on: "2024-05-01", stage: "signed" },
 *   { id: "3", project: "b", kind: "registered", on: "2024-03-01", record: {} }];
 * const { dossiers } = replay(pipeline, events, { asOf: "2024-06-30" });
 * conversion(pipeline, dossiers, { cohort: "signing", period: "2024" }).rate.count // → { exact: "0.5", shown: "0.5000" }
 */
export function conversion(
  pipeline: PipelineInput | Pipeline,
  dossiers: readonly Dossier[],
  options: ConversionOptions,
): Conversion {
  const machine = machineOf(pipeline);
  const { cohort: id, period: asked } = openOptions(options, ["cohort", "period"]);
  const cohort = machine.pipeline.cohorts?.find((each) => each.id === id);
  refuse([
    ...(cohort ? [] : [problem(words, "cohort-unknown", ["cohort"], { id: quoted(id) })]),
    ...checkPeriod(asked).map((each) => ({ ...each, path: "period" })),
  ]);
  const { from, to, denominator: over = from, amount: path, title = { zh: id, en: id } } = cohort as Cohort;
  const period = readPeriod(asked);
  const { asOf, knownOn, dossiers: now } = readDossiers(machine, dossiers);

  const members = now.filter(({ first }) => {
    const day = first[from];
    return day !== undefined && period.from <= day && day <= period.until;
  });
  const entered = (stage: string) => members.filter(({ first }) => first[stage] !== undefined);
  // Who was further first did not come there from here.
  const converted = entered(to).filter(({ first }) => (first[to] as string) >= (first[from] as string));
  const numerator = stockOf(converted, path);
  const denominator = stockOf(entered(over), path);
  const rates = ratesOf(numerator, denominator);
  const past = machine.order.get(to) as number;
  return {
    definition: machine.ref,
    cohort: id,
    title,
    asOf,
    knownOn,
    period,
    from,
    to,
    over,
    numerator,
    denominator,
    rate: { count: shownOf(rates.count), amount: shownOf(rates.amount) },
    unrated: (["count", "amount"] as const).flatMap((of) => {
      const code = rates[of];
      return typeof code === "string" ? [{ of, code, says: noRateTexts[code] }] : [];
    }),
    projects: members.map((each) => {
      const { first, project } = each;
      const [begun, done = null] = [first[from] as string, first[to]];
      return {
        project,
        name: nameOf(each),
        from: begun,
        to: done,
        denominator: first[over] ?? null,
        days: done === null ? null : daysBetween(begun, done),
        amount: amountOf(each, path),
      };
    }),
    skipped: members.flatMap(({ project, stage, first }) =>
      first[to] === undefined && (machine.order.get(stage) as number) > past ? [project] : [],
    ),
    undated: now.flatMap(({ project, first, stays }) =>
      first[from] === undefined && stays.some(({ stage }) => stage === from) ? [project] : [],
    ),
  };
}

type Rate = Shown | NoShare | "amount-undeclared" | "amount-unknown";

function ratesOf(numerator: Stock, denominator: Stock): { readonly count: Rate; readonly amount: Rate } {
  const [part, whole] = [numerator.amount, denominator.amount];
  return {
    count: countShare(numerator.count, denominator.count),
    amount:
      part === null || whole === null
        ? "amount-undeclared"
        : numerator.count > 0 && numerator.amountUnknown.length === numerator.count
          ? "amount-unknown"
          : amountShare(part, whole),
  };
}

function shownOf(rate: Rate): Shown | null {
  return typeof rate === "string" ? null : rate;
}
