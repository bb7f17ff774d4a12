import { checkDay, type WorkCalendar, type WorkCalendarInput } from "../calendar/index.js";
import { historiesOf, type ProjectEvent, recordOf } from "../project/index.js";
import { type DefinitionRef, openOptions, problem, refuse } from "../reason/index.js";
import { clocksOf } from "./clocks/clocks-of.js";
import type { Dossier } from "./dossier.js";
import { lifeOf } from "./moves/life.js";
import { strangersOf } from "./moves/strangers-of.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { words } from "./words.js";

export interface ReplayOptions {
  /** The day whose state is asked for. */
  readonly asOf: string;
  /** Only what was recorded by that day counts; everything given, unless told. */
  readonly knownOn?: string | undefined;
  /** Asked for by clocks in working days. */
  readonly workCalendar?: WorkCalendarInput | WorkCalendar | undefined;
}

/** The state of every project on a day. */
export interface Replay {
  readonly definition: DefinitionRef;
  readonly asOf: string;
  readonly knownOn: string | null;
  /** How many events did not say when they were recorded, where it is asked what was known. */
  readonly unrecorded: number;
  readonly dossiers: readonly Dossier[];
}

/**
 * Where every project stood on a day, as known then or now: folds events, in any order, into one dossier each, by project id.
 * A bare record counts as one event that registers it.
 *
 * Refused: an event that cannot be read, two events of one id, a stage, activity or class of papers that the pipeline
 * does not know. What is merely strange is an anomaly of its dossier.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }] };
 * const events = [
 *   { id: "1", project: "p", kind: "registered", on: "2024-01-10", record: { name: "甲" } },
 *   { id: "2", project: "p", kind: "entered", on: "2024-03-01", stage: "signed" } ];
 * replay(pipeline, events, { asOf: "2024-06-30" }).dossiers[0].stage // → "signed"
 * replay(pipeline, events, { asOf: "2024-02-01" }).dossiers[0].stage // → "talks"
 */
export function replay(
  pipeline: PipelineInput | Pipeline,
  events: readonly (ProjectEvent | Readonly<Record<string, unknown>>)[],
  options: ReplayOptions,
): Replay {
  const machine = machineOf(pipeline);
  const { asOf, knownOn, workCalendar } = openOptions(options, ["asOf", "knownOn", "workCalendar"]);
  refuse([
    ...checkDay(asOf).map((each) => ({ ...each, path: "asOf" })),
    ...(knownOn === undefined ? [] : checkDay(knownOn).map((each) => ({ ...each, path: "knownOn" }))),
  ]);
  const { clocks = [], kinds, stages } = machine.pipeline;
  const needy = clocks.findIndex(({ within }) => "workingDays" in within);
  if (needy >= 0 && workCalendar === undefined)
    refuse([problem(words, "work-calendar-missing", ["workCalendar"], { id: clocks[needy]?.id ?? "" })]);
  const { histories, unrecorded } = historiesOf(events, {
    asOf,
    knownOn,
    kinds,
    stageOrder: stages.map(({ id }) => id),
  });
  refuse(strangersOf(machine, events));
  const readClocks = clocksOf(machine, workCalendar);
  // Of a project of which nothing was known yet there is nothing to say.
  const known = histories.filter(({ events }) => events.length > 0);
  const dossiers = known.map(({ project, events, anomalies }): Dossier => {
    const { record, anomalies: ofRecord } = recordOf(events);
    const { anomalies: ofLife, ...life } = lifeOf(machine, events, asOf);
    return {
      project,
      record,
      ...life,
      ...readClocks({ record, ...life, events }, asOf),
      events,
      anomalies: [...anomalies, ...ofRecord, ...ofLife],
      asOf,
      knownOn: knownOn ?? null,
    };
  });
  return { definition: machine.ref, asOf, knownOn: knownOn ?? null, unrecorded, dossiers };
}
