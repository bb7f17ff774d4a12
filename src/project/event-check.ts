import { isJson, isPlain } from "../reason/index.js";
import { isRecordId } from "../unit/index.js";
import type { ProjectEvent } from "./event.js";
import { eventKinds, type FieldForm, fieldsOf } from "./event-kinds.js";
import { type Form, listOf, NOT } from "./form.js";
import { by, count, credit, day, money, text } from "./forms.js";
import { isSetPath } from "./is-set-path.js";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** What a field has to be. */
interface Rule {
  readonly needed: boolean;
  readonly check: Check;
}

/** The fields of a kind of events; how many of them are needed. */
interface Rules {
  readonly fields: ReadonlyMap<string, Rule>;
  readonly needed: number;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const is =
  ({ read }: Form): Check =>
  (value) =>
    read(value) !== NOT;

/**
 * Makes a fast check whether something is an event of the kinds in `eventKinds`, or of those that a place adds. What it
 * passes, `eventSchema` passes too; it is made for a million events, and does not say what is wrong with one.
 *
 * @example
 * const isEvent = eventCheck();
 * isEvent({ id: "e1", project: "p1", kind: "entered", on: "2024-03-01", stage: "started" }) // → true
 * isEvent({ id: "e1", project: "p1", kind: "entered", on: "2024-02-30", stage: "started" }) // → false
 */
export function eventCheck(kinds: readonly string[] = []): (input: unknown) => input is ProjectEvent {
  const checks: Readonly<Record<FieldForm, Check>> = {
    id: isRecordId,
    day: is(day),
    text: is(text),
    money: is(money),
    record: (value) => isObject(value) && isJson(value, 1),
    changes: (value) => isObject(value) && isJson(value, 1) && Object.keys(value).every(isSetPath),
    credit: (value) => isJson(value, 1) && is(listOf(credit))(value),
    body: (value) => isObject(value) && isJson(value, 1) && isSaid(value, bodies),
    true: (value) => value === true,
  };
  const rule = (check: Check, needed = false): Rule => ({ needed, check });
  const common = {
    kind: rule(isRecordId, true),
    recordedOn: rule(checks.day),
    seq: rule(is(count)),
    by: rule((value) => isJson(value, 1) && is(by)(value)),
  };
  const rulesOf = (kind: string, named: Readonly<Record<string, Rule>>): Rules => {
    const own = Object.entries(fieldsOf(kind)).map(([field, form]) => {
      const needed = !form.endsWith("?");
      return [field, rule(checks[(needed ? form : form.slice(0, -1)) as FieldForm], needed)] as const;
    });
    const fields = new Map([...Object.entries({ ...common, ...named }), ...own]);
    return { fields, needed: [...fields.values()].filter(({ needed }) => needed).length };
  };
  const all = [...Object.keys(eventKinds), ...kinds];
  const bodies = new Map<unknown, Rules>();
  const events = new Map<unknown, Rules>();
  for (const kind of all) {
    const named = { id: rule(isRecordId, true), project: rule(isRecordId, true) };
    events.set(kind, rulesOf(kind, { ...named, on: rule(checks.day, kind !== "registered") }));
    if (kind !== "corrected") bodies.set(kind, rulesOf(kind, { on: rule(checks.day) }));
  }
  return (input): input is ProjectEvent => {
    try {
      return isObject(input) && isPlain(input) && isSaid(input, events) && isConsistent(input);
    } catch {
      return false;
    }
  };
}

/** Whether all fields of an event are what its kind says, and none is missing. */
function isSaid(event: Fields, kinds: ReadonlyMap<unknown, Rules>): boolean {
  const rules = kinds.get(event["kind"]);
  if (!rules) return false;
  let found = 0;
  for (const name in event) {
    const value = event[name];
    const rule = rules.fields.get(name);
    if (!rule) {
      if (name === "__proto__" || !isJson(value, 1)) return false;
    } else if (value !== undefined && value !== null) {
      if (!rule.check(value)) return false;
      if (rule.needed) found++;
    }
  }
  return found === rules.needed;
}

function isConsistent(event: Fields): boolean {
  const { kind, project, record } = event;
  if (kind === "registered") return isOf(project, record as Fields);
  return kind !== "corrected" || isClear(event);
}

/** Whether a record, as far as it says, is that of the project. */
function isOf(project: unknown, { id }: Fields): boolean {
  return id === undefined || id === null || id === project;
}

/** Whether a correction gives what is right, or voids, and not both. */
function isClear(event: Fields): boolean {
  return ((event["with"] ?? undefined) === undefined) === (event["void"] === true);
}
