import { parseDay } from "../calendar/index.js";
import { readQuantity } from "../money/index.js";
import { isJson } from "../reason/index.js";
import { isRecordId, isShare } from "../unit/index.js";
import type { ProjectEvent } from "./event.js";
import { eventKinds, type Form } from "./event-kinds.js";
import { isSetPath } from "./is-set-path.js";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** One field of a kind of events. */
interface Rule {
  readonly field: string;
  readonly needed: boolean;
  readonly check: Check;
}

const isDay: Check = (value) => typeof parseDay(value) === "number";
const isText: Check = (value) => typeof value === "string";
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWording: Check = (value) =>
  isText(value) || (isObject(value) && isText(value["zh"]) && isText(value["en"]) && Object.keys(value).length === 2);

const isMoney: Check = (value) => {
  const read = readQuantity(value);
  return !("code" in read) && read.unit !== "";
};

const isCredit: Check = (value) => {
  if (!isObject(value) || !isRecordId(value["unit"]) || !isShare(value["share"])) return false;
  const { role, from, until, recordedOn } = value;
  const dated = maybe(isDay, from) && maybe(isDay, until) && maybe(isDay, recordedOn);
  return dated && maybe(isText, role) && !(from && until && until < from);
};

function maybe(check: Check, value: unknown): boolean {
  return value === undefined || value === null || check(value);
}

const isCredits: Check = (value) => {
  if (!Array.isArray(value)) return false;
  for (const each of value) if (!isCredit(each)) return false;
  return true;
};

const isBy: Check = (value) =>
  isText(value) || (isObject(value) && maybe(isRecordId, value["id"]) && maybe(isText, value["role"]));

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
  const checks: Readonly<Record<Form, Check>> = {
    id: isRecordId,
    day: isDay,
    text: isWording,
    money: isMoney,
    record: isObject,
    changes: (value) => isObject(value) && Object.keys(value).every(isSetPath),
    credit: isCredits,
    body: (value) => isObject(value) && value["kind"] !== "corrected" && maybe(isDay, value["on"]) && isBody(value),
    true: (value) => value === true,
  };
  const rules = new Map<unknown, readonly Rule[]>(kinds.map((kind) => [kind, []]));
  for (const [kind, fields] of Object.entries(eventKinds)) rules.set(kind, Object.entries(fields).map(ruleOf));

  function ruleOf([field, form]: [string, string]): Rule {
    const needed = !form.endsWith("?");
    return { field, needed, check: checks[(needed ? form : form.slice(0, -1)) as Form] };
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

  return (input): input is ProjectEvent => {
    if (!isObject(input) || !isJson(input)) return false;
    const event: Fields = input;
    const { id, project, kind, on } = event;
    if (!isRecordId(id) || !isRecordId(project) || !isBody(event)) return false;
    if (kind === "registered") return maybe(isDay, on) && isOf(project, event["record"] as Fields);
    return isDay(on) && (kind !== "corrected" || isClear(event));
  };
}

const isSeq: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether a record, as far as it says, is that of the project. */
function isOf(project: string, { id }: Fields): boolean {
  return id === undefined || id === null || id === project;
}

/** Whether a correction gives what is right, or voids, and not both. */
function isClear(event: Fields): boolean {
  return ((event["with"] ?? undefined) === undefined) === (event["void"] === true);
}
