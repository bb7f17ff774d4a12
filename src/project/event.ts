import * as z from "zod";
import type { Money } from "../money/index.js";
import { excerpt, raise, say } from "../reason/index.js";
import type { CreditInput, Wording } from "../unit/index.js";
import { eventKinds, type FieldForm, fieldsOf } from "./event-kinds.js";
import { by, count, credit, day, id, money, text } from "./forms.js";
import { isSetPath } from "./is-set-path.js";
import { words } from "./words.js";

/** Who recorded it: a text, or an object with an id and a role, and what else the host knows. */
export type By =
  | string
  | { readonly id?: string | null; readonly role?: string | null; readonly [own: string]: unknown };

interface ValueOf extends Record<FieldForm, unknown> {
  readonly id: string;
  readonly day: string;
  readonly text: Wording;
  readonly money: string | Money;
  readonly record: Readonly<Record<string, unknown>>;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly credit: readonly CreditInput[];
  readonly body: EventBody;
  readonly true: true;
}

type Kinds = typeof eventKinds;
type KeyOf<T> = T extends unknown ? keyof T : never;
type FormOf<Field extends PropertyKey> = Extract<Kinds[keyof Kinds], { readonly [F in Field]: unknown }>[Field];
type ValueOfForm<Written> = Written extends `${infer F extends FieldForm}?`
  ? ValueOf[F]
  : Written extends FieldForm
    ? ValueOf[Written]
    : never;

/** The fields of all kinds of events, as their table has them. */
type EventFields = { readonly [F in KeyOf<Kinds[keyof Kinds]>]?: ValueOfForm<FormOf<F>> | null | undefined };

/** What an event says, without its name and its project: what stands in for an event that is corrected. */
export interface EventBody extends EventFields {
  readonly kind: string;
  /** The day it happened. Only what is registered may do without; what corrects keeps that of the event corrected. */
  readonly on?: string | null | undefined;
  readonly recordedOn?: string | null | undefined;
  /** The order among the events of one day; without it, 0. */
  readonly seq?: number | null | undefined;
  readonly by?: By | null | undefined;
  /** A host's own fields travel along. */
  readonly [own: string]: unknown;
}

/**
 * Something that happened to a project (事件), as a host recorded it. What a kind of event says is in `eventKinds`; `null` is
 * *not reported*.
 *
 * @example
 * const event: ProjectEvent = { id: "e1", project: "p1", kind: "entered", on: "2024-03-01", stage: "started" };
 */
export interface ProjectEvent extends EventBody {
  readonly id: string;
  readonly project: string;
}

const changes = z.record(z.string(), z.unknown()).superRefine((set, context) => {
  for (const path of Object.keys(set)) {
    if (isSetPath(path)) continue;
    const says = say(words["set-path-malformed"], { found: excerpt(path) });
    raise(context, path, { code: "set-path-malformed", says }, [path]);
  }
});

const common = {
  recordedOn: day.schema.nullish(),
  seq: count.schema.nullish(),
  by: by.schema.nullish(),
};

const forms: Readonly<Record<Exclude<FieldForm, "body">, z.ZodType>> = {
  id: id.schema,
  day: day.schema,
  text: text.schema,
  money: money.schema,
  record: z.looseObject({}),
  changes,
  credit: z.array(credit.schema),
  true: z.literal(true),
};

/** The schema of one kind. */
function kindSchema(kind: string, on: z.ZodType, identity: z.ZodRawShape, body: z.ZodType) {
  const schemaOf = (form: FieldForm) => (form === "body" ? body : forms[form]);
  const own = Object.entries(fieldsOf(kind)).map(([field, written]) => [
    field,
    written.endsWith("?") ? schemaOf(written.slice(0, -1) as FieldForm).nullish() : schemaOf(written as FieldForm),
  ]);
  return z.looseObject({ kind: z.literal(kind), on, ...identity, ...common, ...Object.fromEntries(own) });
}

type Shape = z.ZodObject<z.ZodRawShape>;

/** One schema for events of any of these kinds, told apart by `kind`. */
function anyOf(kinds: readonly string[], schemaOf: (kind: string) => Shape): z.ZodType {
  return z.discriminatedUnion("kind", kinds.map(schemaOf) as unknown as readonly [Shape, ...Shape[]]);
}

/**
 * The schema of events, including kinds that a place adds (`kinds`): these have the common fields, and any of its own.
 *
 * @example
 * const visited = { id: "e1", project: "p1", kind: "visited", on: "2024-03-01", guests: 3 };
 * eventSchemaWith(["visited"]).safeParse(visited).success // → true
 * eventSchema.safeParse(visited).success // → false
 */
export function eventSchemaWith(kinds: readonly string[]): z.ZodType<ProjectEvent, ProjectEvent> {
  const bodies = anyOf([...Object.keys(eventKinds).filter((kind) => kind !== "corrected"), ...kinds], (kind) =>
    kindSchema(kind, day.schema.nullish(), {}, z.never()),
  );
  const identity = { id: id.schema, project: id.schema };
  const schemaOf = (kind: string): Shape => {
    const on = kind === "registered" ? day.schema.nullish() : day.schema;
    const schema = kindSchema(kind, on, identity, bodies);
    if (kind === "registered") return schema.superRefine(checkRegistered);
    return kind === "corrected" ? schema.superRefine(checkCorrected) : schema;
  };
  return anyOf([...Object.keys(eventKinds), ...kinds], schemaOf) as z.ZodType<ProjectEvent, ProjectEvent>;
}

function checkRegistered(event: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  const { project, record } = event as { project: string; record: { readonly id?: unknown } };
  if (record.id === undefined || record.id === null || record.id === project) return;
  const says = say(words["record-of-another"], { id: excerpt(String(record.id)), project: excerpt(project) });
  raise(context, record.id, { code: "record-of-another", says }, ["record", "id"]);
}

function checkCorrected(event: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  const { with: body, void: voids } = event;
  if (((body ?? undefined) === undefined) === (voids === true)) return;
  raise(context, event, { code: "correction-unclear", says: say(words["correction-unclear"]) });
}

/** The schema of events of the kinds that are in `eventKinds`. */
export const eventSchema = eventSchemaWith([]);
