import { parseDay } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import { MAX_ROWS, type Problem, problem, quoted, reasonWords, refuse } from "../reason/index.js";
import { type ClockState, clockStates, type Dossier } from "./dossier.js";
import type { Machine } from "./machine.js";
import { viewWords, words } from "./words.js";

/** Dossiers that can be looked at together: of one day, each project once, by id. */
export interface Survey {
  /** `null` where there is none. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly dossiers: readonly Dossier[];
}

/** More problems than this help nobody: the rest is not looked at. */
const MOST = 1000;

/**
 * The dossiers of a view, in the order of their ids. Refused: what is no dossier, two of one project, dossiers of
 * different days, a stage that the pipeline does not know.
 */
export function readDossiers(machine: Machine, dossiers: readonly Dossier[]): Survey {
  const problems: Problem[] = [];
  let read: Dossier[] = [];
  try {
    read = open(machine, dossiers, problems);
  } catch {
    problems.push(problem(reasonWords, "unreadable", []));
  }
  refuse(problems);
  const sorted = read.sort((a, b) => byCodePoint(a.project, b.project));
  const [first] = sorted;
  return { asOf: first?.asOf ?? null, knownOn: first?.knownOn ?? null, dossiers: sorted };
}

function open({ order }: Machine, dossiers: unknown, problems: Problem[]): Dossier[] {
  const read: Dossier[] = [];
  if (!Array.isArray(dossiers))
    problems.push(problem(viewWords, "dossiers-malformed", [], { found: quoted(dossiers) }));
  else if (!(dossiers.length <= MAX_ROWS)) problems.push(problem(reasonWords, "too-many", [], { limit: MAX_ROWS }));
  if (!Array.isArray(dossiers) || problems.length > 0) return read;

  const seen = new Set<string>();
  for (let index = 0; index < dossiers.length; index++) {
    if (problems.length >= MOST) {
      problems.push(problem(reasonWords, "too-many-problems", []));
      break;
    }
    const each: unknown = dossiers[index];
    if (!isDossier(each)) {
      problems.push(problem(viewWords, "dossier-malformed", [index], { found: quoted(each) }));
      continue;
    }
    const { project: id, stage } = each;
    const [first = each] = read;
    if (seen.has(id)) problems.push(problem(viewWords, "project-twice", [index], { id }));
    if (!order.has(stage)) problems.push(problem(words, "stage-unknown", [index, "stage"], { id: stage }));
    if (first.asOf !== each.asOf || first.knownOn !== each.knownOn)
      problems.push(problem(viewWords, "days-mixed", [index], { id }));
    seen.add(id);
    read.push(each);
  }
  return read;
}

/** Dossiers are outcomes of `replay`: a look at what views read tells them from anything else. */
export function isDossier(input: unknown): input is Dossier {
  if (!isTable(input)) return false;
  const { project, stage, activity, asOf, record, entered, first, clocks, durations, events, stays } = input;
  return (
    typeof project === "string" &&
    typeof stage === "string" &&
    typeof activity === "string" &&
    isDay(asOf) &&
    isTable(record) &&
    isTable(entered) &&
    isTable(first) &&
    isTable(clocks) &&
    isTable(durations) &&
    everyIn(first, isDay) &&
    everyIn(clocks, isReading) &&
    isList(events) &&
    events.every(isTable) &&
    isList(stays) &&
    stays.every(isTable)
  );
}

function isReading(input: unknown): boolean {
  if (!isTable(input)) return false;
  const { state, due, days, unit } = input;
  return (
    clockStates.includes(state as ClockState) &&
    (due === null || isDay(due)) &&
    (days === null || typeof days === "number") &&
    (unit === "days" || unit === "workingDays")
  );
}

/** A list of bounded length: an empty one of four thousand million would keep us busy. */
function isList(input: unknown): input is readonly unknown[] {
  return Array.isArray(input) && input.length <= MAX_ROWS;
}

function isTable(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null;
}

function everyIn(table: Readonly<Record<string, unknown>>, holds: (value: unknown) => boolean): boolean {
  for (const key in table) if (!holds(table[key])) return false;
  return true;
}

function isDay(input: unknown): boolean {
  return typeof parseDay(input) === "number";
}
