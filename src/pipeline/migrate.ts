import { fieldsOf } from "../condition/index.js";
import { type DefinitionRef, openOptions, type Problem, problem, refuse, say, type Text } from "../reason/index.js";
import { ACTIVE } from "./activity.js";
import { clocksOf } from "./clocks/clocks-of.js";
import type { Dossier } from "./dossier.js";
import { factsOf } from "./facts.js";
import type { Machine } from "./machine.js";
import type { RequirementRow } from "./missing.js";
import type { Demand } from "./moves/demand.js";
import { judge } from "./moves/judge.js";
import { activityTitle, titleOf } from "./moves/life.js";
import { nameOf } from "./name-of.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { readDossiers } from "./read-dossiers.js";
import { migrationTexts, words } from "./words.js";

export interface MigrateOptions {
  /** Which stage of the new edition takes the projects of a stage of the old one; the same by name, unless told. */
  readonly stages?: Readonly<Record<string, string>> | undefined;
}

/**
 * What a project needs in the new edition: nothing; another `stage`, as its own is gone; another `activity`, as its own is
 * gone or not legal there; or it is `blocked` by what is newly asked of those at its stage.
 */
export type Need = "nothing" | "stage" | "activity" | "blocked";

export interface MigrationRow {
  readonly project: string;
  readonly name: Text;
  readonly stage: string;
  /** The stage under the new edition; `null` where there is none. */
  readonly to: string | null;
  readonly activity: string;
  readonly needs: Need;
  /** What the new edition asks of its stage that it does not meet, and that was met before, or not asked. */
  readonly missing: readonly RequirementRow[];
  readonly says: Text;
}

/** What becomes of projects when a pipeline is replaced (改版预演). */
export interface Migration {
  readonly from: DefinitionRef;
  readonly to: DefinitionRef;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly rows: readonly MigrationRow[];
  readonly counts: Readonly<Record<Need, number>>;
}

/**
 * What would become of projects under a new edition of their pipeline, before it is adopted: who stays as it is, who
 * needs a new stage, who becomes blocked and by what. What a project already did not meet does not block it again, and
 * nothing is asked of a closed project. Time limits are worked out anew; those in working days are undecided here.
 *
 * Refused: a stage in `stages` that its edition does not know, dossiers of different days.
 *
 * @example
 * const before = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }] };
 * const after = { id: "short", edition: "2", stages: [{ id: "talks" }, { id: "signed", gates: [{ require: ["total"] }] }] };
 * const { dossiers } = replay(before, [{ id: "a", stage: "signed" }, { id: "b" }], { asOf: "2024-06-30" });
 * migrate(before, after, dossiers).rows.map((each) => [each.project, each.needs]) // → [["a", "blocked"], ["b", "nothing"]]
 */
export function migrate(
  before: PipelineInput | Pipeline,
  after: PipelineInput | Pipeline,
  dossiers: readonly Dossier[],
  options: MigrateOptions = {},
): Migration {
  const [old, next] = [machineOf(before), machineOf(after)];
  const { stages = {} } = openOptions(options, ["stages"]);
  const renamed = new Map(Object.entries(openOptions(stages)));
  refuse(strangeStages(renamed, old, next));
  const { asOf, knownOn, dossiers: now } = readDossiers(old, dossiers);
  const moved = moverTo(next, renamed);
  const [unmetBefore, unmet] = [unmetReader(old), unmetReader(next)];
  const rows = now.map((dossier): MigrationRow => {
    const { project, stage, activity } = dossier;
    const about = { project, name: nameOf(dossier), stage, activity };
    const standing = moved(dossier);
    if (!standing) return { ...about, to: null, needs: "stage", missing: [], says: saysNoStage(old, stage) };
    const to = standing.stage;
    const isClosed = (next.activities.get(activity) ?? old.activities.get(activity))?.is === "closed";
    const found = isClosed ? nothing : unmet(standing);
    const already = found.size > 0 ? unmetBefore(dossier) : found;
    const missing = rowsOf([...found].flatMap(([key, rows]) => (already.has(key) ? [] : rows)));
    const isLegal = activity === ACTIVE || isLegalAt(next, activity, to);
    const needs: Need = !isLegal ? "activity" : missing.length > 0 ? "blocked" : "nothing";
    const values = {
      stage: titleOf(next, to),
      activity: activityTitle(old, activity),
      count: missing.length,
    };
    return { ...about, to, needs, missing, says: say(migrationTexts[needs], values) };
  });
  const counts = { nothing: 0, stage: 0, activity: 0, blocked: 0 };
  for (const { needs } of rows) counts[needs]++;
  return { from: old.ref, to: next.ref, asOf, knownOn, rows, counts };
}

