import {
  addDays,
  checkPeriod,
  type Period,
  readPeriod,
  type WorkCalendar,
  type WorkCalendarInput,
} from "../calendar/index.js";
import { type Condition, compileCondition, parseCondition, type Verdict } from "../condition/index.js";
import { readNumber, type Shown } from "../exact/index.js";
import type { Money } from "../money/index.js";
import { type DefinitionRef, openOptions, type Problem, problem, quoted, refuse, type Text } from "../reason/index.js";
import type { Dossier } from "./dossier.js";
import { factsOf } from "./facts.js";
import type { Machine } from "./machine.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { readDossiers } from "./read-dossiers.js";
import { replay } from "./replay.js";
import { amountShare, countShare, type NoShare } from "./share-of.js";
import { type Stock, stockOf } from "./stock.js";
import { type Undecided, undecidedBy } from "./undecided.js";
import type { Batch, Plan } from "./view.js";
import { viewWords, words } from "./words.js";

export interface RollingPlanOptions {
  /** The id of a plan of the pipeline. */
  readonly plan: string;
  /** In which it is asked what is new; a plan with a window has its own. */
  readonly period?: Period | string | undefined;
  /** Asked for by clocks in working days, where a period is given. */
  readonly workCalendar?: WorkCalendarInput | WorkCalendar | undefined;
}

/** How a batch stands (批次进度). */
export interface BatchRow {
  readonly batch: string;
  readonly title: Text;
  readonly stock: Stock;
  /** New in the period; `null` where none is asked about. */
  readonly fresh: Stock | null;
  readonly target: { readonly count: string | null; readonly amount: Money | null } | null;
  /** The stock against the target, in a campaign what is new; `null` where there is none to measure by. */
  readonly completion: { readonly count: Shown | null; readonly amount: Shown | null } | null;
  readonly projects: readonly string[];
  readonly freshProjects: readonly string[] | null;
  /** How many projects more may be in its stock, or may not be new. */
  readonly unplaced: number;
}

/** A project of which it cannot be told whether it is in a batch, or was on the day before the period. */
export interface UnplacedRow extends Undecided {
  readonly project: string;
  readonly batch: string;
  readonly on: string;
}

export interface RollingPlan {
  readonly definition: DefinitionRef;
  readonly plan: string;
  readonly title: Text;
  /** `null` where there are no dossiers. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly period: Period | null;
  readonly rows: readonly BatchRow[];
  readonly unplaced: readonly UnplacedRow[];
  /** Projects that are in several batches at once; never any where batches are disjoint. */
  readonly overlaps: readonly { readonly project: string; readonly batches: readonly string[] }[];
}

/**
 * The state of a rolling plan (滚动计划): what is in each batch on the day of the dossiers, by count and by amount, and
 * what is new in a period: in the batch when the period ends (or on the day of the dossiers, where that comes first),
 * and not on the day before it began. A project for which this is unknown is in no batch, and is listed. Where the
 * batches are disjoint the first that holds takes a project, and one that cannot be told keeps it from those after it.
 *
 * Nobody is left out for being paused or closed: a batch says so by a condition on `activity`. A project whose amount is
 * not reported counts, adds nothing to the amount, and is named in `amountUnknown`.
 *
 * Refused: a plan that the pipeline does not have, a period beside a plan's own window, dossiers of different days.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }],
 *   plans: [{ id: "year", amount: "total", batches: [{ id: "sign", stages: ["signed"], target: { count: 4 } }] }] };
 * const { dossiers } = replay(pipeline, [{ id: "p", stage: "signed", total: "1.5亿元" }], { asOf: "2024-06-30" });
 * const [row] = rollingPlan(pipeline, dossiers, { plan: "year" }).rows;
 * row.stock // → { count: 1, amount: { amount: "150000000", currency: "CNY" }, amountUnknown: [] }
 * row.completion.count // → { exact: "0.25", shown: "0.2500" }
 */
export function rollingPlan(
  pipeline: PipelineInput | Pipeline,
  dossiers: readonly Dossier[],
  options: RollingPlanOptions,
): RollingPlan {
  const machine = machineOf(pipeline);
  const { plan: id, period: asked, workCalendar } = openOptions(options, ["plan", "period", "workCalendar"]);
  const plan = machine.pipeline.plans?.find((each) => each.id === id);
  refuse([
    ...(plan ? [] : [problem(words, "plan-unknown", ["plan"], { id: quoted(id) })]),
    ...periodProblems(plan, asked),
  ]);
  const { asOf, knownOn, dossiers: now } = readDossiers(machine, dossiers);
  const chosen = plan as Plan;
  const window = chosen.window ?? asked;
  const period = window === undefined ? null : readPeriod(window);

  const sorters = sortersOf(machine, chosen);
  const unplaced: UnplacedRow[] = [];
  const stock = place(sorters, now, unplaced);
  const fresh = period && freshIn(period);
  return {
    definition: machine.ref,
    plan: chosen.id,
    title: chosen.title ?? { zh: chosen.id, en: chosen.id },
    asOf,
    knownOn,
    period,
    rows: chosen.batches.map((batch, index) =>
      rowOf(chosen, batch, stock[index] ?? [], fresh?.[index] ?? null, unplaced),
    ),
    unplaced,
    overlaps: overlapsOf(chosen, now, stock),
  };

  /** What is in each batch when the period ends, and was not on the day before it began. */
  function freshIn({ from, until }: Period): readonly (readonly Dossier[])[] {
    if (asOf === null || asOf < from) return sorters.map(() => []);
    const atEnd = asOf <= until ? stock : place(sorters, refold(now, until), unplaced);
    const before = new Map(
      refold([...new Set(atEnd.flat())], addDays(from, -1)).map((each) => [each.project, each] as const),
    );
    return atEnd.map((members, index) => {
      const sorter = sorters[index] as Sorter;
      return members.filter(({ project }) => {
        const earlier = before.get(project);
        return !earlier || decide(sorter, earlier, unplaced) === "false";
      });
    });
  }

  /** The dossiers as of an earlier day: what they hold is known, whenever it was recorded. */
  function refold(from: readonly Dossier[], day: string): readonly Dossier[] {
    const events = from.flatMap((each) => each.events);
    return replay(machine.pipeline, events, { asOf: day, workCalendar }).dossiers;
  }
}

