import { parseDay } from "../calendar/index.js";
import { isSetPath } from "../project/index.js";
import { checkBy, isJson, type Problem, problem, quoted, refuse } from "../reason/index.js";
import { isRecordId } from "../unit/index.js";
import { ACTIVE } from "./activity.js";
import type { Dossier } from "./dossier.js";
import type { Machine } from "./machine.js";
import { type AnyMove, moveSchema, type Waived } from "./move.js";
import type { Demand } from "./moves/demand.js";
import { isDossier } from "./read-dossiers.js";
import { viewWords, words } from "./words.js";

/** The demands that a waiver speaks of. */
export function demandsFor({ demands, order }: Machine, { stage, requirement }: Waived): readonly Demand[] {
  const asked = demands[order.get(stage) ?? -1] ?? [];
  return asked.filter((each) => each.stage === stage && each.requirement === requirement);
}

/** Refuses misuse, as against a move that is not allowed. */
export function refuseMisuse(machine: Machine, dossier: Dossier, move: AnyMove): void {
  if (!isDossier(dossier)) refuse([problem(viewWords, "dossier-malformed", ["dossier"], { found: quoted(dossier) })]);
  if (!isWellFormed(move)) refuse(checkBy(moveSchema, move).problems);
  const { order, activities } = machine;
  const { id, to, set, activity, waive, until } = move;
  let problems: Problem[] | undefined;
  const report = (code: keyof typeof words, path: readonly string[], found = "") => {
    problems ??= [];
    problems.push(problem(words, code, path, { id: found }));
  };
  const kinds = Number((to ?? set) !== undefined) + Number(activity !== undefined) + Number(waive !== undefined);
  if (kinds !== 1 || (until !== undefined && waive === undefined)) report("move-unclear", []);
  if (dossier.events.some((event) => event.id === id)) report("id-twice", ["id"], id);
  if (!order.has(dossier.stage)) report("stage-unknown", ["dossier", "stage"], dossier.stage);
  if (to !== undefined && !order.has(to)) report("stage-unknown", ["to"], to);
  if (activity !== undefined && activity !== ACTIVE && !activities.has(activity))
    report("activity-unknown", ["activity"], activity);
  if (waive !== undefined && !order.has(waive.stage)) report("stage-unknown", ["waive", "stage"], waive.stage);
  else if (waive !== undefined && demandsFor(machine, waive).length === 0)
    report("requirement-unknown", ["waive", "requirement"], waive.requirement);
  if (set !== undefined)
    for (const path of Object.keys(set)) {
      if (!isSetPath(path)) report("change-malformed", ["set", path], path);
      // Whoever may change a record may not lift what is asked of it.
      else if (path === "waivers" || path.startsWith("waivers.")) report("waivers-set", ["set", path]);
    }
  if (problems) refuse(problems);
}

/** A quick look at what `moveSchema` says, made for every save; where in doubt the schema is asked. */
function isWellFormed(move: AnyMove): boolean {
  if (!isRecordId(move.id) || !isDay(move.on)) return false;
  for (const key in move) {
    const value: unknown = move[key as keyof AnyMove];
    if (value === undefined || key === "id" || key === "on") continue;
    switch (key) {
      case "recordedOn":
      case "until":
        if (!isDay(value)) return false;
        break;
      case "reason":
      case "to":
      case "activity":
        if (typeof value !== "string") return false;
        break;
      case "actor":
        if (!isActor(value)) return false;
        break;
      case "set":
        if (!isTable(value) || !isJson(value)) return false;
        break;
      default:
        // What a waiver names is looked at by the schema: waivers are few.
        return false;
    }
  }
  return true;
}

function isDay(value: unknown): boolean {
  return typeof parseDay(value) === "number";
}

function isActor(value: unknown): boolean {
  if (typeof value === "string" || value === null) return true;
  if (!isTable(value) || !isJson(value)) return false;
  const { id = null, role = null } = value;
  return (id === null || isRecordId(id)) && (role === null || typeof role === "string");
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