function strangeStages(renamed: ReadonlyMap<string, unknown>, old: Machine, next: Machine): readonly Problem[] {
  return [...renamed].flatMap(([from, to]) => {
    const strange = [...(old.order.has(from) ? [] : [from]), ...(next.order.has(to as string) ? [] : [String(to)])];
    return strange.map((id) => problem(words, "stage-unknown", ["stages", from], { id }));
  });
}

function saysNoStage(old: Machine, stage: string): Text {
  return say(migrationTexts.stage, { stage: titleOf(old, stage) });
}

/** A dossier as the new edition would have it; undefined where that has no stage for it. */
function moverTo(next: Machine, renamed: ReadonlyMap<string, string>): (dossier: Dossier) => Dossier | undefined {
  const readClocks = clocksOf(next);
  const stageOf = (stage: string) => {
    const to = renamed.get(stage) ?? stage;
    return next.order.has(to) ? to : undefined;
  };
  /** Where two stages become one, it was entered when the first of them was. */
  const days = (table: Readonly<Record<string, string>>) => {
    const found: Record<string, string> = {};
    for (const [stage, on] of Object.entries(table)) {
      const to = stageOf(stage);
      const known = to === undefined ? undefined : found[to];
      if (to !== undefined && (known === undefined || on < known)) found[to] = on;
    }
    return found;
  };
  return (dossier) => {
    const stage = stageOf(dossier.stage);
    if (stage === undefined) return undefined;
    const moved = { ...dossier, stage, entered: days(dossier.entered), first: days(dossier.first) };
    return { ...moved, ...readClocks(moved, dossier.asOf) };
  };
}

type Unmet = ReadonlyMap<string, readonly RequirementRow[]>;

const nothing: Unmet = new Map();

/** What a project does not meet of what is asked of its stage, by what is asked. */
function unmetReader(machine: Machine): (dossier: Dossier) => Unmet {
  const { pipeline, names } = machine;
  const { trim = false } = pipeline;
  const demands = machine.demands.map((list) =>
    list.filter(({ level }) => level === "blocking").map((demand) => ({ demand, key: keyOf(demand) })),
  );
  return (dossier) => {
    const { record, stage, asOf: on } = dossier;
    const acting = { actor: undefined, before: record, after: record, on };
    const one = { record, look: factsOf(record, dossier, acting), on, names, trim };
    const found = new Map<string, readonly RequirementRow[]>();
    for (const { demand, key } of demands[machine.order.get(stage) ?? -1] ?? []) {
      const judged = judge(demand, one);
      if (!judged || judged.standing === "satisfied" || judged.standing === "waived") continue;
      found.set(key, [...(found.get(key) ?? []), ...judged.rows]);
    }
    return found;
  };
}

/** By what two editions ask for the same: the field or the paper, or what a hold is called and looks at. */
function keyOf({ form, requirement, condition }: Demand): string {
  return JSON.stringify([form, requirement, ...fieldsOf(condition)]);
}

/** One field may be asked for by several gates, and is missing once. */
function rowsOf(rows: readonly RequirementRow[]): readonly RequirementRow[] {
  return rows.filter(
    (row, index) => row.field === null || rows.findIndex((each) => each.field === row.field) === index,
  );
}

function isLegalAt({ activities }: Machine, activity: string, stage: string): boolean {
  const known = activities.get(activity);
  return known !== undefined && (known.stages?.includes(stage) ?? true);
}
