import { byCodePoint } from "../exact/index.js";
import { type Colour, colours } from "../figure/index.js";
import {
  type ClockReading,
  type Dossier,
  lightsOn,
  type Pipeline,
  type PipelineInput,
  parsePipeline,
  type RipeList,
  type RipeRow,
  ripeList,
  sayClock,
  type WarMap,
  type WarMapRow,
  warMap,
} from "../pipeline/index.js";
import { type DefinitionRef, openOptions, problem, readable, refuse, type Text, type Why } from "../reason/index.js";
import { type Heading, type HeadingInput, inBoth, readHeading } from "./heading.js";
import { type MovedRow, movedBetween } from "./moved-between.js";
import { nameOf, wordingIn } from "./wording-in.js";
import { reportProblems } from "./words-report.js";

/** The dossiers of two days: of the last dispatch (none where this is the first), and of this one. */
export interface DispatchData {
  readonly before: readonly Dossier[];
  readonly now: readonly Dossier[];
}

/** A time limit that is over, and who answers for the project (责任人); `null` where nobody does. */
export interface OverdueRow {
  readonly project: string;
  readonly name: Text;
  readonly clock: string;
  readonly reading: ClockReading;
  readonly says: Text;
  /** It was not over on the day of the last dispatch. */
  readonly isNew: boolean;
  readonly steward: Text | null;
  readonly leader: Text | null;
  readonly department: Text | null;
}

/** A key project without a leader, without a department, or without either (双包保未落实). */
export interface UnguardedRow {
  readonly project: string;
  readonly name: Text;
  readonly lacks: readonly ("leader" | "department")[];
  readonly leader: Text | null;
  readonly department: Text | null;
  readonly steward: Text | null;
}

/** One light over all key projects: how many have which colour, and why those that are not green are not. */
export interface DispatchLight {
  readonly light: string;
  readonly counts: Readonly<Record<Colour, number>>;
  readonly rows: readonly {
    readonly project: string;
    readonly name: Text;
    readonly colour: Colour;
    readonly why: Why;
  }[];
}

/** What stages, activities, clocks and lights are called, by id. */
export interface DispatchNames {
  readonly stages: Readonly<Record<string, Text>>;
  readonly activities: Readonly<Record<string, Text>>;
  readonly clocks: Readonly<Record<string, Text>>;
  readonly lights: Readonly<Record<string, Text>>;
}

/** What leaders look at every week (周调度). */
export interface WeeklyDispatch {
  readonly kind: "weekly-dispatch";
  readonly definition: DefinitionRef;
  readonly title: Text;
  readonly heading: Heading;
  /** The day of the last dispatch; `null` where there was none. */
  readonly since: string | null;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly names: DispatchNames;
  /** The key projects, as `warMap` has them: what is due first stands first. */
  readonly tracked: readonly WarMapRow[];
  /** Projects of which it cannot be told whether they are key projects. */
  readonly undecided: WarMap["undecided"];
  /** Key projects that were none at the last dispatch, and that are none any more. */
  readonly joined: readonly string[];
  readonly left: readonly { readonly project: string; readonly name: Text }[];
  readonly moved: readonly MovedRow[];
  readonly ripe: readonly RipeRow[];
  readonly ripeUndecided: RipeList["undecided"];
  /** Of all projects, the key ones or not; by the day that was due. */
  readonly overdue: readonly OverdueRow[];
  readonly unguarded: readonly UnguardedRow[];
  readonly lights: readonly DispatchLight[];
}

/**
 * The weekly dispatch (周调度): key projects, what moved since the last one, what is ripe, what is overdue and whose, key
 * projects lacking a leader or a department (双包保), lights. What moved is the difference between the dossiers of the two
 * days, so that something reported late appears, and appears once. `toDocument` makes a paper of it.
 *
 * @param data `before`: the dossiers of the last dispatch (`knownOn` its day, to tell what was reported late), `now`: of this one
 * @param options `heading`: masthead, issue, organ, day and title of the paper
 * @throws SaimaError for a pipeline without a war map, dossiers of mixed days, two days in the wrong order.
 * @example
 * import { replay } from "saima/pipeline";
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed", gates: [{ require: ["land"] }] }],
 *   warMap: { where: { field: "total", atLeast: "5000万元" }, amount: "total" } };
 * const events = [
 *   { id: "1", project: "a", kind: "registered", on: "2024-06-03", record: { total: "1亿元", land: "yes", leader: "Wang" } },
 *   { id: "2", project: "a", kind: "entered", on: "2024-06-12", stage: "signed" } ];
 * const on = (day) => replay(pipeline, events, { asOf: day, knownOn: day }).dossiers;
 * const week = weeklyDispatch(pipeline, { before: on("2024-06-07"), now: on("2024-06-14") });
 * week.moved.map((each) => [each.project, each.from.stage, each.to.stage]) // → [["a", "talks", "signed"]]
 * week.unguarded.map((each) => each.lacks) // → [["department"]]
 */
