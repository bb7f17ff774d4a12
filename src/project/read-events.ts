import * as z from "zod";
import { daySchema, parseDay } from "../calendar/index.js";
import {
  canonicalJson,
  checkBy,
  excerpt,
  isJson,
  isPlain,
  MAX_ROWS,
  type Problem,
  plainCopy,
  problem,
  reasonWords,
  refuse,
  SaimaError,
} from "../reason/index.js";
import { isRecordId, recordId } from "../unit/index.js";
import { isNothing } from "./draft.js";
import { eventSchema, eventSchemaWith, type ProjectEvent } from "./event.js";
import { eventCheck } from "./event-check.js";
import { interner } from "./interner.js";
import { orNothing } from "./or-nothing.js";
import { words } from "./words.js";

/** An event, or a record that stands for its own registration. */
export type EventInput = ProjectEvent | Readonly<Record<string, unknown>>;

/** More problems than this help nobody: the rest is not looked at. */
const MOST = 10_000;

/** What is given of one project. */
export interface Given {
  readonly project: string;
  readonly events: ProjectEvent[];
}

/**
 * Events as they are given, each once, project by project: checked, and a bare record turned into what was registered. Refused, with every
 * problem found: what is not well formed, and two with one id that say different things.
 */
export function readEvents(input: readonly EventInput[], kinds: readonly string[]): Given[] {
  const problems: Problem[] = [];
  let given: Given[] = [];
  try {
    given = read(input, kinds, problems);
  } catch (thrown) {
    if (thrown instanceof SaimaError) throw thrown;
    problems.push(problem(reasonWords, "unreadable", []));
  }
  refuse(problems);
  return given;
}

function read(input: unknown, kinds: readonly string[], problems: Problem[]): Given[] {
  const rows = rowsOf(input, problems);
  const isEvent = eventCheck(kinds);
  const schema = kinds.length > 0 ? eventSchemaWith(kinds) : eventSchema;
  const toEvent = (given: unknown, index: number) => {
    if (isEvent(given)) return given;
    return isBare(given) ? registered(given, index, problems) : checked(schema, given, index, problems);
  };
  const distinct: ProjectEvent[] = [];
  const places: number[] = [];
  const ids = interner(rows.length);
  const given: Given[] = [];
  const projects = interner();
  for (let index = 0; index < rows.length; index++) {
    if (problems.length > MOST) refuse([...problems.slice(0, MOST), problem(reasonWords, "too-many-problems", [])]);
    const event = toEvent(rows[index], index);
    if (!event) continue;
    const { id, project } = event;
    const number = ids.number(id);
    const first = distinct[number];
    if (first) {
      if (canonicalJson(first) === canonicalJson(event)) continue;
      const values = { index: places[number] as number, id: excerpt(id) };
      problems.push(problem(words, "event-id-twice", [index, "id"], values));
      continue;
    }
    distinct.push(event);
    places.push(index);
    const group = given[projects.number(project)];
    if (group) group.events.push(event);
    else given.push({ project, events: [event] });
  }
  return given;
}

function rowsOf(input: unknown, problems: Problem[]): readonly unknown[] {
  if (!Array.isArray(input)) problems.push(...checkBy(z.array(z.unknown()), input).problems);
  else if (input.length > MAX_ROWS) problems.push(problem(reasonWords, "too-many", [], { limit: MAX_ROWS }));
  return problems.length === 0 ? (input as readonly unknown[]) : [];
}

/** A record has no `kind`; what has a project and a day is an event of which it was left out. */
function isBare(given: unknown): boolean {
  if (!isPlain(given) || Array.isArray(given)) return false;
  const { kind, project, on } = given as Readonly<Record<string, unknown>>;
  return (kind ?? undefined) === undefined && (project === undefined || on === undefined);
}

/** An event that the quick check did not pass, with all that is wrong with it. */
function checked(schema: z.ZodType, given: unknown, index: number, problems: Problem[]): ProjectEvent | undefined {
  const found = checkBy(schema, given).problems;
  for (const each of found) problems.push({ ...each, path: below(index, each.path) });
  // As it was given, not as the schema reads it.
  return found.length === 0 ? (plainCopy(given, []) as ProjectEvent) : undefined;
}

function below(index: number, path: string): string {
  return path === "" || path.startsWith("[") ? `[${index}]${path}` : `[${index}].${path}`;
}

const day = orNothing(daySchema);
const bareSchema = z.looseObject({ id: recordId, registeredOn: day, recordedOn: day });

interface Bare {
  readonly id: string;
  readonly registeredOn?: string | null;
  readonly recordedOn?: string | null;
  readonly [own: string]: unknown;
}

/** The quick check of a record without `kind`. */
function isBareRecord(given: unknown): boolean {
  const { id, registeredOn, recordedOn } = given as Bare;
  const isDay = (value: unknown) => isNothing(value) || typeof parseDay(value) === "number";
  return isRecordId(id) && isDay(registeredOn) && isDay(recordedOn) && isJson(given);
}

/** What was registered, as a record tells it. */
function registered(given: unknown, index: number, problems: Problem[]): ProjectEvent | undefined {
  const record = (isBareRecord(given) ? given : checked(bareSchema, given, index, problems)) as Bare | undefined;
  if (!record) return undefined;
  const { id, registeredOn, recordedOn, stage } = record;
  return {
    id: `registered:${id}`,
    project: id,
    kind: "registered",
    ...(isNothing(registeredOn) ? {} : { on: registeredOn }),
    ...(isNothing(recordedOn) ? {} : { recordedOn }),
    record,
    ...(isRecordId(stage) ? { stage } : {}),
  };
}
