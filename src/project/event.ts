import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { type Money, moneySchema } from "../money/index.js";
import { excerpt, raise, say } from "../reason/index.js";
import { type CreditInput, creditSchema, recordId, type Wording, wordingSchema } from "../unit/index.js";
import { eventKinds, type Form } from "./event-kinds.js";
import { isSetPath } from "./is-set-path.js";
import { words } from "./words.js";

/** Who recorded it: a text, or an object with an id and a role, and what else the host knows. */
export type By =
  | string
  | { readonly id?: string | null; readonly role?: string | null; readonly [own: string]: unknown };

interface ValueOf extends Record<Form, unknown> {
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
type ValueOfForm<Written> = Written extends `${infer F extends Form}?`
  ? ValueOf[F]
  : Written extends Form
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
  recordedOn: daySchema.nullish(),
  seq: z.int().min(0).nullish(),
  by: z.union([z.string(), z.looseObject({ id: recordId.nullish(), role: z.string().nullish() })]).nullish(),
};

const forms: Readonly<Record<Exclude<Form, "body">, z.ZodType>> = {
  id: recordId,
  day: daySchema,
  text: wordingSchema,
  money: moneySchema,
  record: z.looseObject({}),
  changes,
  credit: z.array(creditSchema),
  true: z.literal(true),
};

/** The schema of one kind. */
function kindSchema(kind: string, day: z.ZodType, identity: z.ZodRawShape, body: z.ZodType) {
  const schemaOf = (form: Form) => (form === "body" ? body : forms[form]);
  const own = Object.entries(fieldsOf(kind)).map(([field, written]) => [
    field,
    written.endsWith("?") ? schemaOf(written.slice(0, -1) as Form).nullish() : schemaOf(written as Form),
  ]);
  return z.looseObject({ kind: z.literal(kind), on: day, ...identity, ...common, ...Object.fromEntries(own) });
}

function fieldsOf(kind: string): Readonly<Record<string, Form | `${Form}?`>> {
  return Object.hasOwn(eventKinds, kind) ? eventKinds[kind as keyof Kinds] : {};
}

type Shape = z.ZodObject<z.ZodRawShape>;

/** One schema for events of any of these kinds, told apart by `kind`. */
function anyOf(kinds: readonly string[], schemaOf: (kind: string) => Shape): z.ZodType {
  return z.discriminatedUnion("kind", kinds.map(schemaOf) as unknown as readonly [Shape, ...Shape[]]);
}

/** The schema of events, of those kinds too that a place adds (`kinds`): these have the common fields, and its own. */
export function eventSchemaWith(kinds: readonly string[]): z.ZodType<ProjectEvent, ProjectEvent> {
  const bodies = anyOf([...Object.keys(eventKinds).filter((kind) => kind !== "corrected"), ...kinds], (kind) =>
    kindSchema(kind, daySchema.nullish(), {}, z.never()),
  );
  const identity = { id: recordId, project: recordId };
  const schemaOf = (kind: string): Shape => {
    const day = kind === "registered" ? daySchema.nullish() : daySchema;
    const schema = kindSchema(kind, day, identity, bodies);
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