export function weeklyDispatch(
  pipeline: PipelineInput | Pipeline,
  data: DispatchData,
  options: { readonly heading?: HeadingInput | undefined } = {},
): WeeklyDispatch {
  return readable(() => {
    const heading = readHeading(openOptions(options, ["heading"]).heading);
    return factsOf(parsePipeline(pipeline), readData(data), heading);
  });
}

function factsOf(pipeline: Pipeline, { before, now }: DispatchData, heading: Heading): WeeklyDispatch {
  const last = warMap(pipeline, before);
  const map = warMap(pipeline, now);
  if (last.asOf !== null && map.asOf !== null && last.asOf >= map.asOf)
    refuse([problem(reportProblems, "dispatch-days", ["before"], { before: last.asOf, now: map.asOf })]);
  const { rows: ripe, undecided: ripeUndecided } = ripeList(pipeline, now);
  const tracked = new Set(map.rows.map(({ project }) => project));
  const wereTracked = new Set(last.rows.map(({ project }) => project));
  const names = namesOf(pipeline);
  const sorted = [...now].sort((a, b) => byCodePoint(a.project, b.project));
  return {
    kind: "weekly-dispatch",
    definition: map.definition,
    title: pipeline.title ?? { zh: pipeline.id, en: pipeline.id },
    heading,
    since: last.asOf,
    asOf: map.asOf,
    knownOn: map.knownOn,
    names,
    tracked: map.rows,
    undecided: map.undecided,
    joined: [...tracked].filter((id) => !wereTracked.has(id)).sort(byCodePoint),
    left: last.rows
      .filter(({ project }) => !tracked.has(project))
      .map(({ project, name }) => ({ project, name }))
      .sort((a, b) => byCodePoint(a.project, b.project)),
    moved: movedBetween(before, sorted, last.asOf, pipeline.fields),
    ripe,
    ripeUndecided,
    overdue: overdueOf(sorted, before),
    unguarded: map.rows.flatMap(unguarded),
    lights: lightsOf(
      pipeline,
      sorted.filter(({ project }) => tracked.has(project)),
    ),
  };
}

function readData(data: DispatchData): DispatchData {
  const { before, now } = openOptions(data, ["before", "now"]);
  if (!Array.isArray(before) || !Array.isArray(now)) refuse([problem(reportProblems, "dispatch-malformed", [])]);
  return { before, now };
}

function namesOf({ stages, activities = [], clocks = [], lights = [] }: Pipeline): DispatchNames {
  const named = (all: readonly { readonly id: string; readonly title?: Text | undefined }[]) =>
    Object.fromEntries(all.map(({ id, title }) => [id, title ?? { zh: id, en: id }]));
  return { stages: named(stages), activities: named(activities), clocks: named(clocks), lights: named(lights) };
}

function overdueOf(now: readonly Dossier[], before: readonly Dossier[]): OverdueRow[] {
  const was = new Map(before.map(({ project, clocks }) => [project, clocks]));
  const rows = now.flatMap(({ project, record, clocks }) =>
    Object.entries(clocks)
      .filter(([, { state }]) => state === "over")
      .map(
        ([clock, reading]): OverdueRow => ({
          project,
          name: nameOf({ project, record }),
          clock,
          reading,
          says: sayClock(reading),
          isNew: was.get(project)?.[clock]?.state !== "over",
          steward: wordingIn(record, "steward"),
          leader: wordingIn(record, "leader"),
          department: wordingIn(record, "department"),
        }),
      ),
  );
  return rows.sort(
    (a, b) =>
      byCodePoint(a.reading.due ?? "", b.reading.due ?? "") ||
      byCodePoint(a.project, b.project) ||
      byCodePoint(a.clock, b.clock),
  );
}

function unguarded({ project, name, leader, department, steward }: WarMapRow): UnguardedRow[] {
  const lacks = [
    ...(leader === null ? (["leader"] as const) : []),
    ...(department === null ? (["department"] as const) : []),
  ];
  if (lacks.length === 0) return [];
  return [{ project, name, lacks, leader: inBoth(leader), department: inBoth(department), steward: inBoth(steward) }];
}

const green: ReadonlySet<Colour> = new Set(["green", "none"]);

function lightsOf(pipeline: Pipeline, tracked: readonly Dossier[]): DispatchLight[] {
  const lit = tracked.map((dossier) => ({ dossier, rows: lightsOn(pipeline, dossier).rows }));
  return (pipeline.lights ?? []).map(({ id: light }, at) => {
    const counts = Object.fromEntries([...colours, "grey"].map((each) => [each, 0])) as Record<Colour, number>;
    const rows: DispatchLight["rows"][number][] = [];
    for (const { dossier, rows: shown } of lit) {
      const { colour, why } = shown[at] as (typeof shown)[number];
      counts[colour]++;
      if (!green.has(colour)) rows.push({ project: dossier.project, name: nameOf(dossier), colour, why });
    }
    return { light, counts, rows };
  });
}
