import { readDay } from "../calendar/index.js";
import { contentOf, type Look } from "../condition/index.js";
import { canonicalJson, isPlain, openOptions, problem, readable, refuse, say } from "../reason/index.js";
import { type Acting, factsOf, type Standing } from "./facts.js";
import { kindOfMove, type Machine } from "./machine.js";
import type { Missing, RequirementRow } from "./missing.js";
import type { MoveRule } from "./move-rule.js";
import type { Demand } from "./moves/demand.js";
import { type Case, judge } from "./moves/judge.js";
import { titleOf } from "./moves/life.js";
import { keptFrom, lookOfActor, whoMay } from "./moves/may.js";
import { waiversOf } from "./moves/waivers-of.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { moveTexts, words } from "./words.js";

export interface MissingForQuestion {
  /** The record as it is to be. */
  readonly after: Readonly<Record<string, unknown>>;
  /** The record as it is stored, before an edit. */
  readonly before?: Readonly<Record<string, unknown>> | undefined;
  /** What else is known of the project: a dossier, or as much of one as there is. */
  readonly dossier?: Standing | undefined;
  /** The stage to be in. */
  readonly stage: string;
  /** Who does it; without it nobody's right is asked about. */
  readonly actor?: unknown;
  readonly on: string;
}

/**
 * What stands between a project and a stage on a day: what its gate and the cumulative gates before it ask for, how the
 * project stands to each, by which conditions it came to be asked, and whether the actor may make the move (where the
 * stage it comes from is known, from the dossier or the record's own `stage`).
 *
 * With `before`, of an edit that leaves the project where it is, only what the edit touches: every requirement whose
 * inputs changed, and those that became due because a condition's field changed. What was not met before and is untouched
 * stops no edit, so that a broken record can be mended piece by piece. Who moves to another stage is asked for everything.
 * Refused: an unknown stage, what is no record, what is no day.
 *
 * @example
 * const pipeline = { id: "one", edition: "1", stages: [{ id: "idea" }, { id: "talks", gates: [{ require: ["considersOthers",
 *   { if: { field: "considersOthers", is: true }, then: { require: ["competitors"] } }] }] }] };
 * const ask = (after) => missingFor(pipeline, { after, stage: "talks", on: "2024-05-01" }).missing.map((each) => each.field);
 * ask({ considersOthers: null }) // → ["considersOthers"]
 * ask({ considersOthers: true, competitors: [] }) // → ["competitors"]
 * ask({ considersOthers: false }) // → []
 */
export function missingFor(pipeline: PipelineInput | Pipeline, question: MissingForQuestion): Missing {
  const machine = machineOf(pipeline);
  const opened = openOptions(question, ["after", "before", "dossier", "stage", "actor", "on"]);
  return readable(() => answer(machine, opened));
}

function answer(machine: Machine, { after, before, dossier, stage, actor, on }: MissingForQuestion): Missing {
  readDay(on);
  refuse([
    ...(machine.order.has(stage) ? [] : [problem(words, "stage-unknown", ["stage"], { id: String(stage) })]),
    ...(isRecord(after) ? [] : [problem(words, "record-expected", ["after"])]),
    ...(before === undefined || isRecord(before) ? [] : [problem(words, "record-expected", ["before"])]),
    ...(dossier === undefined || isRecord(dossier) ? [] : [problem(words, "record-expected", ["dossier"])]),
  ]);
  const acting: Acting = { actor, before: before ?? after, after, on };
  const from = dossier?.stage ?? (before ?? after)["stage"];
  const known = typeof from === "string" && machine.order.has(from) ? from : undefined;
  const isEdit = before !== undefined && (known === undefined || known === stage);
  return examine(machine, { acting, standing: dossier, stage, from: known, isEdit, asksWho: actor !== undefined });
}

