import { readDay } from "../calendar/index.js";
import { isSetPath } from "../project/index.js";
import { type Problem, problem, refuse } from "../reason/index.js";
import { ACTIVE } from "./activity.js";
import type { Demand } from "./demand.js";
import type { Dossier } from "./dossier.js";
import type { Machine } from "./machine.js";
import { words } from "./words.js";

/** What every move says: the id that its event is to have, the day, and who makes it. */
interface MoveBase {
  readonly id: string;
  readonly on: string;
  readonly recordedOn?: string | undefined;
  readonly actor?: unknown;
  readonly reason?: string | undefined;
}

/** Changes of the record by path: `null` is *not reported*. */
export type Changes = Readonly<Record<string, unknown>>;

/** What a waiver lifts: a requirement of a stage, by the name that `missingFor` gives it. */
export interface Waived {
  readonly stage: string;
  readonly requirement: string;
}

/**
 * What somebody wants to do with a project: move it to a stage (`to`), with or without changes of its record; change its
 * record where it is (`set`); pause, close, resume or reopen it (`activity`, an id or `"active"`); lift a requirement (`waive`).
 */
export type Move = MoveBase &
  (
    | { readonly to: string; readonly set?: Changes | undefined }
    | { readonly set: Changes; readonly to?: undefined }
    | { readonly activity: string }
    | { readonly waive: Waived; readonly until?: string | undefined }
  );

/** The same with every part there or not. */
export type AnyMove = MoveBase & {
  readonly to?: string | undefined;
  readonly set?: Changes | undefined;
  readonly activity?: string | undefined;
  readonly waive?: Waived | undefined;
  readonly until?: string | undefined;
};

/** The demand that a waiver speaks of. */
export function demandFor({ demands, order }: Machine, { stage, requirement }: Waived): Demand | undefined {
  return demands[order.get(stage) ?? -1]?.find((each) => each.stage === stage && each.requirement === requirement);
}

/** Refuses misuse, as against a move that is not allowed. */
export function refuseMisuse(machine: Machine, { stage }: Dossier, move: AnyMove): void {
  const { order, activities } = machine;
  const { id, on, recordedOn, to, set, activity, waive, until } = move;
  readDay(on);
  if (recordedOn !== undefined) readDay(recordedOn);
  if (until !== undefined) readDay(until);
  let problems: Problem[] | undefined;
  const report = (code: keyof typeof words, path: readonly string[], found: unknown = "") => {
    problems ??= [];
    problems.push(problem(words, code, path, { id: String(found) }));
  };
  const kinds = Number((to ?? set) !== undefined) + Number(activity !== undefined) + Number(waive !== undefined);
  if (kinds !== 1) report("move-unclear", []);
  if (typeof id !== "string" || id === "") report("move-id", ["id"]);
  if (!order.has(stage)) report("stage-unknown", ["dossier", "stage"], stage);
  if (to !== undefined && !order.has(to)) report("stage-unknown", ["to"], to);
  if (activity !== undefined && activity !== ACTIVE && !activities.has(activity))
    report("activity-unknown", ["activity"], activity);
  if (waive !== undefined && !order.has(waive.stage)) report("stage-unknown", ["waive", "stage"], waive.stage);
  else if (waive !== undefined && !demandFor(machine, waive))
    report("requirement-unknown", ["waive", "requirement"], waive.requirement);
  if (set !== undefined)
    for (const path of Object.keys(set)) if (!isSetPath(path)) report("change-malformed", ["set", path], path);
  if (problems) refuse(problems);
}