function periodProblems(plan: Plan | undefined, period: unknown): readonly Problem[] {
  if (period === undefined) return [];
  if (plan?.window !== undefined) return [problem(viewWords, "period-beside-window", ["period"], { id: plan.id })];
  return checkPeriod(period).map((each) => ({ ...each, path: "period" }));
}

/** Who is in a batch. */
interface Sorter {
  readonly batch: string;
  readonly condition: Condition;
  readonly holds: (dossier: Dossier) => Verdict;
  readonly undecided: (dossier: Dossier) => Undecided;
}

function sortersOf(machine: Machine, { where, batches, disjoint = false }: Plan): readonly Sorter[] {
  const { trim = false } = machine.pipeline;
  const asking = { trim, name: machine.names };
  const own = batches.map(({ stages, where: ofBatch }) => [
    ...(stages ? [{ field: "stage", in: stages }] : []),
    ...(ofBatch ? [ofBatch] : []),
  ]);
  return batches.map(({ id }, index): Sorter => {
    const earlier = disjoint ? own.slice(0, index).map((all) => ({ not: { all } })) : [];
    const all: readonly Condition[] = [...(own[index] ?? []), ...(where ? [where] : []), ...earlier];
    const condition = parseCondition({ all });
    const ask = compileCondition(condition, { trim });
    return {
      batch: id,
      condition,
      holds: (dossier) => ask(factsOf(dossier.record, dossier)),
      undecided: (dossier) => undecidedBy(condition, factsOf(dossier.record, dossier), asking),
    };
  });
}

/** The members of each batch; of whom it cannot be told is listed. */
function place(
  sorters: readonly Sorter[],
  dossiers: readonly Dossier[],
  unplaced: UnplacedRow[],
): readonly (readonly Dossier[])[] {
  return sorters.map((sorter) => dossiers.filter((dossier) => decide(sorter, dossier, unplaced) === "true"));
}

function decide(sorter: Sorter, dossier: Dossier, unplaced: UnplacedRow[]): Verdict {
  const verdict = sorter.holds(dossier);
  if (verdict === "unknown") {
    const { project, asOf: on } = dossier;
    unplaced.push({ project, batch: sorter.batch, on, ...sorter.undecided(dossier) });
  }
  return verdict;
}

function rowOf(
  plan: Plan,
  { id, title, target }: Batch,
  members: readonly Dossier[],
  fresh: readonly Dossier[] | null,
  unplaced: readonly UnplacedRow[],
): BatchRow {
  const ids = (list: readonly Dossier[]) => list.map(({ project }) => project);
  const stock = stockOf(members, plan.amount);
  const isNew = fresh && stockOf(fresh, plan.amount);
  return {
    batch: id,
    title: title ?? { zh: id, en: id },
    stock,
    fresh: isNew,
    target: target
      ? {
          count: target.count === undefined ? null : String(target.count),
          amount: (target.amount as Money | undefined) ?? null,
        }
      : null,
    completion: target ? completionOf(target, plan.window === undefined ? stock : (isNew as Stock)) : null,
    projects: ids(members),
    freshProjects: fresh && ids(fresh),
    unplaced: new Set(unplaced.filter(({ batch }) => batch === id).map(({ project }) => project)).size,
  };
}

function completionOf(target: NonNullable<Batch["target"]>, { count, amount }: Stock): BatchRow["completion"] {
  const whole = target.count === undefined ? undefined : readNumber(target.count);
  return {
    count: typeof whole === "object" ? orNull(countShare(count, whole)) : null,
    amount: target.amount !== undefined && amount !== null ? orNull(amountShare(amount, target.amount as Money)) : null,
  };
}

function orNull(share: Shown | NoShare): Shown | null {
  return typeof share === "string" ? null : share;
}

function overlapsOf(
  { batches }: Plan,
  dossiers: readonly Dossier[],
  stock: readonly (readonly Dossier[])[],
): RollingPlan["overlaps"] {
  const within = new Map<string, string[]>(dossiers.map(({ project }) => [project, []]));
  stock.forEach((members, index) => {
    for (const { project } of members) within.get(project)?.push(batches[index]?.id as string);
  });
  return [...within].flatMap(([project, ids]) => (ids.length > 1 ? [{ project, batches: ids }] : []));
}