function isRecord(value: unknown): boolean {
  return isPlain(value) && typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Examination {
  readonly acting: Acting;
  readonly standing: Standing | undefined;
  readonly stage: string;
  readonly from: string | undefined;
  readonly isEdit: boolean;
  readonly asksWho: boolean;
}

/** What `missingFor` answers; everything has been checked. */
export function examine(machine: Machine, { acting, standing, stage, from, isEdit, asksWho }: Examination): Missing {
  const { order, demands, ref, pipeline } = machine;
  const target = order.get(stage) as number;
  const start = from === undefined || from === stage ? undefined : (order.get(from) as number);
  const rule = start === undefined ? undefined : machine.rules[start]?.[target];
  const lists = {
    satisfied: [] as RequirementRow[],
    missing: [] as RequirementRow[],
    violated: [] as RequirementRow[],
    unauthorised: [] as RequirementRow[],
    waived: [] as RequirementRow[],
    expired: [] as RequirementRow[],
    warnings: [] as RequirementRow[],
    untouched: [] as RequirementRow[],
  };

  const look = factsOf(acting.after, standing, acting);
  const one: Case = {
    record: acting.after,
    look,
    on: acting.on,
    names: machine.names,
    trim: pipeline.trim ?? false,
  };
  const earlier = isEdit ? factsOf(acting.before, standing, { ...acting, after: acting.before }) : undefined;
  const asked = rule?.gate === "not-asked" ? [] : (demands[target] as readonly Demand[]);
  for (const demand of asked) {
    const judged = judge(demand, one);
    if (!judged) continue;
    const isTouched = !earlier || touches(demand, earlier, look) || isLiftedAnew(demand, acting);
    const isMet = judged.standing === "satisfied" || judged.standing === "waived";
    if (!isTouched && isMet) continue;
    const list = !isTouched ? "untouched" : demand.level === "warning" && !isMet ? "warnings" : judged.standing;
    for (const row of judged.rows) if (list === "satisfied" || isNew(lists[list], row)) lists[list].push(row);
  }

  if (start !== undefined && from !== undefined) {
    if (!rule || rule.by === "nobody") lists.violated.push(moveRow(machine, from, stage, rule));
    else if (asksWho) {
      const kept = keptFrom(machine, rule.by, lookOfActor(rule.judged, standing, acting));
      if (kept) lists.unauthorised.push({ ...moveRow(machine, from, stage, rule), ...kept });
    }
  }
  const { missing, violated, unauthorised, expired } = lists;
  return {
    definition: ref,
    stage,
    on: acting.on,
    clear: missing.length + violated.length + unauthorised.length + expired.length === 0,
    satisfied: lists.satisfied,
    missing,
    violated,
    unauthorised,
    waived: lists.waived,
    expired,
    warnings: lists.warnings,
    untouched: lists.untouched,
    move:
      start === undefined || from === undefined
        ? null
        : { from, kind: kindOfMove(start, target), who: rule ? whoMay(machine, rule.by) : moveTexts.nobody },
  };
}

function moveRow(machine: Machine, from: string, stage: string, rule: MoveRule | undefined): RequirementRow {
  const cause = rule?.cause ?? null;
  const says = cause ?? say(moveTexts.forbidden, { from: titleOf(machine, from), to: titleOf(machine, stage) });
  return { requirement: "move", stage, field: null, path: [], cause, says, why: [] };
}

/** One field may be asked for several times by a stage, and is missing once. */
function isNew(rows: readonly RequirementRow[], row: RequirementRow): boolean {
  return row.field === null || !rows.some(({ field, stage }) => field === row.field && stage === row.stage);
}

/** Whether an edit changes what a demand looks at. */
function touches({ reads }: Demand, before: Look, after: Look): boolean {
  return reads.some((field) => seen(before, field) !== seen(after, field));
}

/** Whether an edit changes the waivers of a demand. */
function isLiftedAnew(demand: Demand, { before, after }: Acting): boolean {
  return canonicalJson(waiversOf(demand, before)) !== canonicalJson(waiversOf(demand, after));
}

/** What is seen, whatever its spelling; nothing is nothing. */
function seen(look: Look, field: string): string | undefined {
  const answer = look({ field });
  const value = answer.kind === "value" ? answer.value : undefined;
  const isNothing =
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return isNothing ? undefined : contentOf(value);
}
