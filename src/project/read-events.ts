import * as z from "zod";
import { canonicalJson, checkBy, excerpt, isJson, isPlain, plainCopy, problem } from "../reason/index.js";
import { isRecordId } from "../unit/index.js";
import { eventSchema, eventSchemaWith, type ProjectEvent } from "./event.js";
import { eventCheck } from "./event-check.js";
import { isNothing, NOT, orNothing } from "./form.js";
import { day, id } from "./forms.js";
import { interner } from "./interner.js";
import { type Report, readRows } from "./read-rows.js";
import { words } from "./words.js";

/** An event, or a record that stands for its own registration. */
export type EventInput = ProjectEvent | Readonly<Record<string, unknown>>;

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
  const isEvent = eventCheck(kinds);
  // Made only where something is wrong.
  const schema = () => (kinds.length > 0 ? eventSchemaWith(kinds) : eventSchema);
  const distinct: ProjectEvent[] = [];
  const places: number[] = [];
  const given: Given[] = [];
  readRows(input, (count) => {
    const ids = interner(count);
    const projects = interner();
    return (row, index, report) => {
      const event = isEvent(row) ? row : isBare(row) ? registered(row, report) : checked(schema(), row, report);
      if (!event) return;
      const { id, project } = event;
      const number = ids.number(id);
      const first = distinct[number];
      if (first) {
        if (canonicalJson(first) === canonicalJson(event)) return;
        const values = { index: places[number] as number, id: excerpt(id) };
        report([problem(words, "event-id-twice", ["id"], values)]);
        return;
      }
      distinct.push(event);
      places.push(index);
      const group = given[projects.number(project)];
      if (group) group.events.push(event);
      else given.push({ project, events: [event] });
    };
  });
  return given;
}

/** A record has no `kind`; what has a project and a day is an event of which it was left out. */
function isBare(given: unknown): boolean {
  if (!isPlain(given) || Array.isArray(given)) return false;
  const { kind, project, on } = given as Readonly<Record<string, unknown>>;
  return (kind ?? undefined) === undefined && (project === undefined || on === undefined);
}

/** An event that the quick check did not pass, as it was given, or all that is wrong with it. */
function checked(schema: z.ZodType, row: unknown, report: Report): ProjectEvent | undefined {
  const { problems } = checkBy(schema, row);
  report(problems);
  return problems.length === 0 ? (plainCopy(row, []) as ProjectEvent) : undefined;
}

const bareDay = orNothing(day);
const bareSchema = z.looseObject({ id: id.schema, registeredOn: bareDay.schema, recordedOn: bareDay.schema });

interface Bare {
  readonly id: string;
  readonly registeredOn?: string | null;
  readonly recordedOn?: string | null;
  readonly [own: string]: unknown;
}

/** The quick check of a record without `kind`. */
function isBareRecord(given: unknown): boolean {
  const { id, registeredOn, recordedOn } = given as Bare;
  const isDay = (value: unknown) => bareDay.read(value) !== NOT;
  return isRecordId(id) && isDay(registeredOn) && isDay(recordedOn) && isJson(given);
}

/** What was registered, as a record tells it. */
function registered(row: unknown, report: Report): ProjectEvent | undefined {
  const record = (isBareRecord(row) ? row : checked(bareSchema, row, report)) as Bare | undefined;
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
