import { parseDay } from "../../calendar/index.js";
import { byCodePoint } from "../../exact/index.js";
import type { Dossier } from "../../pipeline/index.js";
import { MAX_ROWS, type Problem, problem, quoted, reasonWords, refuse } from "../../reason/index.js";
import { words } from "../words.js";

/** Dossiers of one day, each project once, by id. */
export interface Dossiers {
  /** `null` where there is none. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly dossiers: readonly Dossier[];
}

/** More problems than this help nobody: the rest is not looked at. */
const MOST = 1000;

/** The dossiers to be recognised. Refused: what is no dossier, two of one project, dossiers of different days. */
export function readDossiers(input: readonly Dossier[]): Dossiers {
  const problems: Problem[] = [];
  const read: Dossier[] = [];
  try {
    open(input, read, problems);
  } catch {
    problems.push(problem(reasonWords, "unreadable", []));
  }
  refuse(problems);
  const dossiers = read.sort((a, b) => byCodePoint(a.project, b.project));
  const [first] = dossiers;
  return { asOf: first?.asOf ?? null, knownOn: first?.knownOn ?? null, dossiers };
}

function open(input: unknown, read: Dossier[], problems: Problem[]): void {
  if (!Array.isArray(input)) problems.push(problem(words, "dossiers-malformed", [], { found: quoted(input) }));
  else if (!(input.length <= MAX_ROWS)) problems.push(problem(reasonWords, "too-many", [], { limit: MAX_ROWS }));
  if (!Array.isArray(input) || problems.length > 0) return;
  const seen = new Set<string>();
  for (let index = 0; index < input.length && problems.length < MOST; index++) {
    const each: unknown = input[index];
    if (!isDossier(each)) {
      problems.push(problem(words, "dossier-malformed", [index], { found: quoted(each) }));
      continue;
    }
    const { project: id } = each;
    const [first = each] = read;
    if (seen.has(id)) problems.push(problem(words, "project-twice", [index], { id }));
    if (first.asOf !== each.asOf || first.knownOn !== each.knownOn)
      problems.push(problem(words, "days-mixed", [index], { id }));
    seen.add(id);
    read.push(each);
  }
}

/** Dossiers are outcomes of `replay`: a look at what a rule reads of each tells them from anything else. */
function isDossier(input: unknown): input is Dossier {
  if (!isTable(input)) return false;
  const { project, stage, activity, asOf, knownOn, record, entered, first, events } = input;
  return (
    typeof project === "string" &&
    typeof stage === "string" &&
    typeof activity === "string" &&
    isDay(asOf) &&
    (knownOn === null || isDay(knownOn)) &&
    isTable(record) &&
    isTable(entered) &&
    isTable(first) &&
    Array.isArray(events) &&
    events.length <= MAX_ROWS &&
    events.every(isEvent)
  );
}

function isEvent(input: unknown): boolean {
  if (!isTable(input)) return false;
  const { id, kind, on } = input;
  return typeof id === "string" && typeof kind === "string" && (on === undefined || on === null || isDay(on));
}

function isTable(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null;
}

function isDay(input: unknown): boolean {
  return typeof parseDay(input) === "number";
}
