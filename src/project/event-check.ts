import { isJson } from "../reason/index.js";
import { isRecordId } from "../unit/index.js";
import type { ProjectEvent } from "./event.js";
import { eventKinds, type FieldForm } from "./event-kinds.js";
import { type Form, listOf, NOT } from "./form.js";
import { by, count, credit, day, money, text } from "./forms.js";
import { isSetPath } from "./is-set-path.js";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** One field of a kind of events. */
interface Rule {
  readonly field: string;
  readonly needed: boolean;
  readonly check: Check;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function maybe(check: Check, value: unknown): boolean {
  return value === undefined || value === null || check(value);
}

const is =
  ({ read }: Form): Check =>
  (value) =>
    read(value) !== NOT;

const isDay = is(day);
const isSeq = is(count);
const isBy = is(by);

/**
 * A check whether something is an event of the kinds that are in `eventKinds`, or of those that a place adds. What it
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
    day: isDay,
    text: is(text),
    money: is(money),
    record: isObject,
    changes: (value) => isObject(value) && Object.keys(value).every(isSetPath),
    credit: is(listOf(credit)),
    body: (value) => isObject(value) && value["kind"] !== "corrected" && maybe(isDay, value["on"]) && isBody(value),
    true: (value) => value === true,
  };
  const rules = new Map<unknown, readonly Rule[]>(kinds.map((kind) => [kind, []]));
  for (const [kind, fields] of Object.entries(eventKinds)) rules.set(kind, Object.entries(fields).map(ruleOf));

  function ruleOf([field, form]: [string, string]): Rule {
    const needed = !form.endsWith("?");
    return { field, needed, check: checks[(needed ? form : form.slice(0, -1)) as FieldForm] };
  }

  function isBody(event: Fields): boolean {
    const own = rules.get(event["kind"]);
    if (!own || !maybe(isDay, event["recordedOn"]) || !maybe(isSeq, event["seq"]) || !maybe(isBy, event["by"]))
      return false;
    for (const { field, needed, check } of own) {
      const value = event[field];
      if (value === undefined || value === null ? needed : !check(value)) return false;
    }
    return true;
  }

  function isSound(input: unknown): boolean {
    if (!isObject(input) || !isJson(input)) return false;
    const { id, project, kind, on, record } = input;
    if (!isRecordId(id) || !isRecordId(project) || !isBody(input)) return false;
    if (kind === "registered") return maybe(isDay, on) && isOf(project, record as Fields);
    return isDay(on) && (kind !== "corrected" || isClear(input));
  }

  return (input): input is ProjectEvent => {
    try {
      return isSound(input);
    } catch {
      return false;
    }
  };
}

/** Whether a record, as far as it says, is that of the project. */
function isOf(project: string, { id }: Fields): boolean {
  return id === undefined || id === null || id === project;
}

/** Whether a correction gives what is right, or voids, and not both. */
function isClear(event: Fields): boolean {
  return ((event["with"] ?? undefined) === undefined) === (event["void"] === true);
}
