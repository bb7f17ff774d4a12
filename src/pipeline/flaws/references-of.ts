import { fieldsOf } from "../../condition/index.js";
import { eventKinds } from "../../project/index.js";
import { type Path, type Problem, problem } from "../../reason/index.js";
import { ACTIVE } from "../activity.js";
import type { Moment } from "../clock.js";
import { roots } from "../facts.js";
import type { Asks, Permission } from "../gate.js";
import type { PipelineInput } from "../pipeline.js";
import { words } from "../words.js";

const beside: ReadonlySet<string> = new Set([...roots.standing, ...roots.acting, ...roots.calendar]);

/** Ids of a pipeline that are there twice, and those that nobody declares. */
export function referencesOf(pipeline: PipelineInput): readonly Problem[] {
  const { stages, moves, activities, clocks, durations, lights, plans, ripe, warMap, cohorts, kinds, classes } =
    pipeline;
  const problems: Problem[] = [];
  const report = (code: keyof typeof words, path: Path, id: string) => {
    problems.push(problem(words, code, path, { id }));
  };

  /** The ids of a list, each there once. */
  const declare = (items: readonly string[] | undefined, path: Path, key: readonly string[] = ["id"]) => {
    const known = new Set<string>();
    items?.forEach((id, index) => {
      if (known.has(id)) report("id-twice", [...path, index, ...key], id);
      known.add(id);
    });
    return known;
  };
  const ids = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);
  const stageIds = declare(ids(stages), ["stages"]);
  const activityIds = declare(ids(activities), ["activities"]);
  const lightIds = declare(ids(lights), ["lights"]);
  declare(ids(clocks), ["clocks"]);
  declare(ids(durations), ["durations"]);
  declare(ids(plans), ["plans"]);
  declare(ids(cohorts), ["cohorts"]);
  declare(kinds, ["kinds"], []);
  declare(classes, ["classes"], []);
  kinds?.forEach((kind, index) => {
    if (isKind(kind)) report("kind-reserved", ["kinds", index], kind);
  });
  stages.forEach(({ gates = [] }, index) => {
    const named = gates.flatMap((gate, at) => holdsOf(gate, ["stages", index, "gates", at]));
    named.forEach(({ id, path }, at) => {
      if (named.findIndex((each) => each.id === id) < at) report("id-twice", path, id);
    });
  });
  plans?.forEach(({ batches }, index) => {
    declare(ids(batches), ["plans", index, "batches"]);
  });
  activities?.forEach(({ id, reasons }, index) => {
    if (id === ACTIVE) report("activity-reserved", ["activities", index, "id"], id);
    declare(ids(reasons), ["activities", index, "reasons"]);
  });

  const stage = (id: string | undefined, path: Path) => {
    if (id !== undefined && !stageIds.has(id)) report("stage-unknown", path, id);
  };
  const stageList = (list: readonly string[] | undefined, path: Path) => {
    list?.forEach((id, index) => {
      stage(id, [...path, index]);
    });
  };
  const moment = (each: Moment, path: Path) => {
    if ("entered" in each) stage(each.entered, [...path, "entered"]);
    if ("event" in each && !isKind(each.event) && !kinds?.includes(each.event))
      report("kind-unknown", [...path, "event"], each.event);
  };

  moves?.forEach(({ from, to, activity, by, judged }, index) => {
    stageList(from, ["moves", index, "from"]);
    stageList(to, ["moves", index, "to"]);
    if (activity !== undefined && activity !== ACTIVE && !activityIds.has(activity))
      report("activity-unknown", ["moves", index, "activity"], activity);
    const [plain] = judged === undefined ? plainFieldsOf(by) : [];
    if (plain !== undefined) report("judged-missing", ["moves", index], plain);
  });
  activities?.forEach((each, index) => {
    stageList(each.stages, ["activities", index, "stages"]);
  });
  clocks?.forEach(({ from, until }, index) => {
    moment(from, ["clocks", index, "from"]);
    moment(until, ["clocks", index, "until"]);
  });
  durations?.forEach(({ from, until }, index) => {
    moment(from, ["durations", index, "from"]);
    moment(until, ["durations", index, "until"]);
  });
  plans?.forEach(({ batches }, index) => {
    batches.forEach((batch, at) => {
      stageList(batch.stages, ["plans", index, "batches", at, "stages"]);
    });
  });
  ripe?.forEach(({ from, to }, index) => {
    stageList(from, ["ripe", index, "from"]);
    stage(to, ["ripe", index, "to"]);
  });
  cohorts?.forEach((cohort, index) => {
    for (const key of ["from", "to", "denominator"] as const) stage(cohort[key], ["cohorts", index, key]);
  });
  if (warMap?.light !== undefined && !lightIds.has(warMap.light))
    report("light-unknown", ["warMap", "light"], warMap.light);
  return problems;
}

function isKind(kind: string): boolean {
  return Object.hasOwn(eventKinds, kind);
}

/** The holds of a gate that have an id, by which a waiver names them. */
function holdsOf(
  { require = [], hold = [] }: Asks,
  path: Path,
): readonly { readonly id: string; readonly path: Path }[] {
  return [
    ...require.flatMap((each, index) =>
      typeof each === "object" && "if" in each ? holdsOf(each.then, [...path, "require", index, "then"]) : [],
    ),
    ...hold.flatMap((each, index) =>
      "that" in each && each.id !== undefined ? [{ id: each.id, path: [...path, "hold", index, "id"] }] : [],
    ),
  ];
}

/** Fields of the record itself, of which it matters whether they are looked at before or after a change. */
function plainFieldsOf(by: Permission | undefined): readonly string[] {
  if (typeof by !== "object") return [];
  return fieldsOf(by).filter((field) => !beside.has(field.split(".", 1)[0] as string));
}
