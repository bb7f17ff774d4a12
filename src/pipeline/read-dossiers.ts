import { parseDay } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import { type Problem, problem, quoted, refuse, SaimaError } from "../reason/index.js";
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

/**
 * The dossiers of a view, in the order of their ids. Refused: what is no dossier, two of one project, dossiers of
 * different days, a stage that the pipeline does not know.
 */
export function readDossiers(machine: Machine, dossiers: readonly Dossier[]): Survey {
  const { read, problems } = open(machine, dossiers);
  refuse(problems);
  const sorted = read.sort((a, b) => byCodePoint(a.project, b.project));
  const [first] = sorted;
  return { asOf: first?.asOf ?? null, knownOn: first?.knownOn ?? null, dossiers: sorted };
}

function open({ order }: Machine, dossiers: unknown): { readonly read: Dossier[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const read: Dossier[] = [];
  try {
    if (!Array.isArray(dossiers))
      return { read, problems: [problem(viewWords, "dossiers-malformed", [], { found: quoted(dossiers) })] };
    const seen = new Set<string>();
    for (let index = 0; index < dossiers.length; index++) {
      const each: unknown = dossiers[index];
      const report = (code: keyof typeof viewWords, id: string) =>
        problems.push(problem(viewWords, code, [index], { id }));
      if (!isDossier(each)) {
        problems.push(problem(viewWords, "dossier-malformed", [index], { found: quoted(each) }));
        continue;
      }
      if (seen.has(each.project)) report("project-twice", each.project);
      if (!order.has(each.stage)) problems.push(problem(words, "stage-unknown", [index, "stage"], { id: each.stage }));
      const [first = each] = read;
      if (first.asOf !== each.asOf || first.knownOn !== each.knownOn) report("days-mixed", each.project);
      seen.add(each.project);
      read.push(each);
    }
  } catch {
    throw new SaimaError([problem(viewWords, "dossiers-malformed", [], { found: quoted(dossiers) })]);
  }
  return { read, problems };
}

/** Dossiers are outcomes of `replay`: a look at what views read tells them from anything else. */
export function isDossier(input: unknown): input is Dossier {
  if (!isTable(input)) return false;
  const { project, stage, activity, asOf, record, entered, first, clocks, durations, events, stays } = input;
  return (
    [project, stage, activity].every(isText) &&
    isDay(asOf) &&
    [record, entered, first, clocks, durations].every(isTable) &&
    Object.values(first as object).every(isDay) &&
    Object.values(clocks as object).every(isReading) &&
    Array.isArray(events) &&
    events.every(isTable) &&
    Array.isArray(stays) &&
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

function isTable(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null;
}

function isText(input: unknown): boolean {
  return typeof input === "string";
}

function isDay(input: unknown): boolean {
  return typeof parseDay(input) === "number";
}
